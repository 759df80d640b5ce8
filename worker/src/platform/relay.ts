import { drainMarks } from '@jourplan/schema/jobs/drain-marks.js';
import { sealEvents } from '@jourplan/schema/jobs/seal-events.js';
import { coalesced } from './coalesced.js';
import { errorCodeOf } from './error-code.js';
import { listenForWork } from './listen.js';
import type { WorkQueue } from './queue.js';
import { relayOutbox } from './relay-outbox.js';
import type { WorkContext } from './work-context.js';
import type { WorkHealth } from './work-health.js';

const LOOK_AT_MOST_EVERY_MS = 100;
const SEAL_AT_MOST_EVERY_MS = 1_000;
const LOOK_AGAIN_AFTER_FAILURE_MS = 1_000;
const RECONCILE_EVERY_MS = 60_000;

export type Relay = {
  /** A job has left the queue: what was committed while it ran could not be added under its id. */
  onCompleted(job: string): void;
  /** Looks for all that is unfinished, whether it was said or not. */
  reconcile(): Promise<void>;
  stop(): Promise<void>;
};

type Directory = 'organisations_with_marks()' | 'organisations_to_revisit(?)' | 'organisations_with_unfinished_jobs()';

export type RelayContext = WorkContext & {
  queue: WorkQueue;
  health: WorkHealth;
  /** Puts the schedules back when the queue was wiped. */
  restoreSchedules: () => Promise<void>;
  /** What a worker that has just started asks for. */
  begin: () => Promise<void>;
};

/** Looks where work may wait, and puts it on the queue. */
export function lookouts({ em, clock, queue, wake }: Omit<RelayContext, 'restoreSchedules' | 'begin' | 'health'>) {
  const organisationsOf = async (directory: Directory, values: string[] = []) =>
    (await em.fork().execute<{ id: string }[]>(`select id from directory.${directory}`, values)).map(({ id }) => id);

  const relayJobs = async (again: boolean) => {
    for (const organisationId of await organisationsOf('organisations_with_unfinished_jobs()'))
      await relayOutbox(em, queue, organisationId, { now: clock.now(), again });
  };

  return {
    async marks() {
      for (const organisationId of await organisationsOf('organisations_with_marks()'))
        await wake(drainMarks, { organisationId });
    },
    async figuresOfEarlierDays() {
      for (const organisationId of await organisationsOf('organisations_to_revisit(?)', [clock.today()]))
        await wake(drainMarks, { organisationId });
    },
    newJobs: () => relayJobs(false),
    unfinishedJobs: () => relayJobs(true),
    async events() {
      const rows = await em.fork().execute("select id from directory.organisations_with_unsealed_events('1 hour') limit 1");
      if (rows.length > 0) await wake(sealEvents, { committed: 'RECENTLY' });
    },
  };
}

/** Keeps looking: when a change says so (LISTEN), when a job is done, and each minute. */
export function startRelay(context: RelayContext, listenUrl: string): Relay {
  const { log, health } = context;
  const look = lookouts(context);
  const lookout = (job: string, act: () => Promise<void>, gapMillis = LOOK_AT_MOST_EVERY_MS) =>
    coalesced(
      async () => {
        await act();
        health.succeeded(job);
      },
      { gapMillis, againAfterMillis: LOOK_AGAIN_AFTER_FAILURE_MS },
      (error) => {
        health.failed(job);
        log.warn('looking for work failed and is tried again', { job, errorCode: errorCodeOf(error) });
      },
    );

  const marks = lookout('marks', look.marks);
  const jobs = lookout('outbox', look.newJobs);
  const events = lookout('events', look.events, SEAL_AT_MOST_EVERY_MS);
  const reconcile = lookout('reconcile', async () => {
    await context.restoreSchedules();
    await look.figuresOfEarlierDays();
    await look.unfinishedJobs();
  });

  const begin = lookout('start', context.begin);
  begin();

  const lookoutOf: Record<string, () => void> = { case_mark: marks, register_mark: marks, outbox_job: jobs, event: events };
  const everything = () => {
    for (const act of [marks, jobs, events, reconcile]) act();
  };
  const listening = listenForWork(listenUrl, log, { work: (table) => lookoutOf[table]?.(), listening: everything });
  const timer = setInterval(everything, RECONCILE_EVERY_MS);

  return {
    onCompleted(job) {
      if (job === drainMarks.name) marks();
      if (job === sealEvents.name) events();
    },
    async reconcile() {
      await context.restoreSchedules();
      for (const act of Object.values(look)) await act();
    },
    async stop() {
      clearInterval(timer);
      await listening.stop();
      await Promise.all([begin, marks, jobs, events, reconcile].map((act) => act.settle()));
    },
  };
}
