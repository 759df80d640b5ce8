import type { Clock } from '@jourplan/schema/runtime/clock.js';

/** How long one kind of work may go on failing before the worker is not ready any more. */
const FAILS_AT_MOST_MS = 60_000;
/** Work that has not been tried again for so long is over: a person knows of it, or the night will try. */
const TRIED_WITHIN_MS = 120_000;

export type Health = {
  lastFinishedAt: Date | null;
  lastFinished: string | null;
  /** Kinds of work that have gone on failing for longer than a minute, without one success. */
  failing: string[];
};

/** What this worker has finished last, and what it fails at. */
export type WorkHealth = {
  succeeded(work: string): void;
  /** … a job, which `doctor` tells of. */
  finished(job: string): void;
  failed(work: string): void;
  now(): Health;
};

export function newWorkHealth(clock: Pick<Clock, 'now'>, elapsedMs: () => number = () => performance.now()): WorkHealth {
  const failures = new Map<string, { since: number; lastAt: number }>();
  let last: { at: Date; job: string } | null = null;
  const succeeded = (work: string) => void failures.delete(work);
  const goesOn = ({ since, lastAt }: { since: number; lastAt: number }) =>
    lastAt - since > FAILS_AT_MOST_MS && elapsedMs() - lastAt < TRIED_WITHIN_MS;
  return {
    succeeded,
    finished(job) {
      succeeded(job);
      last = { at: clock.now(), job };
    },
    failed(work) {
      const lastAt = elapsedMs();
      const known = failures.get(work);
      const since = known !== undefined && lastAt - known.lastAt < TRIED_WITHIN_MS ? known.since : lastAt;
      failures.set(work, { since, lastAt });
    },
    now() {
      const failing = [...failures].filter(([, failure]) => goesOn(failure)).map(([work]) => work);
      return { lastFinishedAt: last?.at ?? null, lastFinished: last?.job ?? null, failing };
    },
  };
}
