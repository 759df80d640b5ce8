import { placeOf } from './place-of-error.js';

/** A stop that hangs must not keep the port for ever; the launcher kills after the same time. */
const STOP_WITHIN_MS = 10_000;

/**
 * Runs `stop` once when the process is asked to end, then exits: SIGINT, SIGTERM and SIGHUP alike, and also when the
 * launcher vanishes (its IPC channel closes). A second signal while stopping changes nothing. `afterMillis` is how long `stop`
 * goes on serving before it begins to end.
 */
export function onStopSignal(stop: () => Promise<void>, afterMillis = 0): void {
  let stopping = false;
  const begin = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS + afterMillis).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`could not stop in order: ${placeOf(error)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, begin);
  process.on('disconnect', begin);
  // False, not undefined: there was a launcher, and it vanished while we started.
  if (process.connected === false) begin();
}
