/** A reason why a change was refused, as the API gives it; `field` is its path under `input`. */
export interface Refusal {
  code: string;
  message: string;
  field: readonly string[];
}

/** The message for a field of the form: that of its own path or of anything under it. */
export function refusalAt(refusals: readonly Refusal[], name: string): string | undefined {
  return refusals.find(({ field }) => pathOf(field)[0] === name)?.message;
}

/** Messages for which the form has no field. */
export function refusalsElsewhere(refusals: readonly Refusal[], names: readonly string[]): string[] {
  return refusals.filter(({ field }) => !names.includes(pathOf(field)[0] ?? '')).map(({ message }) => message);
}

function pathOf(field: readonly string[]): readonly string[] {
  return field[0] === 'input' ? field.slice(1) : field;
}
