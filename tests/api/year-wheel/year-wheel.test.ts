import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@jourplan/schema/domain/access/roles.js';
import { aPlan } from '../../support/a-plan.js';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { rowsOf } from '../../support/rows-of.js';
import { anAgreement, scheduleInWeek } from './wheel-rows.js';

let api: TestApi;
let own: TestOrganisation;
let agreementId: string;

beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  const { orm } = api.database;
  own = await anOrganisation(orm);
  const { activities } = await aPlan(orm, own.id, { activities: [{ title: 'Informationsvecka' }, { title: 'Löpande stöd' }] });
  await scheduleInWeek(orm, own.id, activities[0]?.id ?? '', 8);
  agreementId = await anAgreement(orm, own.id);
});

const someone = async (role: Role) => api.client().signIn(await aUser(api.database.orm, own.id, role));

type WheelLine = {
  key: string;
  on: string;
  lastsUntil: string;
  kind: string;
  title: string;
  agreement: { id: string; title: string } | null;
};
const WHEEL = `query ($slug: String!, $from: LocalDate!, $to: LocalDate!) { organisation(slug: $slug) {
  yearWheel(from: $from, to: $to) { key on lastsUntil kind title agreement { id title } } } }`;

async function wheel(client: ApiClient, from: string, to: string, headers = {}): Promise<WheelLine[]> {
  const { data, errors } = await client.ask<{ organisation: { yearWheel: WheelLine[] } }>(
    WHEEL,
    { slug: own.slug, from, to },
    headers,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.organisation.yearWheel;
}
const told = (lines: WheelLine[]) => lines.map(({ on, title }) => `${on} ${title}`);

type Result = {
  date: { id: string; on: string; title: string; version: number } | null;
  userErrors: { code: string; field: string[] }[];
};
async function change(
  client: ApiClient,
  mutation: 'Record' | 'Remove',
  input: object,
  id: string | null = null,
): Promise<Result> {
  const type = `CalendarDate${mutation}Input`;
  const document = `mutation ($id: ID${mutation === 'Remove' ? '!' : ''}, $input: ${type}!) {
    result: calendarDate${mutation}(id: $id, input: $input) { date { id on title version } userErrors { code field } } }`;
  const { data, errors } = await client.ask<{ result: Result }>(document, {
    id,
    input: { organisation: own.slug, requestId: randomUUID(), ...input },
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.result;
}
const refusals = ({ userErrors }: Result) => userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
const MEETING = { on: '2026-03-24', kind: 'ANNUAL_MEETING', title: 'Årsmöte' };

describe('the year wheel', () => {
  it('has half-years, the information week, notice and reporting days and own dates, by date', async () => {
    const manager = await someone('MANAGER');
    await change(manager, 'Record', MEETING);
    const lines = await wheel(manager, '2026-01-01', '2026-12-31');
    expect(told(lines).map((line) => line.replace(/Staden \w{4}/, 'Staden'))).toEqual([
      '2026-02-16 Informationsvecka',
      '2026-03-24 Årsmöte',
      '2026-06-30 Sista dagen i första halvåret 2026',
      '2026-09-15 Staden: Redovisning',
      '2026-09-30 Sista dag att säga upp Partnerskapet',
      '2026-12-31 Sista dagen i andra halvåret 2026',
    ]);
    expect(lines[0]?.lastsUntil).toBe('2026-02-22');
    expect(lines[4]?.agreement).toEqual({ id: agreementId, title: 'Partnerskapet' });
  });

  it('has the first and the last day asked for, and runs forwards for two years at most', async () => {
    const manager = await someone('MANAGER');
    expect((await wheel(manager, '2026-09-30', '2026-09-30')).map(({ kind }) => kind)).toEqual(['NOTICE_DAY']);
    expect(await wheel(manager, '2026-10-01', '2026-12-30')).toEqual([]);
    await expect(wheel(manager, '2026-01-02', '2026-01-01')).rejects.toThrow('BAD_USER_INPUT');
    await expect(wheel(manager, '1900-01-01', '2199-12-31')).rejects.toThrow('BAD_USER_INPUT');
  });

  it('shows a coordinator nothing about agreements, and everybody else on the staff side everything', async () => {
    const kinds = async (role: Role) => (await wheel(await someone(role), '2026-08-01', '2026-12-31')).map(({ kind }) => kind);
    const all = ['REPORTING_DAY', 'NOTICE_DAY', 'HALF_YEAR_END'];
    expect([await kinds('ADMIN'), await kinds('BOARD'), await kinds('MANAGER')]).toEqual([all, all, all]);
    expect(await kinds('COORDINATOR')).toEqual(['HALF_YEAR_END']);
  });

  it('is in English for who asks for English', async () => {
    const lines = await wheel(await someone('BOARD'), '2026-09-30', '2026-12-31', { 'accept-language': 'en' });
    expect(told(lines)).toEqual([
      '2026-09-30 Last day to give notice: Partnerskapet',
      '2026-12-31 Last day of the second half of 2026',
    ]);
  });

  it('is read in one statement, own dates too, and agreements in one more when they are asked for', async () => {
    const manager = await someone('MANAGER');
    await change(manager, 'Record', MEETING);
    api.statements.clear();
    const { data } = await manager.ask(
      `query ($slug: String!) { organisation(slug: $slug) {
         yearWheel(from: "2026-01-01", to: "2026-12-31") { title agreement { title } }
         calendarDates(from: "2026-03-24", to: "2026-03-24") { on kind title version }
         before: calendarDates(from: "2026-01-01", to: "2026-03-23") { on } } }`,
      { slug: own.slug },
    );
    expect(data).toMatchObject({ organisation: { calendarDates: [{ ...MEETING, version: 1 }], before: [] } });
    expect(api.statements.names.filter((name) => name !== 'session_by_token')).toEqual(['year_wheel_inputs', 'agreements']);
  });
});

describe('own dates', () => {
  it('are changed and taken away by the version that was seen', async () => {
    const manager = await someone('MANAGER');
    const { date } = await change(manager, 'Record', MEETING);
    const id = date?.id ?? '';
    const moved = await change(manager, 'Record', { ...MEETING, on: '2026-03-31', expectedVersion: 1 }, id);
    expect(moved.date).toEqual({ id, on: '2026-03-31', title: 'Årsmöte', version: 2 });
    expect(refusals(await change(manager, 'Record', { ...MEETING, expectedVersion: 1 }, id))).toEqual([
      'CONFLICT input.expectedVersion',
    ]);
    expect(refusals(await change(manager, 'Record', MEETING, id))).toEqual(['REQUIRED input.expectedVersion']);
    expect(refusals(await change(manager, 'Remove', { expectedVersion: 1 }, id))).toEqual(['CONFLICT input.expectedVersion']);
    const requestId = randomUUID();
    expect(refusals(await change(manager, 'Remove', { requestId, expectedVersion: 2 }, id))).toEqual([]);
    expect(refusals(await change(manager, 'Remove', { requestId, expectedVersion: 2 }, id))).toEqual([]);
    expect(refusals(await change(manager, 'Remove', { expectedVersion: 2 }, id))).toEqual(['NOT_FOUND id']);
    expect((await wheel(manager, '2026-03-01', '2026-04-30')).map(({ kind }) => kind)).toEqual([]);
  });

  it("have a title, which is not too long and holds no person's number", async () => {
    const manager = await someone('MANAGER');
    const titled = async (title: string) => refusals(await change(manager, 'Record', { ...MEETING, title }));
    expect(await titled('   ')).toEqual(['REQUIRED input.title']);
    expect(await titled('x'.repeat(121))).toEqual(['TEXT_TOO_LONG input.title']);
    expect(await titled('Möte med 19850101-1234')).toEqual(['LOOKS_LIKE_PERSON_NUMBER input.title']);
    expect(await titled(`  ${'å'.repeat(120)}  `)).toEqual([]);
  });

  it.each(['ADMIN', 'BOARD', 'COORDINATOR'] as const)('are not for %s to change', async (role) => {
    const client = await someone(role);
    expect(refusals(await change(client, 'Record', MEETING))).toEqual(['NOT_FOUND input.organisation']);
    const manager = await someone('MANAGER');
    const { date } = await change(manager, 'Record', MEETING);
    expect(refusals(await change(client, 'Remove', { expectedVersion: 1 }, date?.id))).toEqual(['NOT_FOUND input.organisation']);
  });

  it('of another organisation look like ones that do not exist', async () => {
    const other = await anOrganisation(api.database.orm);
    const neighbour = await api.client().signIn(await aUser(api.database.orm, other.id, 'MANAGER'));
    const { date } = await change(await someone('MANAGER'), 'Record', MEETING);
    const theirs = { organisation: other.slug, expectedVersion: 1 };
    for (const id of [date?.id ?? '', randomUUID(), 'inte-ett-id']) {
      expect(refusals(await change(neighbour, 'Record', { ...MEETING, ...theirs }, id))).toEqual(['NOT_FOUND id']);
      expect(refusals(await change(neighbour, 'Remove', theirs, id))).toEqual(['NOT_FOUND id']);
    }
    const [row] = await rowsOf<{ count: number }>(api.database.orm, own.id, 'select count(*)::int as count from calendar_date');
    expect(row?.count).toBe(1);
  });
});
