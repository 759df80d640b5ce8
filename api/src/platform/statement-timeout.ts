const MOST_MS = 5_000;

/** No request holds a database connection longer than five seconds a statement. */
export function withStatementTimeout(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('statement_timeout', String(MOST_MS));
  return url.href;
}
