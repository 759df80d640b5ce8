/** Full query text, allowed to signed-in people on this page only; the header tells the server which page asks. */
export async function ask(request: { query: string; variables?: unknown }): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-jourplan-explorer': '1' },
    body: JSON.stringify(request),
  });
  return response.json();
}
