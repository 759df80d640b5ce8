import type { OutcomeStatus } from '../../../graphql/graphql.js';

/** The status whose word begins with the letter; the next one when several do and one of them is chosen already. */
export function statusByLetter(
  key: string,
  current: OutcomeStatus | null,
  words: readonly (readonly [OutcomeStatus, string])[],
): OutcomeStatus | null {
  if ([...key].length !== 1 || key === ' ') return null;
  const fitting = words.filter(([, word]) => word.toLowerCase().startsWith(key.toLowerCase())).map(([status]) => status);
  const at = current === null ? -1 : fitting.indexOf(current);
  return fitting[(at + 1) % fitting.length] ?? null;
}
