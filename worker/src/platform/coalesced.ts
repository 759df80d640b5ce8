/** Runs `act` now, or once more after `gapMillis` when it runs or has just run: many calls make few runs, and none is lost. */
export function coalesced(act: () => Promise<void>, gapMillis: number): { (): void; settle(): Promise<void> } {
  let wanted = false;
  let running: Promise<void> | null = null;
  let stopped = false;

  const run = async () => {
    while (wanted && !stopped) {
      wanted = false;
      await act();
      await new Promise((resolve) => setTimeout(resolve, gapMillis));
    }
    running = null;
  };
  const call = () => {
    wanted = true;
    running ??= run();
  };
  return Object.assign(call, {
    async settle() {
      stopped = true;
      await running;
    },
  });
}
