/** A word for the log and for a dead letter: SQLSTATE, system code or the kind of error. Never its message, which may quote a row. */
export function errorCodeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'UNKNOWN';
  const { code, name } = error as { code?: unknown; name?: unknown };
  return [code, name].find((word): word is string => typeof word === 'string' && /^\w{2,40}$/.test(word)) ?? 'UNKNOWN';
}
