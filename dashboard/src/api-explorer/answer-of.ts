import { ask } from './ask.js';

/** What the server answers, indented; or why nothing was sent. */
export async function answerOf(query: string, variables: string): Promise<string> {
  let parsed: unknown;
  try {
    parsed = variables.trim() === '' ? {} : JSON.parse(variables);
  } catch (error) {
    return `Variables: ${(error as Error).message}`;
  }
  try {
    return JSON.stringify(await ask({ query, variables: parsed }), null, 2);
  } catch (error) {
    return (error as Error).message;
  }
}
