import { Event } from '@jourplan/schema/persistence/entities/record.js';
import { chainLink, eventDigest } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { say } from '../language.js';

export type VerifiedEvents = { sealed: number; unsealed: number; problems: string[] };

type SealedEvent = { position: number; chain: Uint8Array; event: InferEntity<typeof Event> | undefined };

const EVENTS_AT_ONCE = 5_000;

/** Recomputes every event's digest and every link of the organisation's chain. Names the first place of each kind of break. */
export async function verifyEvents(em: EntityManager, organisationId: string): Promise<VerifiedEvents> {
  return inOrganisation(em, organisationId, async (tx) => {
    const verified: VerifiedEvents = { sealed: 0, unsealed: await countUnsealed(tx), problems: [] };
    let previous: Uint8Array | null = null;
    for (;;) {
      const rows = await readSealed(tx, verified.sealed);
      for (const row of rows) {
        const problem = problemOf(row, verified.sealed + 1, previous);
        if (problem !== null) return { ...verified, problems: [problem] };
        previous = row.chain;
        verified.sealed += 1;
      }
      if (rows.length < EVENTS_AT_ONCE) return verified;
    }
  });
}

function problemOf({ position, chain, event }: SealedEvent, expected: number, previous: Uint8Array | null): string | null {
  if (position !== expected)
    return say(`länk ${expected} saknas i händelsekedjan`, `link ${expected} of the event chain is missing`);
  if (event === undefined) return say(`händelsen i länk ${expected} är borta`, `the event of link ${expected} is gone`);
  // The salt may be erased, and with it what the event was; its digest still holds the chain together.
  if (event.salt && !digestOf(event, event.salt).equals(event.digest))
    return say(`händelse ${event.id} (länk ${expected}) har ändrats`, `event ${event.id} (link ${expected}) has been changed`);
  if (!chainLink(previous, event.digest).equals(chain))
    return say(`händelsekedjan är bruten vid länk ${expected}`, `the event chain is broken at link ${expected}`);
  return null;
}

function digestOf(event: InferEntity<typeof Event>, salt: Uint8Array): Buffer {
  const { id, organisation, actorId, act, entity, entityId, occurredAt } = event;
  const facts = { organisationId: organisation, actorId: actorId ?? null, act, entity, entityId: entityId ?? null, occurredAt };
  return eventDigest(id, facts, salt);
}

async function readSealed(tx: EntityManager, after: number): Promise<SealedEvent[]> {
  const seals = await tx.execute<{ position: number; chain: Buffer; eventId: string }[]>(
    `select position, chain, event_id as "eventId" from event_seal where position > ? order by position limit ${EVENTS_AT_ONCE}`,
    [after],
  );
  const events = await tx.find(Event, { id: seals.map(({ eventId }) => eventId) }, { disableIdentityMap: true });
  const byId = new Map(events.map((event) => [event.id, event]));
  return seals.map(({ position, chain, eventId }) => ({ position, chain, event: byId.get(eventId) }));
}

async function countUnsealed(tx: EntityManager): Promise<number> {
  const [found] = await tx.execute<{ count: number }[]>(
    `select count(*)::int as count from event e
      where not exists (select from event_seal s where s.organisation_id = e.organisation_id and s.event_id = e.id)`,
  );
  return found?.count ?? 0;
}
