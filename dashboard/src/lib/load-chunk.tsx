import { RequestFailed } from './graphql-request.js';
import { reloadOnce } from './reload-once.js';

/** A part of the program that did not come: of the server if it is gone, else because there is a newer version of it. */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (await isReachable()) throw error;
    throw new RequestFailed('OFFLINE', null, 'A part of the page could not be fetched');
  }
}

/** True when the page is on its way to be loaded anew. */
export function reloadFor(error: unknown): boolean {
  if (error instanceof RequestFailed) return false;
  return reloadOnce(String(error), window.sessionStorage, () => window.location.reload());
}

async function isReachable(): Promise<boolean> {
  const answer = await fetch('/icon.svg', { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  return answer?.ok ?? false;
}
