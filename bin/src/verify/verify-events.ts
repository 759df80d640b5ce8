import { Event } from '@jourplan/schema/persistence/entities/record.js';
import { eventDigest, SALT_ERASED } from '@jourplan/schema/persistence/record-event.js';
import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { say } from '../say.js';
import { endOfChain, startOfChain, walkOn } from './chain-walk.js';

export type VerifiedEvents = { sealed: number; unsealed: number; problems: string[] };

type RecordedEvent = InferEntity<typeof Event>;
type SealedEvent = { position: number; chain: Uint8Array; event: RecordedEvent | undefined };

const EVENTS_AT_ONCE = 5_000;
const BEFORE_THE_FIRST = -2_147_483_648;
const NO_ID = '00000000-0000-0000-0000-000000000000';
const UUID_VERSION_AT = 14;
const NOT_SEALED = 'not exists (select from event_seal s where s.organisation_id = e.organisation_id and s.event_id = e.id)';

/**
 * Recomputes every event's digest and every link of the organisation's chain, and names every place that does not hold.
 * Without a worker nothing is sealed, so that nothing waits too long.
 */
export async function verifyEvents(tx: EntityManager, { mayHaveWorker }: { mayHaveWorker: boolean }): Promise<VerifiedEvents> {
  const receipts = await saltReceipts(tx);
  const walking = startOfChain();
  const verified: VerifiedEvents = { sealed: 0, unsealed: 0, problems: walking.problems };
  for await (const { position, chain, event } of sealedEvents(tx)) {
    walkOn(walking, { position, chain, digest: event?.digest ?? null });
    if (event) verified.problems.push(...problemsOf(event, say(`länk ${position}`, `link ${position}`), receipts));
    verified.sealed += 1;
  }
  endOfChain(walking);
  for await (const event of unsealedEvents(tx)) {
    verified.problems.push(...problemsOf(event, say('inte förseglad', 'not sealed'), receipts));
    verified.unsealed += 1;
  }
  const late = await countLate(tx, mayHaveWorker ? '1 hour' : null);
  if (late > 0)
    verified.problems.push(
      say(
        `${late} händelser skulle ha varit förseglade: de har lagts in i efterhand, deras länkar är borta, eller arbetaren står still`,
        `${late} events should have been sealed: they were put in afterwards, their links are gone, or the worker stands still`,
      ),
    );
  return verified;
}

function problemsOf(event: RecordedEvent, where: string, receipts: ReadonlySet<string>): string[] {
  const which = say(`händelse ${event.id} (${where})`, `event ${event.id} (${where})`);
  if (event.id[UUID_VERSION_AT] !== '7')
    return [say(`${which} har ett nummer som Jourplan inte ger`, `${which} has an id that Jourplan does not give`)];
  if (event.salt)
    return digestOf(event, event.salt).equals(event.digest) ? [] : [say(`${which} har ändrats`, `${which} has been changed`)];
  // What was frozen is proved by its event for ever; any other event may be made unlinkable, and says so.
  if (event.details)
    return [say(`${which} har mist sitt salt och bevisar ingenting`, `${which} has lost its salt and proves nothing`)];
  return receipts.has(event.id)
    ? []
    : [say(`saltet i ${which} är raderat utan kvitto`, `the salt of ${which} has been erased without a receipt`)];
}

function digestOf(event: RecordedEvent, salt: Uint8Array): Buffer {
  const { id, organisation, actorId, act, entity, entityId, occurredAt, details } = event;
  const facts = { organisationId: organisation, actorId: actorId ?? null, act, entity, entityId: entityId ?? null, occurredAt };
  return eventDigest(id, { ...facts, details: details ?? null }, salt);
}

/** The events whose salt was erased on purpose. */
async function saltReceipts(tx: EntityManager): Promise<ReadonlySet<string>> {
  const rows = await tx.execute<{ id: string }[]>(
    "select entity_id as id from event where act = ? and entity = 'event' and salt is not null",
    [SALT_ERASED],
  );
  return new Set(rows.map(({ id }) => id));
}

async function* sealedEvents(tx: EntityManager): AsyncGenerator<SealedEvent> {
  let after = BEFORE_THE_FIRST;
  for (;;) {
    const seals = await tx.execute<{ position: number; chain: Buffer; eventId: string }[]>(
      `select position, chain, event_id as "eventId" from event_seal where position > ? order by position limit ${EVENTS_AT_ONCE}`,
      [after],
    );
    const byId = await eventsWith(
      tx,
      seals.map(({ eventId }) => eventId),
    );
    for (const { position, chain, eventId } of seals) {
      yield { position, chain, event: byId.get(eventId) };
      after = position;
    }
    if (seals.length < EVENTS_AT_ONCE) return;
  }
}

async function* unsealedEvents(tx: EntityManager): AsyncGenerator<RecordedEvent> {
  let after = NO_ID;
  for (;;) {
    const rows = await tx.execute<{ id: string }[]>(
      `select id from event e where id > ? and ${NOT_SEALED} order by id limit ${EVENTS_AT_ONCE}`,
      [after],
    );
    const ids = rows.map(({ id }) => id);
    yield* (await eventsWith(tx, ids)).values();
    if (ids.length < EVENTS_AT_ONCE) return;
    after = ids.at(-1) ?? after;
  }
}

async function eventsWith(tx: EntityManager, ids: readonly string[]): Promise<Map<string, RecordedEvent>> {
  const events = await tx.find(Event, { id: [...ids] }, { disableIdentityMap: true, orderBy: { id: 'asc' } });
  return new Map(events.map((event) => [event.id, event]));
}

/** Ids carry their time: older than what the sealer looks back, or than another that is sealed by more than a transaction lasts. */
async function countLate(tx: EntityManager, within: string | null): Promise<number> {
  const [found] = await tx.execute<{ count: number }[]>(
    `select count(*)::int as count from event e
      where uuid_extract_timestamp(e.id) < greatest(
              now() - ?::interval,
              (select max(uuid_extract_timestamp(s.event_id)) from event_seal s) - interval '10 minutes')
        and ${NOT_SEALED}`,
    [within],
  );
  return found?.count ?? 0;
}
