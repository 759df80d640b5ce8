import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type FollowUpContent, followUpContent } from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import { CONTACT_KPI_KEYS } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { computeFollowUp } from '@jourplan/schema/jobs/compute-follow-up.js';
import { enqueueJob } from '@jourplan/schema/persistence/outbox.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { canonicalBytes } from '@jourplan/schema/runtime/canonical-json.js';
import { drainMarksHandler } from '@jourplan/worker/features/figures/drain-marks.js';
import { computeFollowUpHandler } from '@jourplan/worker/features/follow-up/compute-follow-up.js';
import { openFollowUpsHandler } from '@jourplan/worker/features/follow-up/open-follow-ups.js';
import { runEffect } from '@jourplan/worker/platform/run-effect.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { aCase, anAttempt, anOrganisation, countOf, insertRows, recordCase } from './support/rows.js';
import { aWorkContext, type TestContext } from './support/work-context.js';

let database: TestDatabase;
let context: TestContext;
let organisationId: string;
let ids: { goal: string; due: string; silent: string; notDue: string };

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  context = aWorkContext(database.orm.em, plainDate('2026-07-01'));
  organisationId = await anOrganisation(database.orm.em, {}, { name: 'Jouren', slug: `jour-${randomUUID().slice(0, 8)}` });
  ids = await aPlan({ adopted_on: '2024-12-01' });
});

const inTenant = <T>(work: Parameters<typeof inOrganisation<T>>[2]) => inOrganisation(database.orm.em, organisationId, work);

async function aPlan(columns: Record<string, unknown>): Promise<typeof ids> {
  const [plan, area, goal, due, silent, notDue, indicator] = Array.from({ length: 7 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const own = { organisation_id: organisationId, version: 1 };
  await inTenant(async (tx) => {
    await insertRows(tx, 'strategic_plan', [
      {
        ...own,
        id: plan,
        title: 'Plan',
        purpose: 'Stöd',
        overall_goal: 'Mer stöd',
        first_year: 2025,
        last_year: 2027,
        ...columns,
      },
    ]);
    await insertRows(tx, 'focus_area', [{ ...own, id: area, plan_id: plan, position: 1, name: 'Stöd' }]);
    await insertRows(tx, 'goal', [{ ...own, id: goal, focus_area_id: area, position: 1, statement: 'Alla får stöd' }]);
    const activity = { ...own, goal_id: goal, schedule: 'NONE', responsible: 'Allmän sektion' };
    await insertRows(tx, 'activity', [
      { ...activity, id: due, position: 2, title: 'Stöd', kind: 'CONTINUOUS', years: [] },
      { ...activity, id: silent, position: 1, title: 'Digitalt', kind: 'FOR_GIVEN_YEARS', years: [2026] },
      { ...activity, id: notDue, position: 3, title: 'Grupp', kind: 'FOR_GIVEN_YEARS', years: [2025] },
    ]);
    await insertRows(tx, 'outcome', [
      {
        ...own,
        id: randomUUID(),
        activity_id: due,
        half_year: '2026-H1',
        status: 'IN_PROGRESS',
        account: 'Pågår',
        state: 'DRAFT',
        changed_at: '2026-06-01',
      },
      {
        ...own,
        id: randomUUID(),
        activity_id: silent,
        half_year: '2025-H2',
        status: 'COMPLETED',
        account: '',
        state: 'DRAFT',
        changed_at: '2026-06-01',
      },
    ]);
    await insertRows(tx, 'indicator', [
      { ...own, id: indicator, goal_id: null, activity_id: due, name: 'Samtal', unit: 'st', better: 'HIGHER', target: 100 },
    ]);
    await insertRows(tx, 'indicator_value', [
      { ...own, id: randomUUID(), indicator_id: indicator, half_year: '2026-H1', value: 99.5 },
    ]);
  });
  return { goal, due, silent, notDue };
}

/** As the api prepares one. */
async function prepare(halfYear: string, asOf: string): Promise<{ followUpId: string; outboxJobId: string }> {
  const followUpId = randomUUID();
  return inTenant(async (tx) => {
    await insertRows(tx, 'follow_up', [
      {
        organisation_id: organisationId,
        id: followUpId,
        half_year: halfYear,
        revision: 1,
        status: 'COMPUTING',
        as_of: asOf,
        prepared_at: '2026-07-01',
        account: '',
        version: 1,
      },
    ]);
    return { followUpId, outboxJobId: await enqueueJob(tx, organisationId, computeFollowUp, { followUpId }) };
  });
}

const compute = (outboxJobId: string) => runEffect(context, computeFollowUpHandler, { organisationId, outboxJobId });

type Stored = { status: string; version: number; definitionsVersion: string; content: string; inputs: string };

async function read(followUpId: string): Promise<Stored & { parsed: FollowUpContent }> {
  const rows = await inTenant((tx) =>
    tx.execute<Stored[]>(
      `select status, version, definitions_version as "definitionsVersion",
              convert_from(draft_content, 'UTF8') as content, convert_from(draft_inputs, 'UTF8') as inputs
         from follow_up where id = ?`,
      [followUpId],
    ),
  );
  const stored = rows[0] as Stored;
  return { ...stored, parsed: JSON.parse(stored.content) as FollowUpContent };
}

describe('computing a follow-up', () => {
  it('makes a draft of the plan, its outcomes and targets, and twice changes nothing', async () => {
    const { followUpId, outboxJobId } = await prepare('2026-H1', '2026-07-01');
    await compute(outboxJobId);
    const first = await read(followUpId);
    await compute(outboxJobId);
    expect(await read(followUpId)).toEqual(first);
    expect(first).toMatchObject({ status: 'DRAFT', version: 2, definitionsVersion: first.parsed.definitionsVersion });
    const goal = first.parsed.focusAreas[0]?.goals[0];
    expect(goal).toMatchObject({ id: ids.goal, assessment: 'AT_RISK', targetsMissed: 1 });
    expect(goal?.activities.map(({ id, status, account }) => ({ id, status, account }))).toEqual([
      { id: ids.silent, status: 'NOT_REPORTED', account: '' },
      { id: ids.due, status: 'IN_PROGRESS', account: 'Pågår' },
    ]);
  });

  it('gives the same bytes for the same data, and they follow from the inputs that are kept', async () => {
    await recordCase(database.orm.em, organisationId, aCase(), [anAttempt({ reached: true })]);
    await recordCase(database.orm.em, organisationId, aCase());
    const { followUpId, outboxJobId } = await prepare('2026-H1', '2026-07-01');
    await compute(outboxJobId);
    const first = await read(followUpId);
    await inTenant(async (tx) => {
      await tx.execute("update follow_up set status = 'COMPUTING', draft_content = null where id = ?", [followUpId]);
    });
    await compute(await inTenant((tx) => enqueueJob(tx, organisationId, computeFollowUp, { followUpId })));
    const second = await read(followUpId);
    expect(second.content).toBe(first.content);
    expect(second.inputs).toBe(first.inputs);
    expect(canonicalBytes(followUpContent(JSON.parse(first.inputs))).toString()).toBe(first.content);
  });

  it('counts cases, conversations and the ladder as of its own day, whatever the live figures say', async () => {
    await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2026-05-01') }), [
      anAttempt({ occurredOn: plainDate('2026-05-02'), reached: true }),
      anAttempt({ occurredOn: plainDate('2026-06-02'), reached: true }),
    ]);
    await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2026-05-06') }));
    await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2026-06-06') }));
    await drainMarksHandler.run(context, { organisationId });
    const { followUpId, outboxJobId } = await prepare('2026-H1', '2026-05-07');
    await compute(outboxJobId);
    const { parsed } = await read(followUpId);
    expect(parsed.kpis.find(({ key }) => key === 'FIRST_CONTACT_IN_TIME')).toEqual({
      key: 'FIRST_CONTACT_IN_TIME',
      numerator: 1,
      denominator: 1,
      pending: 1,
    });
    expect(parsed.kpis.map(({ key }) => key)).toEqual(CONTACT_KPI_KEYS);
    expect(parsed.volumes).toEqual([
      { measure: 'CASES_RECEIVED', value: 'ALL', section: 'GENERAL', channel: null, count: 2 },
      { measure: 'ATTEMPTS', value: 'ALL', section: 'GENERAL', channel: 'PHONE', count: 1 },
      { measure: 'CONVERSATIONS', value: 'ALL', section: 'GENERAL', channel: 'PHONE', count: 1 },
    ]);
    expect(parsed.attemptLadder.filter(({ cases }) => cases > 0)).toEqual([
      { step: 'REACHED', cases: 1 },
      { step: 'NOT_YET_DUE', cases: 1 },
    ]);
  });

  it('compares with the same half-year last year', async () => {
    await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2025-05-01') }));
    const before = await prepare('2026-H1', '2026-07-01');
    await compute(before.outboxJobId);
    expect((await read(before.followUpId)).parsed.comparison).toBeNull();
    await drainMarksHandler.run(context, { organisationId });
    await inTenant((tx) => tx.execute("update follow_up set status = 'COMPUTING' where id = ?", [before.followUpId]));
    await compute(await inTenant((tx) => enqueueJob(tx, organisationId, computeFollowUp, { followUpId: before.followUpId })));
    const { comparison } = (await read(before.followUpId)).parsed;
    expect(comparison?.halfYear).toBe('2025-H1');
    expect(comparison?.kpis.find(({ key }) => key === 'REACHED_IN_TIME')).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('leaves alone what does not wait to be computed', async () => {
    const { followUpId, outboxJobId } = await prepare('2026-H1', '2026-07-01');
    await inTenant((tx) => tx.execute("update follow_up set status = 'SUBMITTED' where id = ?", [followUpId]));
    await compute(outboxJobId);
    expect(await read(followUpId)).toMatchObject({ status: 'SUBMITTED', version: 1 });
  });
});

describe('opening follow-ups', () => {
  const open = async (day: string) => {
    context.clock.move(plainDate(day));
    await openFollowUpsHandler.run(context, {});
    await openFollowUpsHandler.run(context, {});
    const rows = await inTenant((tx) =>
      tx.execute<{ halfYear: string; asOf: string; status: string }[]>(
        'select half_year as "halfYear", as_of::text as "asOf", status from follow_up order by half_year',
      ),
    );
    return rows.map(({ halfYear, asOf, status }) => `${halfYear} ${asOf} ${status}`);
  };

  it.each([
    ['1 July', '2026-07-01', ['2026-H1 2026-07-01 COMPUTING']],
    ['1 January', '2027-01-01', ['2026-H2 2027-01-01 COMPUTING']],
    ['a day missed in July', '2026-07-20', ['2026-H1 2026-07-01 COMPUTING']],
    ['the day before the half-year ends', '2026-06-30', []],
    ['a day long after', '2026-09-01', []],
    ['1 July of a year the plan does not cover', '2024-07-01', []],
  ])('on %s opens what has just ended, once', async (_, day, expected) => {
    expect(await open(day)).toEqual(expected);
    expect(await countOf(database.orm.em, organisationId, 'outbox_job')).toBe(expected.length);
    expect(await countOf(database.orm.em, organisationId, 'event')).toBe(expected.length);
  });

  it('leaves one that the manager has prepared already', async () => {
    await prepare('2026-H1', '2026-06-25');
    expect(await open('2026-07-01')).toEqual(['2026-H1 2026-06-25 COMPUTING']);
  });

  it('opens nothing without an adopted plan', async () => {
    await inTenant((tx) => tx.execute('update strategic_plan set adopted_on = null'));
    expect(await open('2026-07-01')).toEqual([]);
  });
});
