import { openFollowUps } from '@jourplan/schema/jobs/open-follow-ups.js';
import { remindDeadlines } from '@jourplan/schema/jobs/remind-deadlines.js';
import { sealEvents } from '@jourplan/schema/jobs/seal-events.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job } from 'bullmq';
import type { Anchors } from './platform/anchors.js';
import type { JobHandler } from './platform/job-handler.js';
import type { WorkQueue } from './platform/queue.js';
import { type Relay, startRelay } from './platform/relay.js';
import { effectJobSchema, runEffect } from './platform/run-effect.js';
import { wakeThrough } from './platform/wake.js';
import type { WorkContext } from './platform/work-context.js';
import { registryOf } from './registry.js';
import { restoreSchedules } from './schedules.js';

export const CONCURRENCY = 4;

export type RunningWorker = { relay: Relay; stop(): Promise<void> };

export type WorkerParts = {
  em: EntityManager;
  clock: Clock;
  log: Log;
  queue: WorkQueue;
  databaseUrl: string;
  anchors: Anchors | null;
};

/** Works until stopped: the queue's jobs, and the relay that finds them. */
export async function startWorker({ em, clock, log, queue, databaseUrl, anchors }: WorkerParts): Promise<RunningWorker> {
  const registry = registryOf();
  const context: WorkContext = { em, clock, log, wake: wakeThrough(queue), anchors };
  await restoreSchedules(queue.queue);
  const relay = startRelay({ ...context, queue, restoreSchedules: () => restoreSchedules(queue.queue) }, databaseUrl);
  queue.work((job) => runJob(context, registry, job), { concurrency: CONCURRENCY, onCompleted: relay.onCompleted });
  // The day or the half-year may have turned, and events may have been left, while no worker was there.
  await context.wake(openFollowUps, {});
  await context.wake(remindDeadlines, {});
  await context.wake(sealEvents, { committed: 'EVER' });
  return {
    relay,
    async stop() {
      await relay.stop();
      await queue.close();
    },
  };
}

/** Runs what the queue hands out: the effect of an outbox row, or a wake-up. */
export function runJob(
  context: WorkContext,
  registry: ReadonlyMap<string, JobHandler>,
  job: Pick<Job, 'name' | 'data'>,
): Promise<void> {
  const handler = registry.get(job.name);
  if (handler !== undefined && 'run' in handler) return handler.run(context, job.data);
  return runEffect(context, handler, effectJobSchema.parse(job.data));
}
