const FRAME = /^\s+at .*:\d+:\d+\)?$/;
const CODE = /^\w{2,40}$/;

/** Where an error was raised, without its message: messages may carry values that people typed. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no Error was thrown';
  const code = 'code' in error && typeof error.code === 'string' && CODE.test(error.code) ? ` ${error.code}` : '';
  const stack = error.stack ?? '';
  // A message may have lines of its own that look like frames.
  const afterMessage = stack.slice(stack.indexOf(error.message) + error.message.length);
  const frames = afterMessage.split('\n').filter((line) => FRAME.test(line));
  return [`${error.name}${code}`, ...frames.slice(0, 6).map((line) => line.trim())].join(' | ');
}
