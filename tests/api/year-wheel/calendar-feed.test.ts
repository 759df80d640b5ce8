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
type Created = { feed: Feed | null; address: string | null; userErrors: { code: string; field: string[] }[] };

async function create(client: ApiClient, requestId = randomUUID()): Promise<Created> {
  const document = `mutation ($input: CalendarFeedCreateInput!) { calendarFeedCreate(input: $input) {
    feed { id version revokedAt } address userErrors { code field } } }`;
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
