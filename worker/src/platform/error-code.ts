/** A word for the log and for a dead letter: SQLSTATE, system code or the kind of error. Never its message, which may quote a row. */
export function errorCodeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^[A-Za-z0-9_]{2,40}$/.test(code) ? code : error.name;
}
