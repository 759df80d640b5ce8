import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { drainMarksHandler } from '@jourplan/worker/features/figures/drain-marks.js';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { rowsOf } from '../../support/rows-of.js';
import { aWorkContext } from '../../worker/support/work-context.js';
import { anOpenCase, type CaseRequests, caseRequests } from '../contacts/case-requests.js';

let api: TestApi;
let own: TestOrganisation;
let coordinator: ApiClient;
let requests: CaseRequests;

beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  own = await anOrganisation(api.database.orm);
  coordinator = await api.client().signIn(await aUser(api.database.orm, own.id, 'COORDINATOR'));
  requests = caseRequests(coordinator, own.slug);
});

type Entry = { case: { code: string; attempts: unknown[] }; waitsFor: string; dueOn: string; isOverdue: boolean };
const LIST = `query ($slug: String!) { organisation(slug: $slug) {
  worklist { case { code section attempts { id } } waitsFor dueOn isOverdue } contactsToday } }`;

/** What the worker would have counted by now; the api's clock stands on 2026-11-22. */
const counted = () =>
  drainMarksHandler.run(aWorkContext(api.database.orm.em, plainDate('2026-11-22')), { organisationId: own.id });

async function list(client = coordinator): Promise<{ worklist: Entry[]; contactsToday: number }> {
  const { data, errors } = await client.ask<{ organisation: { worklist: Entry[]; contactsToday: number } }>(LIST, {
    slug: own.slug,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.organisation;
}
const lines = async () =>
  (await list()).worklist.map(
    ({ case: { code }, waitsFor, dueOn, isOverdue }) => `${code} ${waitsFor} ${dueOn}${isOverdue ? ' overdue' : ''}`,
  );

async function countsOf(client: ApiClient) {
  const { data } = await client.ask<{ organisation: { worklistCounts: Record<string, number> } }>(
    'query ($slug: String!) { organisation(slug: $slug) { worklistCounts { entries cases overdue atRisk } } }',
    { slug: own.slug },
  );
  return data.organisation.worklistCounts;
}

async function aCase(code: string, receivedOn: string, input: object = {}) {
  return anOpenCase(requests, { code, receivedOn, ...input });
}

describe('the worklist', () => {
  it('has who waits for a first contact, with the third day as the last in time', async () => {
    await aCase('I-TID-1', '2026-11-19');
    await aCase('SEN-1', '2026-11-18');
    await aCase('NY-1', '2026-11-22');
    await counted();
    expect(await lines()).toEqual([
      'SEN-1 FIRST_CONTACT 2026-11-21 overdue',
      'I-TID-1 FIRST_CONTACT 2026-11-22',
      'NY-1 FIRST_CONTACT 2026-11-25',
    ]);
  });

  it('goes on to reaching the person, then to three attempts by phone, one step at a time', async () => {
    const opened = await aCase('A-1', '2026-11-20');
    await requests.record(opened.id, { occurredOn: '2026-11-21' });
    await counted();
    expect(await lines()).toEqual(['A-1 REACHED 2026-11-23']);
    const older = await aCase('B-1', '2026-11-10');
    await requests.record(older.id, { occurredOn: '2026-11-11' });
    await counted();
    expect(await lines()).toEqual(['A-1 REACHED 2026-11-23', 'B-1 PHONE_ATTEMPTS 2026-11-24']);
    await requests.record(older.id, { occurredOn: '2026-11-12', partOfDay: 'EVENING' });
    await requests.record(older.id, { occurredOn: '2026-11-13' });
    await counted();
    expect(await lines()).toEqual(['A-1 REACHED 2026-11-23']);
  });

  it('waits for a meeting to be offered to who was reached, and for a referral of who is under 21', async () => {
    const reached = await aCase('MOTE-1', '2026-11-10');
    await requests.record(reached.id, { occurredOn: '2026-11-12', reached: true });
    const young = await aCase('UNG-1', '2026-11-10', { ageBand: 'AGE_18_20' });
    await requests.record(young.id, { occurredOn: '2026-11-11', channel: 'VISIT', reached: true });
    await counted();
    expect(await lines()).toEqual(['UNG-1 STODCENTRUM_REFERRAL 2026-11-24', 'MOTE-1 MEETING_OFFER 2026-11-26']);
    await requests.update(reached.id, { meetingOfferedOn: '2026-11-22' });
    await requests.update(young.id, { referredTo: 'STODCENTRUM', referredOn: '2026-11-22' });
    expect(await lines()).toEqual([]);
    await counted();
    expect(await lines()).toEqual([]);
  });

  it('keeps what was missed for 14 days, until it is done or the case is closed', async () => {
    await aCase('NYSS-1', '2026-10-25', { ageBand: 'AGE_15_17', phonePossible: false });
    await aCase('LANGE-1', '2026-10-24', { ageBand: 'AGE_15_17', phonePossible: false });
    await counted();
    expect(await lines()).toEqual(['NYSS-1 STODCENTRUM_REFERRAL 2026-11-08 overdue']);
    const late = await aCase('SEN-1', '2026-11-18');
    await counted();
    expect(await lines()).toContain('SEN-1 FIRST_CONTACT 2026-11-21 overdue');
    await requests.close(late.id, { closedOn: '2026-11-22' });
    expect(await lines()).not.toContain('SEN-1 FIRST_CONTACT 2026-11-21 overdue');
  });

  it('drops at once what has just been done, before anything is counted anew', async () => {
    const opened = await aCase('A-1', '2026-11-21');
    await counted();
    expect(await lines()).toEqual(['A-1 FIRST_CONTACT 2026-11-24']);
    await requests.record(opened.id, { reached: true });
    expect(await lines()).toEqual([]);
  });

  it('has no closed and no voided cases', async () => {
    const closed = await aCase('STANGD-1', '2026-11-21');
    const voided = await aCase('STRUKEN-1', '2026-11-21');
    await counted();
    await requests.close(closed.id, { closedOn: '2026-11-21' });
    await requests.voidCase(voided.id);
    expect(await lines()).toEqual([]);
  });

  it('is the hundred soonest, read in one statement, and each reading is recorded', async () => {
    for (let index = 0; index < 8; index += 1) await aCase(`K-${index}`, '2026-11-21');
    await counted();
    api.statements.clear();
    const { worklist } = await list();
    expect(worklist).toHaveLength(8);
    expect(api.statements.names.filter((name) => name !== 'session_by_token').sort()).toEqual(['contacts_on', 'worklist']);
    const [row] = await rowsOf<{ readings: number }>(
      api.database.orm,
      own.id,
      `select count(*)::int as readings from event where act = 'support-cases.read'`,
    );
    expect(row?.readings).toBe(1);
  });

  it('counts all who wait, also beyond the hundred it lists, as the list of things to do does', async () => {
    const rows = Array.from({ length: 130 }, (_, index) => aCase(`V-${index}`, index < 40 ? '2026-11-18' : '2026-11-20'));
    await Promise.all(rows);
    // One who waits for two things is still one.
    const young = await aCase('UNG-1', '2026-11-21', { ageBand: 'AGE_15_17' });
    await requests.record(young.id, { occurredOn: '2026-11-21', reached: true });
    await counted();
    const counts = await countsOf(coordinator);
    expect((await list()).worklist).toHaveLength(100);
    expect(counts).toEqual({ entries: 132, cases: 131, overdue: 40, atRisk: 130 });
    const manager = await api.client().signIn(await aUser(api.database.orm, own.id, 'MANAGER'));
    const todo = await manager.ask<{ organisation: { todo: { kind: string; count: number }[] } }>(
      'query ($slug: String!) { organisation(slug: $slug) { todo { kind count } } }',
      { slug: own.slug },
    );
    expect(todo.data.organisation.todo).toContainEqual({ kind: 'CASES_AT_RISK', count: counts.atRisk });
  });

  it('counts the contacts that bear the date of today, without voided ones', async () => {
    const opened = await aCase('A-1', '2026-11-20');
    await requests.record(opened.id, { occurredOn: '2026-11-21' });
    await requests.record(opened.id);
    const { attempt } = await requests.record(opened.id);
    expect((await list()).contactsToday).toBe(2);
    await requests.voidAttempt(attempt?.id ?? '');
    expect((await list()).contactsToday).toBe(1);
  });

  it('counts no contact of a voided case', async () => {
    const opened = await aCase('A-1', '2026-11-20');
    await requests.record(opened.id);
    await requests.voidCase(opened.id);
    expect((await list()).contactsToday).toBe(0);
  });

  it.each(['ADMIN', 'BOARD'] as const)('is not for %s', async (role) => {
    const client = await api.client().signIn(await aUser(api.database.orm, own.id, role));
    await expect(list(client)).rejects.toThrow('NOT_FOUND');
  });
});

type TallyAnswer = {
  cases:
    | {
        code: string;
        section: string;
        targetGroup: string;
        closedOn: string | null;
        meetingOfferedOn: string | null;
        attempts: object[];
      }[]
    | null;
  userErrors: { code: string; field: string[] }[];
};
const TALLY = `mutation ($input: TallyRecordInput!) { tallyRecord(input: $input) {
  cases { code section targetGroup closedOn meetingOfferedOn attempts { occurredOn channel reached partOfDay } }
  userErrors { code field } } }`;

async function tally(input: object, client = coordinator): Promise<TallyAnswer> {
  const { data, errors } = await client.ask<{ tallyRecord: TallyAnswer }>(TALLY, {
    input: { organisation: own.slug, requestId: randomUUID(), date: '2026-11-20', ...input },
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.tallyRecord;
}
const readingsOfLists = async () =>
  (
    await rowsOf<{ count: number }>(
      api.database.orm,
      own.id,
      "select count(*)::int as count from event where act = 'support-cases.read'",
    )
  )[0]?.count;
const caseCount = async () =>
  (await rowsOf<{ count: number }>(api.database.orm, own.id, 'select count(*)::int as count from support_case'))[0]?.count;

describe('the tally sheet of a court day', () => {
  it('opens a case with one contact at court for each person met', async () => {
    const { cases: opened, userErrors } = await tally({
      rows: [
        { targetGroup: 'WITNESS', persons: 2 },
        { targetGroup: 'VICTIM', persons: 0 },
        { targetGroup: 'RELATIVE', persons: 1, meetingOffered: true },
      ],
    });
    expect(userErrors).toEqual([]);
    const cases = opened ?? [];
    expect(cases.map(({ targetGroup }) => targetGroup).sort()).toEqual(['RELATIVE', 'WITNESS', 'WITNESS']);
    for (const one of cases) {
      expect(one).toMatchObject({ section: 'COURT', closedOn: '2026-11-20' });
      expect(one.attempts).toEqual([{ occurredOn: '2026-11-20', channel: 'COURT', reached: true, partOfDay: 'DAYTIME' }]);
      expect(one.meetingOfferedOn).toBe(one.targetGroup === 'RELATIVE' ? '2026-11-20' : null);
    }
    const [row] = await rowsOf<{ marks: number; events: number }>(
      api.database.orm,
      own.id,
      `select (select count(*)::int from case_mark) as marks,
              (select count(*)::int from event where act = 'support-case.opened') as events`,
    );
    expect(row).toEqual({ marks: 3, events: 3 });
  });

  it('leaves the cases open, on the worklist, when asked to', async () => {
    const { cases } = await tally({ closeCases: false, rows: [{ targetGroup: 'WITNESS', persons: 1 }] });
    await counted();
    expect(await lines()).toEqual([`${cases?.[0]?.code} MEETING_OFFER 2026-12-04`]);
  });

  it('sent again with the same request id opens no more, and answers the same', async () => {
    const input = { requestId: randomUUID(), rows: [{ targetGroup: 'WITNESS', persons: 3 }] };
    const first = await tally(input);
    expect(await readingsOfLists()).toBe(0);
    expect(await tally(input)).toEqual(first);
    // What it answers with is read again, all of it.
    expect(await readingsOfLists()).toBe(1);
    expect(await caseCount()).toBe(3);
    const another = await aUser(api.database.orm, own.id, 'MANAGER');
    expect((await tally(input, await api.client().signIn(another))).cases).toHaveLength(3);
    expect(await caseCount()).toBe(6);
  });

  it('is refused whole when anything in it is wrong', async () => {
    const errorsOf = async (input: object) =>
      (await tally(input)).userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
    const some = { targetGroup: 'WITNESS', persons: 2 };
    expect(await errorsOf({ rows: [] })).toEqual(['REQUIRED input.rows']);
    expect(await errorsOf({ rows: [{ ...some, persons: 0 }] })).toEqual(['REQUIRED input.rows']);
    expect(await errorsOf({ rows: [some, { ...some, persons: -1 }] })).toEqual(['INVALID_VALUE input.rows.1.persons']);
    expect(await errorsOf({ rows: [some, { ...some, persons: 199 }] })).toEqual(['INVALID_VALUE input.rows']);
    expect(await errorsOf({ date: '2026-11-23', rows: [some] })).toEqual(['FUTURE_DATE input.date']);
    expect(await caseCount()).toBe(0);
    expect(await errorsOf({ rows: [some, { ...some, persons: 198 }] })).toEqual([]);
    expect(await caseCount()).toBe(200);
  });

  it.each(['ADMIN', 'BOARD'] as const)('is not for %s', async (role) => {
    const client = await api.client().signIn(await aUser(api.database.orm, own.id, role));
    const { userErrors } = await tally({ rows: [{ targetGroup: 'WITNESS', persons: 1 }] }, client);
    expect(userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'organisation'] }]);
  });
});
