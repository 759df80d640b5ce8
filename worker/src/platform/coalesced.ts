import { setTimeout as sleep } from 'node:timers/promises';

type Pace = { gapMillis: number /** After a failure, until it succeeds. */; againAfterMillis: number };

/**
 * Runs `act` now, or once more after a gap when it runs or has just run: many calls make few runs, and none is lost. An
 * `act` that fails is told of and runs again until it succeeds.
 */
export function coalesced(
  act: () => Promise<void>,
  { gapMillis, againAfterMillis }: Pace,
  onFailure: (error: unknown) => void,
): { (): void; settle(): Promise<void> } {
  let wanted = false;
  let running: Promise<void> | null = null;
  const stopping = new AbortController();

  const run = async () => {
    while (wanted && !stopping.signal.aborted) {
      wanted = false;
      const failed = await act().then(
        () => false,
        (error: unknown) => {
          onFailure(error);
          return true;
        },
      );
      wanted ||= failed;
      await sleep(failed ? againAfterMillis : gapMillis, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    running = null;
  };
  const call = () => {
    wanted = true;
    running ??= run();
  };
  return Object.assign(call, {
    async settle() {
      stopping.abort();
      await running;
    },
  });
}
