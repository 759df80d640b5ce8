import { closeSync, fstatSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs';

/** A log longer than this becomes `….1`, and the one before it is forgotten: two of them are all the room a log takes. */
export const LARGEST_LOG_BYTES = 10_000_000;

const LOOK_EVERY_MS = 1_000;
const AT_ONCE_BYTES = 1_000_000;

/**
 * Empties a log that has grown too long, after copying it to `….1`. Works while a process writes to it, provided that it
 * was opened for appending: the next line begins the file anew. Returns whether it did.
 */
export function cutLog(file: string, largestBytes = LARGEST_LOG_BYTES): boolean {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= largestBytes) return false;
  const log = openSync(file, 'r+');
  const earlier = openSync(`${file}.1`, 'w', 0o600);
  try {
    let copied = 0;
    // What was written while copying is copied too, so that emptying follows at once on the last byte.
    while (copied < fstatSync(log).size) copied += copyFrom(log, copied, earlier);
    ftruncateSync(log);
    return true;
  } finally {
    closeSync(earlier);
    closeSync(log);
  }
}

function copyFrom(log: number, position: number, to: number): number {
  const bytes = Buffer.allocUnsafe(AT_ONCE_BYTES);
  const length = readSync(log, bytes, 0, AT_ONCE_BYTES, position);
  for (let written = 0; written < length; ) written += writeSync(to, bytes, written, length - written);
  return length;
}

/** Keeps logs short while their processes run. Returns how to end that. */
export function keepLogsShort(files: readonly string[], largestBytes = LARGEST_LOG_BYTES): () => void {
  const timer = setInterval(() => {
    for (const file of files) cutQuietly(file, largestBytes);
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

// A file that cannot be cut now, on a full disk say, is no reason to end what it tells about.
function cutQuietly(file: string, largestBytes: number): void {
  try {
    cutLog(file, largestBytes);
  } catch {
    // Tried again at the next look.
  }
}
