import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { untilUncontested } from '@jourplan/schema/persistence/until-uncontested.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UnrecoverableError } from 'bullmq';
import { z } from 'zod';
import { errorCodeOf } from './error-code.js';
import type { EffectHandler } from './job-handler.js';
import type { WorkContext } from './work-context.js';

/** Failures after which a discrete job is left to a person. */
export const FAILURES_BEFORE_GIVING_UP = 5;

/** What the queue carries of a discrete job. */
export const effectJobSchema = z.strictObject({ organisationId: z.uuid(), outboxJobId: z.uuid() });
export type EffectJob = z.infer<typeof effectJobSchema>;

type Context = Pick<WorkContext, 'em' | 'clock' | 'log'>;

/**
 * Runs a discrete job of the outbox. The effect, its row in job_effect and the finished mark are committed together, so
 * however often it is run it happens once. A failure is counted on the outbox row, which outlives the queue.
 */
export async function runEffect(context: Context, handler: EffectHandler | undefined, job: EffectJob): Promise<void> {
  try {
    await untilUncontested(() => applyOnce(context, handler, job));
  } catch (error) {
    const gaveUp = await countFailure(context, job, errorCodeOf(error));
    context.log.error(gaveUp ? 'a job gave up and waits for a person' : 'a job failed and will be tried again', {
      jobId: job.outboxJobId,
      organisationId: job.organisationId,
      errorCode: errorCodeOf(error),
      ...(handler === undefined ? {} : { job: handler.contract.name }),
    });
    throw gaveUp ? new UnrecoverableError(errorCodeOf(error)) : error;
  }
}

function applyOnce({ em, clock, log }: Context, handler: EffectHandler | undefined, job: EffectJob): Promise<void> {
  const { organisationId, outboxJobId } = job;
  return inOrganisation(
    em,
    organisationId,
    async (tx) => {
      const waiting = await claim(tx, job);
      if (waiting === null) return;
      if (handler === undefined) throw new UnknownJob();
      if (await isFirst(tx, job)) await handler.apply({ tx, organisationId, clock, log }, waiting.payload);
      await tx.execute('update outbox_job set finished_at = ?, error_code = null where organisation_id = ? and id = ?', [
        clock.now(),
        organisationId,
        outboxJobId,
      ]);
    },
    {
      ...(handler?.isolationLevel && { isolationLevel: handler.isolationLevel }),
      ...(handler?.limits && { limits: handler.limits }),
    },
  );
}

/** Asked for by a newer version than this worker. */
class UnknownJob extends Error {
  readonly code = 'UNKNOWN_JOB';
}

// Locks the row: a second runner of the same job waits here, and then finds it finished.
async function claim(tx: EntityManager, { organisationId, outboxJobId }: EffectJob): Promise<{ payload: unknown } | null> {
  const rows = await tx.execute<{ payload: unknown }[]>(
    `select payload from outbox_job
      where organisation_id = ? and id = ? and finished_at is null and failed_at is null for update`,
    [organisationId, outboxJobId],
  );
  return rows[0] ?? null;
}

async function isFirst(tx: EntityManager, { organisationId, outboxJobId }: EffectJob): Promise<boolean> {
  const rows = await tx.execute(
    'insert into job_effect (organisation_id, job_id) values (?, ?) on conflict do nothing returning job_id',
    [organisationId, outboxJobId],
  );
  return rows.length > 0;
}

async function countFailure({ em, clock }: Context, job: EffectJob, errorCode: string): Promise<boolean> {
  const { organisationId, outboxJobId } = job;
  const rows = await inOrganisation(em, organisationId, (tx) =>
    tx.execute<{ gaveUp: boolean }[]>(
      `update outbox_job
          set attempts = attempts + 1, error_code = :errorCode,
              failed_at = case when attempts + 1 >= :limit then :now::timestamptz end
        where organisation_id = :organisationId and id = :outboxJobId and finished_at is null and failed_at is null
       returning failed_at is not null as "gaveUp"`,
      { organisationId, outboxJobId, errorCode, limit: FAILURES_BEFORE_GIVING_UP, now: clock.now() },
    ),
  );
  return rows[0]?.gaveUp === true;
}
