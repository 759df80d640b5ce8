import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { insertRows } from '@jourplan/bin/demo/insert-rows.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { drainMarksHandler } from '@jourplan/worker/features/figures/drain-marks.js';
import { remindDeadlinesHandler } from '@jourplan/worker/features/reminders/remind-deadlines.js';
import { aFollowUp, type FollowUpStatus } from '../../support/a-follow-up.js';
import { aPlan, type TestPlan } from '../../support/a-plan.js';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { aWorkContext } from '../../worker/support/work-context.js';
import { anOpenCase, caseRequests } from '../contacts/case-requests.js';
import { anAgreement } from './wheel-rows.js';

let api: TestApi;
let own: TestOrganisation;
let manager: ApiClient;

beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.moveTo('2026-11-22T10:00:00Z');
  own = await anOrganisation(api.database.orm);
  manager = await api.client().signIn(await aUser(api.database.orm, own.id, 'MANAGER'));
});

type Item = {
  key: string;
  kind: string;
  title: string;
  on: string | null;
  count: number | null;
  halfYear: string | null;
  agreement: { id: string } | null;
  caseCode: string | null;
  remindedOn: string | null;
};
const TODO = `query ($slug: String!) { organisation(slug: $slug) {
  todo { key kind title on count halfYear agreement { id } caseCode remindedOn } } }`;

async function todo(client = manager, headers = {}): Promise<Item[]> {
  const { data, errors } = await client.ask<{ organisation: { todo: Item[] } }>(TODO, { slug: own.slug }, headers);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.organisation.todo;
}
const told = async () => (await todo()).map(({ on, title }) => `${on ?? '–'} ${title}`);
const ofKind = async (kind: string) => (await todo()).filter((item) => item.kind === kind);

async function report(plan: TestPlan, index: number, halfYear: string): Promise<void> {
  const activityId = plan.activities[index]?.id ?? '';
  const outcome = {
    organisationId: own.id,
    id: randomUUID(),
    activityId,
    halfYear,
    status: 'IN_PROGRESS',
    account: '',
    version: 1,
  };
  await inOrganisation(api.database.orm.em, own.id, (tx) =>
    insertRows(tx, 'outcome', [{ ...outcome, state: 'DRAFT', changedAt: '2026-11-01T10:00:00Z' }]),
  );
}

describe('what a manager has to do', () => {
  it('is nothing in an association without plan, agreements and cases, but for the end of the half-year', async () => {
    expect(await told()).toEqual([]);
    api.clock.moveTo('2026-05-30T10:00:00Z');
    expect(await told()).toEqual([]);
    api.clock.moveTo('2026-05-31T10:00:00Z');
    expect(await told()).toEqual(['2026-06-30 Sista dagen i första halvåret 2026']);
  });

  it('has the missing outcomes of the running half-year and of the one that has just ended', async () => {
    const plan = await aPlan(api.database.orm, own.id, {
      activities: [{}, {}, { kind: 'FOR_GIVEN_YEARS', years: [2026] }, { kind: 'FOR_GIVEN_YEARS', years: [2025] }],
    });
    await report(plan, 0, '2026-H1');
    await report(plan, 1, '2026-H1');
    await report(plan, 0, '2026-H2');
    expect(await told()).toEqual([
      '2026-06-30 1 aktivitet saknar utfall för första halvåret 2026',
      '2026-07-01 Lämna in uppföljningen av första halvåret 2026',
      '2026-12-31 2 aktiviteter saknar utfall för andra halvåret 2026',
    ]);
    expect((await ofKind('OUTCOMES_MISSING')).map(({ halfYear, count }) => [halfYear, count])).toEqual([
      ['2026-H1', 1],
      ['2026-H2', 2],
    ]);
  });

  it.each<[FollowUpStatus, string[]]>([
    ['SUBMITTED', []],
    ['ADOPTED', []],
    ['COMPUTING', ['FOLLOW_UP_DUE 2026-H1']],
    ['DRAFT', ['FOLLOW_UP_DUE 2026-H1']],
  ])('has a follow-up that is %s as %j', async (status, due) => {
    await aPlan(api.database.orm, own.id, { activities: [] });
    await aFollowUp(api.database.orm, own.id, { halfYear: '2026-H1', status });
    expect((await todo()).map(({ kind, halfYear }) => `${kind} ${halfYear}`)).toEqual(due);
  });

  it('has a returned follow-up, also of an older half-year, instead of one that is due', async () => {
    await aPlan(api.database.orm, own.id, { activities: [] });
    await aFollowUp(api.database.orm, own.id, { halfYear: '2026-H1', status: 'SUBMITTED' });
    await aFollowUp(api.database.orm, own.id, { halfYear: '2025-H2', status: 'DRAFT', returnReason: 'Skriv mer' });
    expect((await todo()).map(({ kind, halfYear, title }) => [kind, halfYear, title])).toEqual([
      ['FOLLOW_UP_RETURNED', '2025-H2', 'Uppföljningen av andra halvåret 2025 har lämnats tillbaka'],
    ]);
  });

  it('does not ask for the follow-up of a half-year that runs', async () => {
    await aPlan(api.database.orm, own.id, { activities: [] });
    await aFollowUp(api.database.orm, own.id, { halfYear: '2026-H1', status: 'ADOPTED' });
    await aFollowUp(api.database.orm, own.id, { halfYear: '2026-H2', status: 'DRAFT' });
    expect(await told()).toEqual([]);
  });

  it('has notice days within 90 days and other deadlines within 30, that day included, and points at the agreement', async () => {
    const id = await anAgreement(api.database.orm, own.id);
    const kinds = async (instant: string) => {
      api.clock.moveTo(instant);
      return (await todo()).map(({ kind, on, agreement }) => `${kind} ${on} ${agreement?.id === id}`);
    };
    expect(await kinds('2026-07-01T10:00:00Z')).toEqual([]);
    expect(await kinds('2026-07-02T10:00:00Z')).toEqual(['NOTICE_DAY 2026-09-30 true']);
    expect(await kinds('2026-08-15T10:00:00Z')).toEqual(['NOTICE_DAY 2026-09-30 true']);
    expect(await kinds('2026-08-16T10:00:00Z')).toEqual(['DEADLINE 2026-09-15 false', 'NOTICE_DAY 2026-09-30 true']);
    expect(await kinds('2026-09-30T10:00:00Z')).toEqual(['NOTICE_DAY 2026-09-30 true']);
    expect(await kinds('2026-10-01T10:00:00Z')).toEqual([]);
  });

  it('tells when the worker last reminded of a deadline', async () => {
    await anAgreement(api.database.orm, own.id);
    api.clock.moveTo('2026-09-10T10:00:00Z');
    expect((await ofKind('NOTICE_DAY')).map(({ remindedOn }) => remindedOn)).toEqual([null]);
    for (const day of ['2026-08-01', '2026-09-05'])
      await remindDeadlinesHandler.run(aWorkContext(api.database.orm.em, plainDate(day)), {});
    expect((await ofKind('NOTICE_DAY')).map(({ remindedOn }) => remindedOn)).toEqual(['2026-09-05']);
  });

  it('has the cases that wait for something due by tomorrow or overdue, and names the most urgent', async () => {
    const requests = caseRequests(manager, own.slug);
    await anOpenCase(requests, { code: 'I-MORGON-1', receivedOn: '2026-11-20' });
    await anOpenCase(requests, { code: 'SENARE-1', receivedOn: '2026-11-21' });
    await drainMarksHandler.run(aWorkContext(api.database.orm.em, plainDate('2026-11-22')), { organisationId: own.id });
    expect(await ofKind('CASES_AT_RISK')).toMatchObject([{ count: 1, on: '2026-11-23', caseCode: 'I-MORGON-1' }]);
    await anOpenCase(requests, { code: 'FORSENAD-1', receivedOn: '2026-11-17' });
    await drainMarksHandler.run(aWorkContext(api.database.orm.em, plainDate('2026-11-22')), { organisationId: own.id });
    expect(await ofKind('CASES_AT_RISK')).toMatchObject([
      { count: 2, on: '2026-11-20', caseCode: 'FORSENAD-1', title: '2 ärenden behöver en åtgärd senast i morgon' },
    ]);
  });

  it('has the jobs that gave up', async () => {
    await inOrganisation(api.database.orm.em, own.id, (tx) =>
      insertRows(
        tx,
        'outbox_job',
        ['2026-07-01T22:30:00Z', '2026-07-03T06:00:00Z'].map((failedAt) => ({
          organisationId: own.id,
          id: randomUUID(),
          job: 'compute-follow-up',
          payload: '{}',
          attempts: 9,
          createdAt: '2026-07-01T06:00:00Z',
          failedAt,
          errorCode: 'XX',
        })),
      ),
    );
    expect(await ofKind('DEAD_LETTER')).toMatchObject([{ count: 2, on: '2026-07-02', title: '2 bakgrundsjobb har gett upp' }]);
  });

  it('is in English for who asks for English', async () => {
    await aPlan(api.database.orm, own.id, { activities: [{}] });
    const titles = (await todo(manager, { 'accept-language': 'en' })).map(({ title }) => title);
    expect(titles).toEqual([
      '1 activity has no outcome for the first half of 2026',
      'Submit the follow-up of the first half of 2026',
      '1 activity has no outcome for the second half of 2026',
    ]);
  });

  it('is read in two statements', async () => {
    await aPlan(api.database.orm, own.id, { activities: [{}, {}] });
    await manager.ask('query ($slug: String!) { organisation(slug: $slug) { id } }', { slug: own.slug });
    api.statements.clear();
    await todo();
    expect(api.statements.names.filter((name) => name !== 'session_by_token')).toEqual(['todo_facts', 'year_wheel_inputs']);
  });

  it.each(['ADMIN', 'BOARD', 'COORDINATOR'] as const)('is not for %s', async (role) => {
    const client = await api.client().signIn(await aUser(api.database.orm, own.id, role));
    await expect(todo(client)).rejects.toThrow('NOT_FOUND');
  });
});
