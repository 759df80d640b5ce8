/** The server's clock as its answers tell it, in milliseconds ahead of the clock of this page. */
let offset: number | null = null;
const listeners = new Set<() => void>();

/** Call for every answer: what `Date` it bears, and when it came by the clock of this page. */
export function noteAnswer(dateHeader: string | null, atMillis: number): void {
  const told = Date.parse(dateHeader ?? '');
  if (!Number.isNaN(told)) offset = told - atMillis;
  for (const listener of listeners) listener();
}

/** What the clock of the server shows, so that a wrong clock here does no harm; null before the first answer. */
export function serverNow(atMillis: number = performance.now()): number | null {
  return offset === null ? null : atMillis + offset;
}

/** Every answer means that the session was in use. */
export function onAnswer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
