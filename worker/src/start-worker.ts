import { openFollowUps } from '@jourplan/schema/jobs/open-follow-ups.js';
import { remindDeadlines } from '@jourplan/schema/jobs/remind-deadlines.js';
import { sealEvents } from '@jourplan/schema/jobs/seal-events.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job } from 'bullmq';
import type { Anchors } from './platform/anchors.js';
import { errorCodeOf } from './platform/error-code.js';
import { startHeartbeat } from './platform/heartbeat.js';
import type { JobHandler, WakeUpHandler } from './platform/job-handler.js';
import type { WorkQueue } from './platform/queue.js';
import { type Relay, startRelay } from './platform/relay.js';
import { effectJobSchema, runEffect } from './platform/run-effect.js';
import { wakeThrough } from './platform/wake.js';
import type { WorkContext } from './platform/work-context.js';
import { newWorkHealth, type WorkHealth } from './platform/work-health.js';
import { registryOf } from './registry.js';
import { restoreSchedules } from './schedules.js';

export const CONCURRENCY = 4;

export type RunningWorker = { relay: Relay; health: WorkHealth; stop(): Promise<void> };

export type WorkerParts = {
  em: EntityManager;
  clock: Clock;
  log: Log;
  queue: WorkQueue;
  /** Not through a pooler: for LISTEN. */
  directUrl: string;
  anchors: Anchors | null;
};

/** Works until stopped: the queue's jobs, and the relay that finds them. */
export function startWorker({ em, clock, log, queue, directUrl, anchors }: WorkerParts): RunningWorker {
  const registry = registryOf();
  const context: WorkContext = { em, clock, log, wake: wakeThrough(queue), anchors };
  const health = newWorkHealth(clock);
  const heartbeat = startHeartbeat({ em, health, log });
  const relay = startRelay(
    {
      ...context,
      queue,
      health,
      restoreSchedules: () => restoreSchedules(queue.queue),
      // The day or the half-year may have turned, and events may have been left, while no worker was there.
      async begin() {
        await context.wake(openFollowUps, {});
        await context.wake(remindDeadlines, {});
        await context.wake(sealEvents, { committed: 'EVER' });
      },
    },
    directUrl,
  );
  queue.work((job) => runJob(context, registry, job), {
    concurrency: CONCURRENCY,
    onCompleted: (name) => {
      health.finished(name);
      relay.onCompleted(name);
    },
    onFailed: (name, error) => {
      // One that is not a wake-up has said so itself, and waits for a person when it gives up.
      if (!isWakeUp(registry.get(name))) return;
      health.failed(name);
      log.warn('a job failed and is tried again', { job: name, errorCode: errorCodeOf(error) });
    },
  });
  return {
    relay,
    health,
    async stop() {
      await relay.stop();
      await queue.close();
      await heartbeat.stop();
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
  if (isWakeUp(handler)) return handler.run(context, job.data);
  return runEffect(context, handler, effectJobSchema.parse(job.data));
}

function isWakeUp(handler: JobHandler | undefined): handler is WakeUpHandler {
  return handler !== undefined && 'run' in handler;
}
