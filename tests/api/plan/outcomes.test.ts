import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { aFollowUp } from '../../support/a-follow-up.js';
import { anIndicator, aPlan, type TestPlan } from '../../support/a-plan.js';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { type OutcomeAnswer, outcomeInput, RECORD, SUBMIT } from './outcome-documents.js';

let api: TestApi;
let organisation: TestOrganisation;
let manager: ApiClient;
let coordinator: ApiClient;
let coordinatorMembership: string;
let plan: TestPlan;

beforeAll(async () => {
  api = await anApi();
  organisation = await anOrganisation(api.database.orm);
  manager = await api.client().signIn(await aUser(api.database.orm, organisation.id, 'MANAGER'));
  const user = await aUser(api.database.orm, organisation.id, 'COORDINATOR');
  coordinatorMembership = user.membershipId;
  coordinator = await api.client().signIn(user);
});
afterAll(() => api.close());
beforeEach(async () => {
  plan = await aPlan(api.database.orm, organisation.id, {
    activities: [{ responsibleMembershipId: coordinatorMembership }, {}, { kind: 'FOR_GIVEN_YEARS', years: [2027] }],
  });
});

const activity = (index = 0) => plan.activities[index]?.id ?? '';
const input = (changes: object = {}, index = 0) => outcomeInput(organisation.slug, activity(index), changes);

async function record(changes: object = {}, client = manager, index = 0): Promise<OutcomeAnswer> {
  const answer = await client.ask<{ outcomeRecord: OutcomeAnswer }>(RECORD, { input: input(changes, index) });
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer.data.outcomeRecord;
}

async function submit(changes: object = {}, client = manager): Promise<OutcomeAnswer> {
  const { status: _status, account: _account, ...rest } = input(changes);
  return (await client.ask<{ outcomeSubmit: OutcomeAnswer }>(SUBMIT, { input: rest })).data.outcomeSubmit;
}

async function eventsOf(id: string): Promise<string[]> {
  const rows = await inOrganisation(api.database.orm.em, organisation.id, (tx) =>
    tx.execute<{ act: string }[]>('select act from event where entity_id = ? order by id', [id]),
  );
  return rows.map(({ act }) => act);
}

describe('an outcome', () => {
  it('is recorded as a draft, changed by version, and submitted', async () => {
    const first = await record();
    expect(first).toEqual({
      outcome: {
        id: expect.any(String),
        status: 'IN_PROGRESS',
        account: 'Tre träffar har hållits.',
        state: 'DRAFT',
        version: 1,
        submittedAt: null,
      },
      userErrors: [],
    });
    const second = await record({ expectedVersion: 1, status: 'COMPLETED' });
    expect(second.outcome).toMatchObject({ status: 'COMPLETED', version: 2 });
    const third = await submit({ expectedVersion: 2 });
    expect(third.outcome).toMatchObject({ state: 'SUBMITTED', version: 3, submittedAt: '2026-11-22T10:00:00.000Z' });
    const fourth = await record({ expectedVersion: 3 });
    expect(fourth.outcome).toMatchObject({ state: 'DRAFT', version: 4, submittedAt: null });
    expect(await eventsOf(first.outcome?.id ?? '')).toEqual([
      'outcome.recorded',
      'outcome.recorded',
      'outcome.submitted',
      'outcome.recorded',
    ]);
  });

  it('meets a conflict with the version that holds, and then nothing is written', async () => {
    await record();
    const answer = await record({ expectedVersion: 0, status: 'DELAYED' });
    expect(answer.outcome).toBeNull();
    expect(answer.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], currentVersion: 1 }]);
    expect((await record({ expectedVersion: 5 })).userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 1 }]);
  });

  it('is not due in a year the activity does not run in', async () => {
    expect((await record({}, manager, 2)).userErrors).toMatchObject([{ code: 'NOT_DUE', field: ['input', 'halfYear'] }]);
    expect((await record({ halfYear: '2027-H2' }, manager, 2)).userErrors).toEqual([]);
    expect((await record({ halfYear: '2024-H2' })).userErrors).toMatchObject([{ code: 'NOT_DUE' }]);
  });

  it('is not due in a plan that has not been adopted', async () => {
    plan = await aPlan(api.database.orm, organisation.id, { adoptedOn: null });
    expect((await record()).userErrors).toMatchObject([{ code: 'NOT_DUE' }]);
  });

  it("never keeps what looks like a person's number", async () => {
    const answer = await record({ account: 'Samtal med 19800101-1234 i maj' });
    expect(answer.userErrors).toMatchObject([{ code: 'LOOKS_LIKE_PERSON_NUMBER', field: ['input', 'account'] }]);
    expect(JSON.stringify(answer)).not.toContain('1234');
  });

  it('names what is wrong with a text, in the language of the reader', async () => {
    const long = await record({ account: 'å'.repeat(4001) });
    expect(long.userErrors[0]).toMatchObject({
      code: 'TEXT_TOO_LONG',
      message: 'Texten är för lång: 4001 tecken. Den får ha högst 4000.',
    });
    const nul = await record({ account: 'a\0b' });
    expect(nul.userErrors).toMatchObject([{ code: 'HIDDEN_CHARACTER', field: ['input', 'account'] }]);
    const answer = await manager.ask<{ outcomeRecord: OutcomeAnswer }>(
      RECORD,
      { input: input({ account: 'x'.repeat(4001) }) },
      { 'accept-language': 'en' },
    );
    expect(answer.data.outcomeRecord.userErrors[0]?.message).toBe(
      'The text is too long: 4001 characters. At most 4000 are allowed.',
    );
  });

  it('has to say why before it is submitted off plan', async () => {
    await record({ status: 'DELAYED', account: '  ' });
    expect((await submit({ expectedVersion: 1 })).userErrors).toMatchObject([
      { code: 'ACCOUNT_REQUIRED', field: ['input', 'account'] },
    ]);
    await record({ status: 'DELAYED', account: 'Lokalen blev klar först i juni.', expectedVersion: 1 });
    expect((await submit({ expectedVersion: 2 })).userErrors).toEqual([]);
  });

  it('cannot be submitted before it exists', async () => {
    expect((await submit()).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'halfYear'] }]);
  });

  it.each(['not-an-id', '', '\0', randomUUID()])('of an activity that does not exist (%j) is not found', async (activityId) => {
    const [error] = (await record({ activityId })).userErrors;
    expect(['NOT_FOUND', 'INVALID_VALUE']).toContain(error?.code);
    expect(error?.field).toEqual(['input', 'activityId']);
  });
});

describe('a locked half-year', () => {
  it.each(['SUBMITTED', 'ADOPTED'] as const)('refuses outcomes once its follow-up is %s', async (status) => {
    const other = await anOrganisation(api.database.orm);
    const client = await api.client().signIn(await aUser(api.database.orm, other.id, 'MANAGER'));
    const [own] = (await aPlan(api.database.orm, other.id)).activities;
    const ask = async (changes: object) =>
      (await client.ask<{ outcomeRecord: OutcomeAnswer }>(RECORD, { input: outcomeInput(other.slug, own?.id ?? '', changes) }))
        .data.outcomeRecord;
    await ask({});
    await aFollowUp(api.database.orm, other.id, { halfYear: '2026-H1', status });
    expect((await ask({ expectedVersion: 1 })).userErrors).toMatchObject([{ code: 'LOCKED', field: ['input', 'halfYear'] }]);
    expect((await ask({ halfYear: '2026-H2' })).userErrors).toEqual([]);
    // A correction under way opens the half-year again.
    await aFollowUp(api.database.orm, other.id, { halfYear: '2026-H1', status: 'DRAFT', revision: 2 });
    expect((await ask({ expectedVersion: 1 })).userErrors).toEqual([]);
  });
});

describe('a coordinator', () => {
  it('records outcomes of activities of their own', async () => {
    expect((await record({}, coordinator)).userErrors).toEqual([]);
    expect((await submit({ expectedVersion: 1 }, coordinator)).userErrors).toEqual([]);
  });

  it("does not learn whether anybody else's activity exists", async () => {
    const [others, unknown] = [await record({}, coordinator, 1), await record({ activityId: randomUUID() }, coordinator)];
    expect(others.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'activityId'] }]);
    expect(others).toEqual(unknown);
  });
});

describe('values of indicators', () => {
  it('are saved with the outcome, of the activity or its goal only', async () => {
    const own = await anIndicator(api.database.orm, organisation.id, { activityId: activity(0) });
    const ofGoal = await anIndicator(api.database.orm, organisation.id, { goalId: plan.goalId });
    const others = await anIndicator(api.database.orm, organisation.id, { activityId: activity(1) });
    const values = (...ids: string[]) => ids.map((indicatorId) => ({ indicatorId, value: 7.25 }));
    expect((await record({ indicatorValues: values(own, ofGoal) })).userErrors).toEqual([]);
    expect((await record({ expectedVersion: 1, indicatorValues: values(own, others) })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'indicatorValues', '1', 'indicatorId'] },
    ]);
    const rows = await inOrganisation(api.database.orm.em, organisation.id, (tx) =>
      tx.execute<{ value: string }[]>('select value from indicator_value where indicator_id in (?, ?, ?)', [own, ofGoal, others]),
    );
    expect(rows.map(({ value }) => Number(value))).toEqual([7.25, 7.25]);
  });

  it('have two decimals at most', async () => {
    const own = await anIndicator(api.database.orm, organisation.id, { activityId: activity(0) });
    for (const value of [1.005, 1e13, -1e12]) {
      const { userErrors } = await record({ indicatorValues: [{ indicatorId: own, value }] });
      expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', field: ['input', 'indicatorValues', '0', 'value'] }]);
    }
  });
});

describe('the same request again', () => {
  it('has one effect and equal answers, also 20 times at once', async () => {
    const once = input();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => manager.ask<{ outcomeRecord: OutcomeAnswer }>(RECORD, { input: once })),
    );
    for (const { data } of answers) expect(data).toEqual(answers[0]?.data);
    expect(answers[0]?.data.outcomeRecord.outcome?.version).toBe(1);
    expect(await eventsOf(answers[0]?.data.outcomeRecord.outcome?.id ?? '')).toEqual(['outcome.recorded']);
  });

  it('is refused with other input', async () => {
    const requestId = randomUUID();
    await record({ requestId });
    expect((await record({ requestId, status: 'DELAYED' })).userErrors).toMatchObject([
      { code: 'REQUEST_ID_REUSED', field: ['input', 'requestId'] },
    ]);
  });

  it('remembers a refusal, but not a conflict', async () => {
    const refused = randomUUID();
    await record({ requestId: refused, halfYear: '2024-H1' });
    expect((await record({ requestId: refused })).userErrors).toMatchObject([{ code: 'REQUEST_ID_REUSED' }]);
    const conflicting = input({ expectedVersion: 1 });
    const ask = async () =>
      (await manager.ask<{ outcomeRecord: OutcomeAnswer }>(RECORD, { input: conflicting })).data.outcomeRecord;
    expect((await ask()).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await record();
    expect((await ask()).userErrors).toEqual([]);
  });

  it('of another person is a request of its own', async () => {
    const requestId = randomUUID();
    await record({ requestId });
    expect((await record({ requestId, expectedVersion: 1 }, coordinator)).userErrors).toEqual([]);
  });
});

describe('many at once with one expected version', () => {
  it.each([0, 1])('version %i: one is taken, the others meet a conflict', async (expectedVersion) => {
    if (expectedVersion === 1) await record();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => record({ expectedVersion, account: `Försök ${index}` })),
    );
    expect(answers.filter(({ outcome }) => outcome !== null)).toHaveLength(1);
    for (const { userErrors } of answers.filter(({ outcome }) => outcome === null))
      expect(userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: expectedVersion + 1 }]);
  });
});
