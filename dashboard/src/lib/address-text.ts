/**
 * The search of an address, each value as the text it is written as: a code of digits is still a code, `true` is a word.
 * Of a name that is written twice the last value counts. What a value means is for the schema of its route.
 */
export function searchOf(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Written so that `searchOf` reads the same texts. What is undefined, or no text or number, is left out. */
export function searchText(search: Record<string, unknown>): string {
  const entries = Object.entries(search).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
  );
  const text = new URLSearchParams(entries).toString();
  return text === '' ? '' : `?${text}`;
}
