import { randomBytes } from 'node:crypto';

/** Four characters that a person can read aloud and an operator can find in the log. */
export function newErrorId(): string {
  return randomBytes(2).toString('hex').toUpperCase();
}

/** Where an error was raised, without its message: messages may carry values that people typed. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no Error was thrown';
  const sqlState = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${sqlState}`, ...frames.slice(0, 6).map((line) => line.trim())].join(' | ');
}
