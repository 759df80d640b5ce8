import { defineEntity, p } from '@mikro-orm/postgresql';
import { organisationKey, tenantTable, tenantTableInDirectory } from '../tenancy.js';
import { User } from './people.js';

/** Numbers, codes, days, ids and hashes (SHA-256, hexadecimal). */
export type EventDetails = Record<string, string | number | null>;

/** Append-only audit: what was done by whom to which row. Ids, codes, days and hashes only, never a value anybody typed. */
export const Event = defineEntity({
  name: 'Event',
  tableName: 'event',
  ...tenantTableInDirectory,
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    occurredAt: p.datetime(),
    /** Null when the system itself acted. No foreign key: the record outlives the account. */
    actorId: p.uuid().nullable(),
    act: p.text(),
    entity: p.text(),
    entityId: p.uuid().nullable(),
    /** What a step froze; null for most events and for all of before it was kept. */
    details: p.json<EventDetails>().nullable(),
    /** SHA-256 over salt and fields; erasing the salt makes it unlinkable without breaking the chain. */
    salt: p.blob().nullable(),
    digest: p.blob(),
  },
});

/** One link of an organisation's event chain: SHA-256 over the previous link and the event's digest. */
export const EventSeal = defineEntity({
  name: 'EventSeal',
  tableName: 'event_seal',
  ...tenantTableInDirectory,
  properties: {
    organisation: organisationKey,
    position: p.integer().primary(),
    event: () => p.manyToOne(Event).joinColumns('organisation_id', 'event_id').ref().unique(),
    chain: p.blob(),
    sealedAt: p.datetime(),
  },
});

/** Makes a mutation safe to repeat. Its id is the request id the client chose. Kept 30 days. */
export const RequestRecord = defineEntity({
  name: 'RequestRecord',
  tableName: 'request_record',
  ...tenantTable,
  properties: {
    organisation: organisationKey,
    user: () => p.manyToOne(User).primary().mapToPk().fieldName('user_id'),
    id: p.uuid().primary(),
    act: p.text(),
    inputHash: p.blob(),
    entityId: p.uuid().nullable(),
    entityVersion: p.integer().nullable(),
    refusals: p.json<{ code: string; field: string; params?: Record<string, string | number> }[]>().nullable(),
    createdAt: p.datetime().defaultRaw('now()').index(),
  },
});
