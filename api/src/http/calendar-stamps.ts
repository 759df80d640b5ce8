import { createHash } from 'node:crypto';
import type { WheelDate } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { deadlineTitle } from '@jourplan/schema/words/deadlines.js';
import type { EntityManager } from '@mikro-orm/postgresql';

/** How often what a program is told of a date has changed since it was first told, and when it last did. */
export type Stamp = { sequence: number; changedAt: Date };

type StoredStamp = Stamp & { uid: string; contentHash: string };

const STAMPS = {
  name: 'calendar_stamps',
  text: `select uid, sequence, changed_at as "changedAt", encode(content_hash, 'hex') as "contentHash" from calendar_stamp
          where organisation_id = $1 and uid = any($2::text[])`,
};

/** The stamp of each date by its uid. Only what has changed since anybody last asked is written: asked again, nothing is. */
export async function stampsOf(
  { reader, em, now }: { reader: Reader; em: EntityManager; now: Date },
  organisationId: string,
  dates: readonly WheelDate[],
): Promise<ReadonlyMap<string, Stamp>> {
  const told = new Map(dates.map((date) => [date.uid, hashOf(date)]));
  const read = () => reader.inOrganisation<StoredStamp>(organisationId, STAMPS, [organisationId, [...told.keys()]]);
  const stored = await read();
  const hashes = new Map(stored.map(({ uid, contentHash }) => [uid, contentHash]));
  const changed = [...told].filter(([uid, hash]) => hashes.get(uid) !== hash);
  if (changed.length > 0) await write(em, organisationId, changed, now);
  const current = changed.length > 0 ? await read() : stored;
  return new Map(current.map(({ uid, sequence, changedAt }) => [uid, { sequence, changedAt }]));
}

function hashOf(date: WheelDate): string {
  const content = [date.on, date.lastsUntil, deadlineTitle(date, 'sv')];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

// In one order, so that two programs that ask at once wait for each other and never in a ring.
async function write(em: EntityManager, organisationId: string, changed: readonly [string, string][], now: Date): Promise<void> {
  const rows = changed.map(([uid, hash]) => ({ uid, hash }));
  await inOrganisation(em, organisationId, (tx) =>
    tx.execute(
      `insert into calendar_stamp as s (organisation_id, uid, content_hash, changed_at)
       select ?, t.uid, decode(t.hash, 'hex'), ? from json_to_recordset(?::json) t(uid text, hash text) order by t.uid
       on conflict (organisation_id, uid) do update
          set content_hash = excluded.content_hash, sequence = s.sequence + 1, changed_at = excluded.changed_at
        where s.content_hash <> excluded.content_hash`,
      [organisationId, now, JSON.stringify(rows)],
    ),
  );
}
