import type { JobContract, JobPayload } from '@jourplan/schema/jobs/job-contract.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import { createPostgresBackend, type Job, type JobsOptions, Queue, Worker, withBackend } from 'bullmq';
import { errorCodeOf } from './error-code.js';
import { failuresByCode } from './failures-by-code.js';

export const QUEUE_NAME = 'jourplan';

/** How often the queue tries a job before it waits for the reconciler; a discrete job also counts its own failures. */
export const QUEUE_ATTEMPTS = 5;
const FIRST_RETRY_AFTER_MS = 1_000;

// A killed worker's job is taken over within 10 s. It may be taken over any number of times: handlers may run twice.
const takeOver = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 1_000 };

// A finished job leaves the queue at once: its id must be free for the next one.
export const jobOptions: JobsOptions = {
  attempts: QUEUE_ATTEMPTS,
  backoff: { type: 'exponential', delay: FIRST_RETRY_AFTER_MS },
  removeOnComplete: true,
  removeOnFail: true,
};

export type Processor = (job: Pick<Job, 'name' | 'data'>) => Promise<void>;

export type WorkQueue = {
  queue: Queue;
  /** Adds a job; a job with the same id that waits or runs makes it do nothing. */
  add(contract: Pick<JobContract, 'name'>, jobId: string, data: JobPayload): Promise<void>;
  /** Starts working; `onCompleted` is called when the job has left the queue. */
  work(process: Processor, options: { concurrency: number; onCompleted: (name: string) => void }): void;
  close(): Promise<void>;
};

/** The only place that knows which back end the queue has: Redis when there is a URL for it, else the database itself. */
export function openQueue(settings: { REDIS_URL?: string; DATABASE_URL: string }, log: Log): WorkQueue {
  const backend = backendOf(settings);
  const onError = (error: Error) => log.warn('the queue has trouble with its connection', { errorCode: errorCodeOf(error) });
  const queue = backend.openQueue();
  queue.on('error', onError);
  let worker: Worker | undefined;
  return {
    queue,
    async add({ name }, jobId, data) {
      await queue.add(name, data, { ...jobOptions, jobId });
    },
    work(process, { concurrency, onCompleted }) {
      worker = backend.openWorker(failuresByCode(process), concurrency);
      worker.on('error', onError);
      worker.on('completed', (job) => onCompleted(job.name));
    },
    async close() {
      await worker?.close();
      await queue.close();
    },
  };
}

type Backend = { openQueue(): Queue; openWorker(process: Processor, concurrency: number): Worker };

function backendOf({ REDIS_URL, DATABASE_URL }: { REDIS_URL?: string; DATABASE_URL: string }): Backend {
  if (REDIS_URL !== undefined) {
    const connection = { url: REDIS_URL, maxRetriesPerRequest: null };
    return {
      openQueue: () => new Queue(QUEUE_NAME, { connection }),
      openWorker: (process, concurrency) => new Worker(QUEUE_NAME, process, { ...takeOver, concurrency, connection }),
    };
  }
  const onPostgres = withBackend(createPostgresBackend);
  // The queue may be lost at any time, so its own writes need not wait for the disk.
  const connection = { connectionString: DATABASE_URL, schema: 'bullmq', max: 3, options: '-c synchronous_commit=off' };
  return {
    openQueue: () => new onPostgres.Queue(QUEUE_NAME, { connection }) as unknown as Queue,
    openWorker: (process, concurrency) =>
      new onPostgres.Worker(QUEUE_NAME, process, { ...takeOver, concurrency, connection }) as unknown as Worker,
  };
}
