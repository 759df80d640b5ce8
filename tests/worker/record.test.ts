import { randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { chainLink, recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { appendAnchors, type HeadAnchor, readAnchors } from '@jourplan/schema/runtime/anchor-file.js';
import { removeExpiredHandler } from '@jourplan/worker/features/record/remove-expired.js';
import { sealEventsHandler, sealOrganisation } from '@jourplan/worker/features/record/seal-events.js';
import { anchorsIn } from '@jourplan/worker/platform/anchors.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { anOrganisation, countOf } from './support/rows.js';
import { aWorkContext, type TestContext } from './support/work-context.js';

let database: TestDatabase;
let context: TestContext;
let organisationId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  context = aWorkContext(database.orm.em, plainDate('2026-03-10'));
  organisationId = await anOrganisation(database.orm.em);
});

const inTenant = <T>(work: Parameters<typeof inOrganisation<T>>[2]) => inOrganisation(database.orm.em, organisationId, work);

async function happens(count: number): Promise<void> {
  await inTenant(async (tx) => {
    for (let index = 0; index < count; index++)
      await recordEvent(tx, {
        organisationId,
        actorId: null,
        act: 'thing.done',
        entity: 'thing',
        entityId: null,
        occurredAt: context.clock.now(),
      });
  });
}

async function chain(): Promise<{ position: number; chain: Buffer; digest: Buffer }[]> {
  const rows = await inTenant((tx) =>
    tx.execute<{ position: number; chain: string; digest: string }[]>(
      `select s.position, encode(s.chain, 'hex') as chain, encode(e.digest, 'hex') as digest
         from event_seal s join event e on e.organisation_id = s.organisation_id and e.id = s.event_id order by s.position`,
    ),
  );
  return rows.map((row) => ({ ...row, chain: Buffer.from(row.chain, 'hex'), digest: Buffer.from(row.digest, 'hex') }));
}

describe('sealing events', () => {
  it('chains them in order, goes on where it stopped, and twice seals nothing twice', async () => {
    await happens(3);
    await sealEventsHandler.run(context, { committed: 'RECENTLY' });
    await sealEventsHandler.run(context, { committed: 'EVER' });
    await happens(2);
    await Promise.all([sealOrganisation(context, organisationId, null), sealOrganisation(context, organisationId, '1 hour')]);
    const links = await chain();
    expect(links.map((link) => link.position)).toEqual([1, 2, 3, 4, 5]);
    let previous: Buffer | null = null;
    for (const link of links) {
      previous = chainLink(previous, link.digest);
      expect(link.chain.equals(previous)).toBe(true);
    }
  });

  it('seals an event that commits late after those that were sealed before it', async () => {
    await inTenant(async (late) => {
      await recordEvent(late, {
        organisationId,
        actorId: null,
        act: 'late',
        entity: 'thing',
        entityId: null,
        occurredAt: context.clock.now(),
      });
      await happens(1);
      await sealEventsHandler.run(context, { committed: 'RECENTLY' });
    });
    await sealEventsHandler.run(context, { committed: 'RECENTLY' });
    expect(await chain()).toHaveLength(2);
  });
});

describe('the anchors', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jourplan-anchors-'));
    path = join(folder, 'anchors');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const seal = (committed: 'RECENTLY' | 'EVER' = 'RECENTLY') =>
    sealEventsHandler.run({ ...context, anchors: anchorsIn(path) }, { committed });
  const heads = async () => {
    const read = await readAnchors(path);
    return (read?.anchors ?? []).flatMap((line) =>
      line.kind === 'HEAD' && line.organisation === organisationId ? [`${line.position}:${line.chain}`] : [],
    );
  };
  const links = async () => (await chain()).map((link) => `${link.position}:${link.chain.toString('hex')}`);

  it('are told each head once, after it was sealed', async () => {
    await happens(2);
    await seal();
    await seal('EVER');
    await happens(1);
    await seal();
    const [, second, third] = await links();
    expect(await heads()).toEqual([second, third]);
  });

  it('do not keep the work from going on when they cannot be written, and catch up', async () => {
    path = join(folder, 'gone', 'anchors');
    await happens(2);
    await seal();
    expect(await chain()).toHaveLength(2);
    expect(context.errors).toContain('the event chain could not be anchored');
    mkdirSync(join(folder, 'gone'));
    await seal('EVER');
    expect(await heads()).toEqual((await links()).slice(1));
  });

  it('go on after a line that a full disk cut off, and are whole with two writers', async () => {
    await happens(1);
    await seal();
    appendFileSync(path, '{"kind":"HEAD","at":"2026');
    await happens(1);
    await Promise.all([seal(), seal()]);
    expect([...new Set(await heads())]).toEqual(await links());
    expect(await readAnchors(path)).toMatchObject({ unreadable: [] });
  });

  it('are written from the start when the file was taken away, and are loud when the chain became shorter', async () => {
    const anchors = anchorsIn(path);
    const run = () => sealEventsHandler.run({ ...context, anchors }, { committed: 'EVER' });
    await happens(2);
    await run();
    rmSync(path);
    await run();
    expect(await heads()).toEqual((await links()).slice(1));
    const [line] = (await readAnchors(path))?.anchors.filter(({ organisation }) => organisation === organisationId) ?? [];
    await appendAnchors(path, [{ ...(line as HeadAnchor), position: 9 }]);
    await seal('EVER');
    expect(context.errors).toContain('the event chain ends before its last anchor: run jourplan verify');
  });
});

describe('what is over', () => {
  it('is removed: requests after 30 days, sessions and invitations when they end', async () => {
    const em = database.orm.em.fork();
    const userId = randomUUID();
    await em.execute('insert into app_user (id, email) values (?, ?)', [userId, `${userId}@example.org`]);
    const addSession = (endsAt: string, idleEndsAt: string) =>
      em.execute(
        `insert into session (token_hash, user_id, created_at, last_seen_at, idle_ends_at, ends_at)
         values (:hash, :userId, '2026-03-10', '2026-03-10', :idleEndsAt, :endsAt)`,
        { hash: randomBytes(32), userId, endsAt, idleEndsAt },
      );
    await addSession('2026-03-10T20:00:00Z', '2026-03-10T11:20:00Z');
    await addSession('2026-03-10T20:00:00Z', '2026-03-10T10:59:00Z');
    await addSession('2026-03-10T10:59:00Z', '2026-03-10T11:20:00Z');
    for (const expiresAt of ['2026-03-09', '2026-03-11'])
      await em.execute('insert into invitation (code_hash, user_id, expires_at) values (?, ?, ?)', [
        randomBytes(32),
        userId,
        expiresAt,
      ]);
    for (const createdAt of ['2026-02-08T10:59:00Z', '2026-02-08T11:01:00Z'])
      await inTenant((tx) =>
        tx.execute(
          'insert into request_record (organisation_id, user_id, id, act, input_hash, created_at) values (?, ?, ?, ?, ?, ?)',
          [organisationId, userId, randomUUID(), 'outcomeRecord', randomBytes(32), createdAt],
        ),
      );
    await removeExpiredHandler.run(context, {});
    await removeExpiredHandler.run(context, {});
    expect(await countOf(database.orm.em, organisationId, 'session')).toBe(1);
    expect(await countOf(database.orm.em, organisationId, 'invitation')).toBe(1);
    expect(await countOf(database.orm.em, organisationId, 'request_record')).toBe(1);
  });
});
