/** The one moment when the launcher begins to end: because it was asked to (no line), or because of something it must tell. */
export interface Ending {
  begin(line: string | null): void;
  hasBegun(): boolean;
  /** Settles once, with the line to tell or null. */
  reason: Promise<string | null>;
}

export function newEnding(): Ending {
  let begun = false;
  let resolve: (line: string | null) => void = () => undefined;
  const reason = new Promise<string | null>((settle) => {
    resolve = settle;
  });
  return {
    begin: (line) => {
      begun = true;
      resolve(line);
    },
    hasBegun: () => begun,
    reason,
  };
}

/** SIGINT, SIGTERM and SIGHUP alike; a second one while ending changes nothing. */
export function endOnSignals(ending: Ending): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.begin(null));
  // The terminal may vanish before we do.
  process.stdout.on('error', () => undefined);
}

/** npm may be killed without a word to us. Started by hand or by an init system, the parent may leave as it likes. */
export function endWithParent(ending: Ending, env: NodeJS.ProcessEnv): void {
  if (!env.npm_lifecycle_event && !env.JOURPLAN_ENDS_WITH_PARENT) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) ending.begin(null);
  }, 500).unref();
}
