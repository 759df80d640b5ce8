import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFollowUp } from '../../support/a-follow-up.js';
import { anIndicator, aPlan, type TestPlan } from '../../support/a-plan.js';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { ASSESS, outcomeInput, RECORD, type UserError } from './outcome-documents.js';

let api: TestApi;
let organisation: TestOrganisation;
let manager: ApiClient;
let coordinator: ApiClient;
let plan: TestPlan;
let indicator: string;

beforeAll(async () => {
  api = await anApi();
  organisation = await anOrganisation(api.database.orm);
  manager = await api.client().signIn(await aUser(api.database.orm, organisation.id, 'MANAGER'));
  const user = await aUser(api.database.orm, organisation.id, 'COORDINATOR');
  coordinator = await api.client().signIn(user);
  plan = await aPlan(api.database.orm, organisation.id, {
    activities: [{ responsibleMembershipId: user.membershipId }, {}, { kind: 'FOR_GIVEN_YEARS', years: [2025] }],
  });
  indicator = await anIndicator(api.database.orm, organisation.id, { goalId: plan.goalId, target: 10 });
});
afterAll(() => api.close());

const PLAN = `query ($slug: String!, $halfYear: HalfYear!) { organisation(slug: $slug) { plan(year: 2026) {
  title firstYear lastYear adoptedOn themes { year name }
  focusAreas { name assessments(halfYear: $halfYear) { onTrack atRisk offTrack noData }
    goals { statement indicators { name target better values(from: "2026-H1", to: "2026-H2") { halfYear value } }
      assessment(halfYear: $halfYear) { assessment computed targetMissed manual { reason version } counts { due completed delayed notReported } }
      activities(year: 2026) { title kind years schedule mayRecordOutcome outcome(halfYear: $halfYear) { status }
        outcomes(from: "2026-H1", to: "2026-H2") { halfYear status changedAt } } } } } } }`;

type GoalNode = {
  indicators: { name: string; values: { halfYear: string; value: number }[] }[];
  assessment: {
    assessment: string;
    computed: string;
    targetMissed: boolean;
    manual: { reason: string; version: number } | null;
    counts: object;
  };
  activities: { title: string; years: number[]; mayRecordOutcome: boolean; outcome: object | null; outcomes: object[] }[];
};
type PlanAnswer = {
  organisation: { plan: { focusAreas: { assessments: object; goals: GoalNode[] }[] } & Record<string, unknown> };
};
type AssessAnswer = { goalAssess: { assessment: GoalNode['assessment'] | null; userErrors: UserError[] } };

async function read(client = manager, halfYear = '2026-H1') {
  const { data } = await client.ask<PlanAnswer>(PLAN, { slug: organisation.slug, halfYear });
  const [area] = data.organisation.plan.focusAreas;
  return { plan: data.organisation.plan, area, goal: area?.goals[0] };
}
const record = (index: number, changes: object) =>
  manager.ask(RECORD, { input: outcomeInput(organisation.slug, plan.activities[index]?.id ?? '', changes) });
async function assess(changes: object, client = manager) {
  const input = {
    organisation: organisation.slug,
    requestId: randomUUID(),
    goalId: plan.goalId,
    halfYear: '2026-H1',
    expectedVersion: 0,
    assessment: 'ON_TRACK',
    reason: 'Vi hinner i kapp.',
    ...changes,
  };
  return (await client.ask<AssessAnswer>(ASSESS, { input })).data.goalAssess;
}

describe('the plan of a year', () => {
  it('is read whole in one statement, whatever it holds', async () => {
    await read();
    api.statements.clear();
    const answer = await read();
    expect(api.statements.names).toEqual(['session_by_token', 'plan_of_year']);
    expect(answer.plan).toMatchObject({ title: 'Plan 2025–2027', adoptedOn: '2024-11-27', themes: [{ year: 2026, name: null }] });
    expect(answer.goal?.activities.map(({ title, years }) => ({ title, years }))).toEqual([
      { title: 'Aktivitet 1', years: [2025, 2026, 2027] },
      { title: 'Aktivitet 2', years: [2025, 2026, 2027] },
    ]);
  });

  it('is the adopted one, or none', async () => {
    await aPlan(api.database.orm, organisation.id, { adoptedOn: null });
    const years = await manager.ask(
      `{ organisation(slug: "${organisation.slug}") { plans { adoptedOn } early: plan(year: 2024) { id } late: plan(year: -5) { id } now: plan(year: 2027) { adoptedOn } } }`,
    );
    expect(years.data).toEqual({
      organisation: {
        plans: [{ adoptedOn: null }, { adoptedOn: '2024-11-27' }],
        early: null,
        late: null,
        now: { adoptedOn: '2024-11-27' },
      },
    });
  });

  it('says to each person what they may record', async () => {
    const may = async (client: ApiClient) =>
      (await read(client)).goal?.activities.map(({ mayRecordOutcome }) => mayRecordOutcome);
    expect(await may(manager)).toEqual([true, true]);
    expect(await may(coordinator)).toEqual([true, false]);
  });
});

describe('the assessment of a goal', () => {
  it('follows the outcomes of the activities that are due', async () => {
    expect((await read()).goal?.assessment).toMatchObject({
      computed: 'AT_RISK',
      counts: { due: 2, completed: 0, delayed: 0, notReported: 2 },
    });
    // Nobody is late before the half-year has ended.
    expect((await read(manager, '2026-H2')).goal?.assessment).toMatchObject({ computed: 'ON_TRACK' });
    await record(0, { status: 'COMPLETED' });
    await record(1, { status: 'DELAYED', account: 'Väntar på lokal.' });
    const { goal, area } = await read();
    expect(goal?.assessment).toEqual({
      assessment: 'OFF_TRACK',
      computed: 'OFF_TRACK',
      targetMissed: false,
      manual: null,
      counts: { due: 2, completed: 1, delayed: 1, notReported: 0 },
    });
    expect(area?.assessments).toEqual({ onTrack: 0, atRisk: 0, offTrack: 1, noData: 0 });
    expect(goal?.activities[0]?.outcomes).toEqual([
      { halfYear: '2026-H1', status: 'COMPLETED', changedAt: '2026-11-22T10:00:00.000Z' },
    ]);
    expect((await read(manager, '2024-H1')).goal?.assessment.computed).toBe('NO_DATA');
  });

  it('is at risk when a target is missed', async () => {
    await record(0, { halfYear: '2027-H1', status: 'COMPLETED', indicatorValues: [{ indicatorId: indicator, value: 9.5 }] });
    await record(1, { halfYear: '2027-H1', status: 'COMPLETED' });
    expect((await read(manager, '2027-H1')).goal?.assessment).toMatchObject({ computed: 'AT_RISK', targetMissed: true });
    await record(0, {
      halfYear: '2027-H1',
      status: 'COMPLETED',
      expectedVersion: 1,
      indicatorValues: [{ indicatorId: indicator, value: 10 }],
    });
    expect((await read(manager, '2027-H1')).goal?.assessment).toMatchObject({ computed: 'ON_TRACK', targetMissed: false });
  });

  it('may be set by the manager with a reason, shown beside the computed one, and taken away again', async () => {
    expect((await assess({ reason: '  ' })).userErrors).toMatchObject([{ code: 'REASON_REQUIRED', field: ['input', 'reason'] }]);
    const set = await assess({});
    expect(set.assessment).toMatchObject({
      assessment: 'ON_TRACK',
      computed: 'OFF_TRACK',
      manual: { reason: 'Vi hinner i kapp.', version: 1 },
    });
    expect((await read()).goal?.assessment).toMatchObject({ assessment: 'ON_TRACK', computed: 'OFF_TRACK' });
    expect((await assess({})).userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 1 }]);
    const away = await assess({ assessment: null, reason: null, expectedVersion: 1 });
    expect(away.assessment).toMatchObject({ assessment: 'OFF_TRACK', manual: null });
    expect((await assess({ expectedVersion: 0 })).assessment?.manual).toMatchObject({ version: 3 });
  });

  it('belongs to the years of the plan, and to half-years that are open', async () => {
    expect((await assess({ halfYear: '2028-H1' })).userErrors).toMatchObject([{ code: 'NOT_DUE', field: ['input', 'halfYear'] }]);
    await aFollowUp(api.database.orm, organisation.id, { halfYear: '2025-H1', status: 'SUBMITTED' });
    expect((await assess({ halfYear: '2025-H1' })).userErrors).toMatchObject([{ code: 'LOCKED' }]);
    expect((await assess({ reason: '800101-1234' })).userErrors).toMatchObject([{ code: 'LOOKS_LIKE_PERSON_NUMBER' }]);
    expect((await assess({ goalId: randomUUID() })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'goalId'] },
    ]);
  });
});
