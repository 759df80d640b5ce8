import { chainLink, eventDigest } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { say } from './language.js';

export type VerifiedEvents = { sealed: number; unsealed: number; problems: string[] };

type SealedEvent = {
  position: number;
  chain: Buffer;
  id: string | null;
  occurredAt: Date;
  actorId: string | null;
  act: string;
  entity: string;
  entityId: string | null;
  salt: Buffer | null;
  digest: Buffer;
};

const EVENTS_AT_ONCE = 5_000;

/** Recomputes every event's digest and every link of the organisation's chain. Names the first place of each kind of break. */
export async function verifyEvents(em: EntityManager, organisationId: string): Promise<VerifiedEvents> {
  return inOrganisation(em, organisationId, async (tx) => {
    const verified: VerifiedEvents = { sealed: 0, unsealed: await countUnsealed(tx), problems: [] };
    let previous: Buffer | null = null;
    for (;;) {
      const rows = await readSealed(tx, verified.sealed);
      for (const row of rows) {
        const problem = problemOf(row, verified.sealed + 1, previous, organisationId);
        if (problem !== null) return { ...verified, problems: [problem] };
        previous = row.chain;
        verified.sealed += 1;
      }
      if (rows.length < EVENTS_AT_ONCE) return verified;
    }
  });
}

function problemOf(row: SealedEvent, expected: number, previous: Buffer | null, organisationId: string): string | null {
  if (row.position !== expected)
    return say(`länk ${expected} saknas i händelsekedjan`, `link ${expected} of the event chain is missing`);
  if (row.id === null) return say(`händelsen i länk ${expected} är borta`, `the event of link ${expected} is gone`);
  // The salt may be erased, and with it what the event was; its digest still holds the chain together.
  if (row.salt !== null && !eventDigest(row.id, { organisationId, ...row }, row.salt).equals(row.digest))
    return say(`händelse ${row.id} (länk ${expected}) har ändrats`, `event ${row.id} (link ${expected}) has been changed`);
  if (!chainLink(previous, row.digest).equals(row.chain))
    return say(`händelsekedjan är bruten vid länk ${expected}`, `the event chain is broken at link ${expected}`);
  return null;
}

async function readSealed(tx: EntityManager, after: number): Promise<SealedEvent[]> {
  return tx.execute<SealedEvent[]>(
    `select s.position, s.chain, e.id, e.occurred_at as "occurredAt", e.actor_id as "actorId", e.act, e.entity,
            e.entity_id as "entityId", e.salt, e.digest
       from event_seal s left join event e on e.organisation_id = s.organisation_id and e.id = s.event_id
      where s.position > ? order by s.position limit ${EVENTS_AT_ONCE}`,
    [after],
  );
}

async function countUnsealed(tx: EntityManager): Promise<number> {
  const [found] = await tx.execute<{ count: number }[]>(
    `select count(*)::int as count from event e
      where not exists (select from event_seal s where s.organisation_id = e.organisation_id and s.event_id = e.id)`,
  );
  return found?.count ?? 0;
}
