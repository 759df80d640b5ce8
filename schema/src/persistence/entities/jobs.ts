import { defineEntity, p } from '@mikro-orm/postgresql';
import { organisationKey, tenantTable, tenantTableInDirectory } from '../tenancy.js';

/** A discrete job, written in the transaction that wants it. The queue may be wiped: this row is what remembers. */
export const OutboxJob = defineEntity({
  name: 'OutboxJob',
  tableName: 'outbox_job',
  ...tenantTableInDirectory,
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    job: p.text(),
    /** Ids and periods only. */
    payload: p.json<Record<string, string | number>>(),
    createdAt: p.datetime().defaultRaw('now()'),
    /** Last time it was put on the queue. */
    relayedAt: p.datetime().nullable(),
    attempts: p.integer().default(0),
    finishedAt: p.datetime().nullable(),
    /** Gave up: a dead letter that waits for a person. */
    failedAt: p.datetime().nullable(),
    errorCode: p.text().nullable(),
  },
  indexes: [
    {
      name: 'outbox_job_unfinished_index',
      properties: ['organisation', 'createdAt'],
      where: 'finished_at is null and failed_at is null',
    },
  ],
});

/** Written together with the effect of a job, so that a job run twice has one effect. */
export const JobEffect = defineEntity({
  name: 'JobEffect',
  tableName: 'job_effect',
  ...tenantTable,
  properties: {
    organisation: organisationKey,
    jobId: p.uuid().primary(),
    appliedAt: p.datetime().defaultRaw('now()'),
  },
});

/**
 * A worker that runs, as it last said itself: of no organisation. Gone when it stops in order; one that was killed or hangs is
 * known by what it has not said.
 */
export const WorkerState = defineEntity({
  name: 'WorkerState',
  tableName: 'worker_state',
  properties: {
    id: p.uuid().primary(),
    startedAt: p.datetime(),
    seenAt: p.datetime(),
    lastFinishedAt: p.datetime().nullable(),
    /** The name of a job. */
    lastFinished: p.text().nullable(),
    /** Names of jobs and of ways to look for them that go on failing. */
    failing: p.array().columnType('text[]'),
  },
});
