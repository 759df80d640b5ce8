const HALF_A_CHARACTER = /\p{Surrogate}/u;

/** Whether PostgreSQL and every reader can keep a text: no NUL, and no half of a character (a lone surrogate). */
export function isStorableText(text: string): boolean {
  return !text.includes('\0') && !HALF_A_CHARACTER.test(text);
}

/** No input is nested deeper; what is has been refused, or will be. */
const DEEPEST = 20;

/** The paths to every text inside a value that cannot be kept, twenty levels down at most. */
export function unstorableTextsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'string') return isStorableText(value) ? [] : [path];
  if (typeof value !== 'object' || value === null || path.length === DEEPEST) return [];
  return Object.entries(value).flatMap(([name, inner]) => unstorableTextsIn(inner, [...path, name]));
}
