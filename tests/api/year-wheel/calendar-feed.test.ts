import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@jourplan/schema/domain/access/roles.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { aUser, type TestUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { rowsOf } from '../../support/rows-of.js';
import { anAgreement } from './wheel-rows.js';

let api: TestApi;
let own: TestOrganisation;
const LONG_TITLE = 'Överenskommelsen om stöd; i hela länet, \\ även på kvällar\noch helger för alla som söker det 🙂🙂🙂';

beforeAll(async () => {
  api = await anApi({ now: '2026-09-01T10:00:00Z' });
});
afterAll(() => api.close());
beforeEach(async () => {
  own = await anOrganisation(api.database.orm);
  await anAgreement(api.database.orm, own.id, { title: LONG_TITLE });
});

const someone = async (role: Role): Promise<{ user: TestUser; client: ApiClient }> => {
  const user = await aUser(api.database.orm, own.id, role);
  return { user, client: await api.client().signIn(user) };
};

type Feed = { id: string; version: number; revokedAt: string | null };
type Created = { feed: Feed | null; address: string | null; userErrors: { code: string; field: string[]; message?: string }[] };

async function create(client: ApiClient, requestId = randomUUID()): Promise<Created> {
  const document = `mutation ($input: CalendarFeedCreateInput!) { calendarFeedCreate(input: $input) {
    feed { id version revokedAt } address userErrors { code field message } } }`;
  const { data, errors } = await client.ask<{ calendarFeedCreate: Created }>(document, {
    input: { organisation: own.slug, requestId },
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.calendarFeedCreate;
}

async function revoke(client: ApiClient, id: string, expectedVersion = 1): Promise<string[]> {
  const document = `mutation ($id: ID!, $input: CalendarFeedRevokeInput!) { calendarFeedRevoke(id: $id, input: $input) {
    feed { id revokedAt } userErrors { code field } } }`;
  const { data, errors } = await client.ask<{ calendarFeedRevoke: Created }>(document, {
    id,
    input: { organisation: own.slug, requestId: randomUUID(), expectedVersion },
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.calendarFeedRevoke.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
}

type OwnDate = { id: string; version: number };

async function recordDate(client: ApiClient, facts: object, earlier: OwnDate | null = null): Promise<OwnDate> {
  const document = `mutation ($id: ID, $input: CalendarDateRecordInput!) { calendarDateRecord(id: $id, input: $input) {
    date { id version } userErrors { code field } } }`;
  const change = { organisation: own.slug, requestId: randomUUID(), ...facts };
  const input = earlier === null ? change : { ...change, expectedVersion: earlier.version };
  const { data } = await client.ask<{ calendarDateRecord: { date: OwnDate } }>(document, { id: earlier?.id ?? null, input });
  return data.calendarDateRecord.date;
}

async function answeringOf(client: ApiClient): Promise<string[]> {
  const { data } = await client.ask<{ organisation: { calendarFeeds: Feed[] } }>(
    'query ($slug: String!) { organisation(slug: $slug) { calendarFeeds { id revokedAt version } } }',
    { slug: own.slug },
  );
  return data.organisation.calendarFeeds.filter(({ revokedAt }) => revokedAt === null).map(({ id }) => id);
}

const isAboutTheChange = (line: string) => /^(SEQUENCE|DTSTAMP|DTSTART|SUMMARY)/.test(line);

/** The lines of each event by the one that names it. */
function eventsOf(text: string): Map<string, string[]> {
  const events = text.split('BEGIN:VEVENT').slice(1).map(unfolded);
  return new Map(events.map((lines) => [lines.find((line) => line.startsWith('UID:')) ?? '', lines]));
}

const get = (path: string | null) => fetch(`${api.url}${path}`);
/** Lines put together again, as a calendar program reads them. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

async function seen(address: string | null): Promise<{ status: number; text: string; headers: Record<string, string> }> {
  const response = await get(address);
  const { date: _, 'keep-alive': __, ...headers } = Object.fromEntries(response.headers.entries());
  return { status: response.status, text: await response.text(), headers };
}

describe('a calendar address', () => {
  it('answers without a session with the deadlines of its role, as all-day events', async () => {
    const { client } = await someone('MANAGER');
    const { address, feed } = await create(client);
    expect(address).toMatch(/^\/kalender\/[A-Za-z0-9_-]{43}\.ics$/);
    expect(feed).toMatchObject({ version: 1, revokedAt: null });
    const response = await get(address);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'no-store',
    ]);
    const lines = unfolded(await response.text());
    expect([lines[0], lines[1], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR', '']);
    const notice = lines.indexOf('DTSTART;VALUE=DATE:20260930');
    expect(lines[notice + 1]).toBe('DTEND;VALUE=DATE:20261001');
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toContainEqual(expect.stringMatching(/^UID:NOTICE_DAY:[0-9a-f-]{36}:2026-09-30@jourplan$/));
    expect(lines).toContain('SUMMARY:Sista dagen i andra halvåret 2026');
  });

  it('escapes what is special and folds lines at 75 octets, without cutting a letter in two', async () => {
    const { address } = await create((await someone('MANAGER')).client);
    const bytes = Buffer.from(await (await get(address)).arrayBuffer());
    const text = bytes.toString('utf8');
    expect(text).not.toContain('\uFFFD');
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
    expect(unfolded(text)).toContain(
      'SUMMARY:Sista dag att säga upp Överenskommelsen om stöd\\; i hela länet\\, \\\\ även på kvällar\\noch helger för alla som söker det 🙂🙂🙂',
    );
  });

  it('names each deadline the same the next day', async () => {
    const { address } = await create((await someone('MANAGER')).client);
    const uids = async () => unfolded((await seen(address)).text).filter((line) => line.startsWith('UID:'));
    const today = await uids();
    api.clock.pass(24 * 60);
    expect(await uids()).toEqual(today);
    api.clock.moveTo('2026-09-01T10:00:00Z');
  });

  it('gives the same bytes as long as nothing changes, and a higher number for what has', async () => {
    const { client } = await someone('MANAGER');
    const { address } = await create(client);
    const meeting = await recordDate(client, { on: '2027-03-24', kind: 'ANNUAL_MEETING', title: 'Årsmöte' });
    const first = (await seen(address)).text;
    api.clock.pass(20);
    expect((await seen(address)).text).toBe(first);
    expect((await seen((await create((await someone('MANAGER')).client)).address)).text).toBe(first);

    const moved = await recordDate(client, { on: '2027-03-31', kind: 'ANNUAL_MEETING', title: 'Årsmöte' }, meeting);
    const second = (await seen(address)).text;
    api.clock.pass(20);
    expect((await seen(address)).text).toBe(second);
    await recordDate(client, { on: '2027-03-31', kind: 'ANNUAL_MEETING', title: 'Årsmöte i Örebro' }, moved);
    const third = (await seen(address)).text;

    const uid = `UID:OWN_DATE:${meeting.id}@jourplan`;
    const [before, after, last] = [first, second, third].map((text) => eventsOf(text));
    expect([before?.get(uid), after?.get(uid), last?.get(uid)].map((lines) => lines?.filter(isAboutTheChange))).toEqual([
      ['SEQUENCE:0', 'DTSTAMP:20260901T100000Z', 'DTSTART;VALUE=DATE:20270324', 'SUMMARY:Årsmöte'],
      ['SEQUENCE:1', 'DTSTAMP:20260901T102000Z', 'DTSTART;VALUE=DATE:20270331', 'SUMMARY:Årsmöte'],
      ['SEQUENCE:2', 'DTSTAMP:20260901T104000Z', 'DTSTART;VALUE=DATE:20270331', 'SUMMARY:Årsmöte i Örebro'],
    ]);
    for (const events of [before, after, last]) events?.delete(uid);
    expect([after, last]).toEqual([before, before]);
    api.clock.moveTo('2026-09-01T10:00:00Z');
  });

  it('told to twenty programs at once gives all of them the same', async () => {
    const { client } = await someone('MANAGER');
    const { address } = await create(client);
    await recordDate(client, { on: '2027-03-24', kind: 'ANNUAL_MEETING', title: 'Årsmöte' });
    const texts = await Promise.all(Array.from({ length: 20 }, async () => (await seen(address)).text));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toContain('SEQUENCE:1');
  });

  it('blocks no time: every date of it is transparent', async () => {
    const { address } = await create((await someone('MANAGER')).client);
    const events = [...eventsOf((await seen(address)).text).values()];
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter((lines) => !lines.includes('TRANSP:TRANSPARENT'))).toEqual([]);
  });

  it('of a coordinator shows nothing about agreements', async () => {
    const { address } = await create((await someone('COORDINATOR')).client);
    const summaries = unfolded((await seen(address)).text).filter((line) => line.startsWith('SUMMARY:'));
    expect(summaries.length).toBeGreaterThan(0);
    expect(summaries.filter((line) => !line.includes('halvåret'))).toEqual([]);
  });

  it('that is revoked, unknown or malformed gives one and the same answer', async () => {
    const { client } = await someone('BOARD');
    const { address, feed } = await create(client);
    expect(await revoke(client, feed?.id ?? '')).toEqual([]);
    const revoked = await seen(address);
    expect(revoked.status).toBe(404);
    expect(await seen(`/kalender/${'x'.repeat(43)}.ics`)).toEqual(revoked);
    expect(await seen('/kalender/kort.ics')).toEqual(revoked);
    expect(await seen(`/kalender/${'x'.repeat(43)}`)).toEqual(revoked);
    expect(await seen('/kalender/a/b.ics')).toEqual(revoked);
    expect(await revoke(client, feed?.id ?? '', 2)).toEqual(['WRONG_STATE id']);
  });

  it('stops with the membership, and with the account', async () => {
    const [leaving, disabled] = [await someone('MANAGER'), await someone('MANAGER')];
    const [first, second] = [await create(leaving.client), await create(disabled.client)];
    expect([(await get(first.address)).status, (await get(second.address)).status]).toEqual([200, 200]);
    await inOrganisation(api.database.orm.em, own.id, (tx) =>
      tx.execute('update membership set ended_at = now() where id = ?', [leaving.user.membershipId]),
    );
    await api.database.orm.em.fork().execute('update app_user set disabled_at = now() where id = ?', [disabled.user.id]);
    expect([(await get(first.address)).status, (await get(second.address)).status]).toEqual([404, 404]);
  });

  it('is told once: a repeat makes no second one, and nobody keeps the secret', async () => {
    const { client } = await someone('COORDINATOR');
    const requestId = randomUUID();
    const first = await create(client, requestId);
    const again = await create(client, requestId);
    expect(again).toEqual({ ...first, address: null });
    const secret = first.address?.slice('/kalender/'.length, -'.ics'.length) ?? '';
    const rows = await rowsOf<{ kept: string }>(
      api.database.orm,
      own.id,
      `select (select string_agg(f::text, ' ') from calendar_feed f) || (select string_agg(r::text, ' ') from request_record r)
           || (select string_agg(e::text, ' ') from event e) as kept`,
    );
    expect(rows[0]?.kept).not.toContain(secret);
    expect(rows[0]?.kept).not.toContain(Buffer.from(secret).toString('hex'));
    expect(JSON.stringify(api.log)).not.toContain(secret);
  });

  it('is one of at most five that answer: a sixth is refused, until one is revoked', async () => {
    const { client, user } = await someone('BOARD');
    const made = await Promise.all(Array.from({ length: 8 }, () => create(client)));
    const refused = made.filter(({ feed }) => feed === null);
    expect(refused).toHaveLength(3);
    for (const { userErrors } of refused)
      expect(userErrors).toEqual([
        {
          code: 'TOO_MANY_ADDRESSES',
          field: ['input', 'organisation'],
          message: 'Du har redan 5 kalenderadresser. Återkalla en som inte används, så kan du skapa en ny.',
        },
      ]);
    expect(await answeringOf(client)).toHaveLength(5);
    expect((await create((await someone('BOARD')).client)).userErrors).toEqual([]);

    const [one] = made.filter(({ feed }) => feed !== null);
    expect(await revoke(client, one?.feed?.id ?? '')).toEqual([]);
    expect((await get(one?.address ?? '')).status).toBe(404);
    expect((await create(client)).userErrors).toEqual([]);
    expect((await create(client)).userErrors).toHaveLength(1);

    // Another role of the same person: the old membership's addresses end with it, and count no more.
    await inOrganisation(api.database.orm.em, own.id, async (tx) => {
      await tx.execute('update membership set ended_at = now() where id = ?', [user.membershipId]);
      await tx.execute("insert into membership (organisation_id, user_id, role) values (?, ?, 'COORDINATOR')", [own.id, user.id]);
    });
    const again = await api.client().signIn(user);
    expect(await answeringOf(again)).toEqual([]);
    expect((await create(again)).userErrors).toEqual([]);
  });

  it('belongs to the person who made it: nobody else sees or revokes it', async () => {
    const { client } = await someone('MANAGER');
    const { feed } = await create(client);
    const colleague = (await someone('MANAGER')).client;
    const feedsOf = async (one: ApiClient) =>
      (
        await one.ask<{ organisation: { calendarFeeds: { id: string }[] } }>(
          'query ($slug: String!) { organisation(slug: $slug) { calendarFeeds { id createdAt revokedAt version } } }',
          { slug: own.slug },
        )
      ).data.organisation.calendarFeeds.map(({ id }) => id);
    expect([await feedsOf(client), await feedsOf(colleague)]).toEqual([[feed?.id], []]);
    for (const id of [feed?.id ?? '', randomUUID(), 'inte-ett-id']) expect(await revoke(colleague, id)).toEqual(['NOT_FOUND id']);
    expect(await revoke(client, feed?.id ?? '', 7)).toEqual(['CONFLICT input.expectedVersion']);
  });
});
