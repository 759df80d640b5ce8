import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as timeOrderedId } from 'uuid';
import { canonicalBytes } from '../runtime/canonical-json.js';
import { Event, type EventDetails } from './entities/record.js';
import type { Statement } from './two-trips.js';

/** The act of the receipt that an erased salt leaves: its entity is the `event`. */
export const SALT_ERASED = 'event.salt-erased';

export type EventFacts = {
  organisationId: string;
  /** Null when the system itself acts. */
  actorId: string | null;
  /** `thing.what-happened`, e.g. `outcome.recorded`. */
  act: string;
  entity: string;
  entityId: string | null;
  occurredAt: Date;
  /** What the step froze. */
  details?: EventDetails | null;
};

/** Appends to the audit record in the caller's transaction: the change and its event stand or fall together. */
export async function recordEvent(tx: EntityManager, facts: EventFacts): Promise<void> {
  await tx.insert(Event, eventOf(facts));
}

/** … where it is written past the unit of work. */
export function eventStatement(facts: EventFacts): Statement {
  const { organisation, id, occurredAt, actorId, act, entity, entityId, details, salt, digest } = eventOf(facts);
  return {
    name: 'record_event',
    text: `insert into event (organisation_id, id, occurred_at, actor_id, act, entity, entity_id, details, salt, digest)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      organisation,
      id,
      occurredAt.toISOString(),
      actorId,
      act,
      entity,
      entityId,
      details && JSON.stringify(details),
      salt,
      digest,
    ],
  };
}

function eventOf(facts: EventFacts) {
  const { organisationId, actorId, act, entity, entityId, occurredAt, details = null } = facts;
  const salt = randomBytes(16);
  const id = timeOrderedId();
  const digest = eventDigest(id, facts, salt);
  return { organisation: organisationId, id, occurredAt, actorId, act, entity, entityId, details, salt, digest };
}

/**
 * SHA-256 over the salt and every field, each on its own line, in this order; what was frozen follows as canonical JSON
 * (RFC 8785). An event that froze nothing, as all were told once, ends before that line.
 */
export function eventDigest(id: string, facts: EventFacts, salt: Uint8Array): Buffer {
  const fields = [
    facts.organisationId,
    id,
    facts.occurredAt.toISOString(),
    facts.actorId ?? '',
    facts.act,
    facts.entity,
    facts.entityId ?? '',
    ...(facts.details ? [canonicalBytes(facts.details).toString('utf8')] : []),
  ];
  return createHash('sha256').update(salt).update(fields.join('\n')).digest();
}

/** The next link of the chain; the first link follows 32 zero bytes. */
export function chainLink(previous: Uint8Array | null, digest: Uint8Array): Buffer {
  return createHash('sha256')
    .update(previous ?? new Uint8Array(32))
    .update(digest)
    .digest();
}
