import type { z } from 'zod';

/** Ids and periods only: a queue is not a place for anything about people. */
export type JobPayload = Record<string, string | number>;

/**
 * What api and worker agree on. `jobId` is the job's identity on the queue: while one waits or runs, another with the
 * same id is not added. Never contains a colon, which the queue keeps for itself.
 *
 * - DISCRETE: an outbox row asks for it once; its effect happens once. Its id on the queue is the row's id.
 * - WAKE_UP: says that work may be waiting in the database; running it too often does no harm.
 * - SCHEDULED: a WAKE_UP that the clock asks for.
 */
export type JobContract<Payload extends JobPayload = JobPayload> = {
  name: string;
  kind: 'DISCRETE' | 'WAKE_UP' | 'SCHEDULED';
  payload: z.ZodType<Payload>;
  jobId: (payload: Payload) => string;
};
