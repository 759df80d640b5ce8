import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkQueue } from './queue.js';
import type { EffectJob } from './run-effect.js';

const JOBS_AT_ONCE = 100;
const RELAY_AGAIN_AFTER = '1 minute';

type Waiting = { id: string; job: string };

/**
 * Puts an organisation's waiting jobs on the queue, under the id of their row: one that is there already is not added
 * twice. `again` also takes those that were put there a minute ago and are not finished; the queue may have been wiped.
 * They are claimed first, in a transaction that is over when the queue is asked: one that hangs holds no connection. What
 * it did not take is given back; where that fails too, it is put there again after a minute.
 */
export async function relayOutbox(
  em: EntityManager,
  queue: WorkQueue,
  organisationId: string,
  { now, again }: { now: Date; again: boolean },
): Promise<number> {
  const claimed = await inOrganisation(em, organisationId, (tx) => claim(tx, { organisationId, now, again }));
  const left = claimed.map(({ id }) => id);
  try {
    for (const { id, job } of claimed) {
      const data: EffectJob = { organisationId, outboxJobId: id };
      await queue.add({ name: job }, id, data);
      left.shift();
    }
  } catch (error) {
    await inOrganisation(em, organisationId, (tx) => giveBack(tx, organisationId, left)).catch(() => undefined);
    throw error;
  }
  return claimed.length;
}

type Claim = { organisationId: string; now: Date; again: boolean };

function claim(tx: EntityManager, { organisationId, now, again }: Claim): Promise<Waiting[]> {
  return tx.execute<Waiting[]>(
    `with waiting as (
       select id from outbox_job
        where organisation_id = :organisationId and finished_at is null and failed_at is null
          and (relayed_at is null or :again and relayed_at <= :now::timestamptz - interval '${RELAY_AGAIN_AFTER}')
        order by created_at, id limit ${JOBS_AT_ONCE} for update skip locked),
     claimed as (
       update outbox_job j set relayed_at = :now::timestamptz from waiting
        where j.organisation_id = :organisationId and j.id = waiting.id returning j.id, j.job, j.created_at)
     select id, job from claimed order by created_at, id`,
    { organisationId, now, again },
  );
}

async function giveBack(tx: EntityManager, organisationId: string, ids: readonly string[]): Promise<void> {
  await tx.execute(
    `update outbox_job set relayed_at = null
      where organisation_id = :organisationId and id = any(array[:ids]::uuid[]) and finished_at is null and failed_at is null`,
    { organisationId, ids },
  );
}
