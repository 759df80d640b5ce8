import type { JobContract, JobPayload } from '@jourplan/schema/jobs/job-contract.js';
import { LIMITS } from '@jourplan/schema/persistence/limits.js';
import { Pool } from '@jourplan/schema/persistence/pool.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import { createPostgresBackend, type JobsOptions, Queue, Worker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { errorCodeOf } from './error-code.js';
import { failuresByCode, type Processor } from './failures-by-code.js';

export const QUEUE_NAME = 'jourplan';

/** How often the queue tries a job before it waits for the reconciler; a discrete job also counts its own failures. */
export const QUEUE_ATTEMPTS = 5;
const FIRST_RETRY_AFTER_MS = 1_000;

// A killed worker's job is taken over within 10 s. It may be taken over any number of times: handlers may run twice.
const takeOver = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 1_000 };

/** An answer that takes longer is not waited for: a queue that hangs holds up nothing but itself. */
const ANSWERS_WITHIN_MS = 5_000;

// A finished job leaves the queue at once: its id must be free for the next one.
export const jobOptions: JobsOptions = {
  attempts: QUEUE_ATTEMPTS,
  backoff: { type: 'exponential', delay: FIRST_RETRY_AFTER_MS },
  removeOnComplete: true,
  removeOnFail: true,
};

/** On PostgreSQL: one that listens, the others for what is asked. */
const QUEUE_CONNECTIONS = 5;

export type QueueHooks = {
  concurrency: number;
  /** The job has left the queue. */
  onCompleted(name: string): void;
  onFailed(name: string, error: Error): void;
};

export type WorkQueue = {
  queue: Queue;
  /** Adds a job; a job with the same id that waits or runs makes it do nothing. Rejects with QueueSilent when the queue hangs. */
  add(contract: Pick<JobContract, 'name'>, jobId: string, data: JobPayload): Promise<void>;
  work(process: Processor, hooks: QueueHooks): void;
  close(): Promise<void>;
};

/** The queue took longer to answer than anybody waits for. What it was asked may happen all the same. */
export class QueueSilent extends Error {
  readonly code = 'QUEUE_SILENT';
}

export async function answerOf<T>(asked: Promise<T>): Promise<T> {
  let giveUp: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    giveUp = setTimeout(() => reject(new QueueSilent()), ANSWERS_WITHIN_MS);
  });
  try {
    return await Promise.race([asked, silence]);
  } finally {
    clearTimeout(giveUp);
  }
}

type Settings = { REDIS_URL?: string | undefined; DATABASE_DIRECT_URL: string };

/** The only place that knows which back end the queue has: Redis when there is a URL for it, else the database itself. */
export function openQueue(settings: Settings, log: Log): WorkQueue {
  const backend = backendOf(settings);
  const onError = (error: Error) => log.warn('the queue has trouble with its connection', { errorCode: errorCodeOf(error) });
  const queue = backend.openQueue();
  queue.on('error', onError);
  let worker: Worker | undefined;
  return {
    queue,
    async add({ name }, jobId, data) {
      await answerOf(queue.add(name, data, { ...jobOptions, jobId }));
    },
    work(process, { concurrency, onCompleted, onFailed }) {
      worker = backend.openWorker(failuresByCode(process), concurrency);
      worker.on('error', onError);
      worker.on('completed', (job) => onCompleted(job.name));
      worker.on('failed', (job, error) => onFailed(job?.name ?? 'unknown', error));
    },
    async close() {
      await worker?.close();
      await answerOf(queue.close()).catch(onError);
      await backend.close();
    },
  };
}

type Backend = { openQueue(): Queue; openWorker(process: Processor, concurrency: number): Worker; close(): Promise<void> };

function backendOf({ REDIS_URL, DATABASE_DIRECT_URL }: Settings): Backend {
  if (REDIS_URL !== undefined) {
    // Ours, so that it can be ended also while Redis says nothing; the blocking one is the queue's own.
    const connection = new Redis(REDIS_URL, { maxRetriesPerRequest: null });
    return {
      openQueue: () => new Queue(QUEUE_NAME, { connection }),
      openWorker: (process, concurrency) => new Worker(QUEUE_NAME, process, { ...takeOver, concurrency, connection }),
      close: async () => connection.disconnect(),
    };
  }
  const onPostgres = withBackend(createPostgresBackend);
  const connection = new Pool({
    url: DATABASE_DIRECT_URL,
    name: 'jourplan-worker-queue',
    max: QUEUE_CONNECTIONS,
    waitMs: LIMITS.JOB.waitMs,
    // The queue may be lost at any time, so its own writes need not wait for the disk.
    session: 'set search_path to bullmq; set synchronous_commit to off; set statement_timeout to 60000',
  });
  return {
    openQueue: () => new onPostgres.Queue(QUEUE_NAME, { connection }) as unknown as Queue,
    openWorker: (process, concurrency) =>
      new onPostgres.Worker(QUEUE_NAME, process, { ...takeOver, concurrency, connection }) as unknown as Worker,
    close: () => connection.end(),
  };
}
