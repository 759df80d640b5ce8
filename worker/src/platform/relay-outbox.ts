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
 */
export async function relayOutbox(
  em: EntityManager,
  queue: WorkQueue,
  organisationId: string,
  { now, again }: { now: Date; again: boolean },
): Promise<number> {
  return inOrganisation(em, organisationId, async (tx) => {
    const waiting = await claim(tx, { organisationId, now, again });
    for (const { id, job } of waiting) {
      const data: EffectJob = { organisationId, outboxJobId: id };
      await queue.add({ name: job }, id, data);
    }
    await tx.execute(
      'update outbox_job set relayed_at = :now where organisation_id = :organisationId and id = any(array[:ids]::uuid[])',
      { now, organisationId, ids: waiting.map(({ id }) => id) },
    );
    return waiting.length;
  });
}

type Claim = { organisationId: string; now: Date; again: boolean };

function claim(tx: EntityManager, { organisationId, now, again }: Claim): Promise<Waiting[]> {
  return tx.execute<Waiting[]>(
    `select id, job from outbox_job
      where organisation_id = :organisationId and finished_at is null and failed_at is null
        and (relayed_at is null or :again and relayed_at <= :now::timestamptz - interval '${RELAY_AGAIN_AFTER}')
      order by created_at, id limit ${JOBS_AT_ONCE} for update skip locked`,
    { organisationId, now, again },
  );
}
