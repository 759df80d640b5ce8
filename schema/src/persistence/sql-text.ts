/** An instant as the text the DateTime scalar expects, for use inside JSON that PostgreSQL makes. */
export function utc(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
