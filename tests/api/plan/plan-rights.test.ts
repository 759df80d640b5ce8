import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MATRIX } from '@jourplan/schema/domain/access/matrix.js';
import { STAFF_ROLES, type StaffRole } from '@jourplan/schema/domain/access/roles.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { aPlan, type TestPlan } from '../../support/a-plan.js';
import { aMembership, aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { ASSESS, type OutcomeAnswer, outcomeInput, RECORD, SUBMIT, type UserError } from './outcome-documents.js';

type Place = { organisation: TestOrganisation; plan: TestPlan };

let api: TestApi;
let own: Place;
let foreign: Place;
const people = {} as Record<StaffRole, ApiClient>;
const memberships = {} as Record<StaffRole, string>;

beforeAll(async () => {
  api = await anApi();
  const { orm } = api.database;
  const organisation = await anOrganisation(orm);
  for (const role of STAFF_ROLES) {
    const user = await aUser(orm, organisation.id, role);
    memberships[role] = user.membershipId;
    people[role] = await api.client().signIn(user);
  }
  const activities = STAFF_ROLES.map((role) => ({ title: role, responsibleMembershipId: memberships[role] }));
  own = { organisation, plan: await aPlan(orm, organisation.id, { activities }) };
  const other = await anOrganisation(orm);
  foreign = { organisation: other, plan: await aPlan(orm, other.id) };
});
afterAll(() => api.close());

const READ = `query ($slug: String!) { organisation(slug: $slug) { permissions { writePlan recordOutcomes readContacts writeContacts
  prepareFollowUp submitFollowUp adoptFollowUp managePeople } plan(year: 2026) { title } plans { title } deadLetters { id } } }`;
type ReadAnswer = {
  organisation: {
    permissions: Record<string, boolean>;
    plan: { title: string } | null;
    plans: object[];
    deadLetters: object[];
  } | null;
};

const activityOf = (title: string) => own.plan.activities.find((activity) => activity.title === title)?.id ?? '';

async function record(client: ApiClient, organisation: string, activityId: string) {
  const answer = await client.ask<{ outcomeRecord: OutcomeAnswer }>(RECORD, {
    input: outcomeInput(organisation, activityId, { halfYear: '2026-H2' }),
  });
  return answer.data.outcomeRecord;
}

async function rowsOf({ organisation }: Place): Promise<unknown> {
  return inOrganisation(api.database.orm.em, organisation.id, (tx) =>
    tx.execute(
      'select (select count(*) from outcome) + (select count(*) from manual_assessment) + (select count(*) from event) as rows',
    ),
  );
}

describe.each(STAFF_ROLES)('%s', (role) => {
  const grants = MATRIX.PLAN[role] ?? {};

  it('reads the plan as the matrix says', async () => {
    const { data } = await people[role].ask<ReadAnswer>(READ, { slug: own.organisation.slug });
    expect(grants.read).toBe('YES');
    expect(data.organisation).toMatchObject({ plan: { title: 'Plan 2025–2027' }, plans: [{}], deadLetters: [] });
    const may = (subject: keyof typeof MATRIX, act: 'read' | 'write' | 'prepare' | 'submit' | 'adopt') =>
      MATRIX[subject][role]?.[act] === 'YES';
    expect(data.organisation?.permissions).toEqual({
      writePlan: may('PLAN', 'write'),
      recordOutcomes: grants.write !== undefined,
      readContacts: may('CONTACTS', 'read'),
      writeContacts: may('CONTACTS', 'write'),
      prepareFollowUp: may('FOLLOW_UPS', 'prepare'),
      submitFollowUp: may('FOLLOW_UPS', 'submit'),
      adoptFollowUp: may('FOLLOW_UPS', 'adopt'),
      managePeople: may('PEOPLE_AND_SETTINGS', 'write'),
    });
  });

  it('records the outcomes the matrix lets them', async () => {
    const someoneElses = STAFF_ROLES.find((other) => other !== role && other !== 'MANAGER' && other !== 'COORDINATOR') ?? '';
    const mine = await record(people[role], own.organisation.slug, activityOf(role));
    const others = await record(people[role], own.organisation.slug, activityOf(someoneElses));
    expect(mine.outcome !== null).toBe(grants.write !== undefined);
    expect(others.outcome !== null).toBe(grants.write === 'YES');
    for (const answer of [mine, others].filter(({ outcome }) => outcome === null))
      expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('assesses goals if the matrix lets them write the whole plan', async () => {
    const input = {
      organisation: own.organisation.slug,
      requestId: randomUUID(),
      goalId: own.plan.goalId,
      halfYear: '2026-H2',
      expectedVersion: 0,
      assessment: 'AT_RISK',
      reason: 'Osäkert läge.',
    };
    const { data } = await people[role].ask<{ goalAssess: { assessment: object | null; userErrors: UserError[] } }>(ASSESS, {
      input,
    });
    expect(data.goalAssess.assessment !== null).toBe(grants.write === 'YES');
    expect(data.goalAssess.userErrors.map(({ code }) => code)).toEqual(grants.write === 'YES' ? [] : ['NOT_FOUND']);
  });

  it('finds nothing of another organisation, and cannot tell it from one that does not exist', async () => {
    const before = await rowsOf(foreign);
    const [theirs, unknown] = [foreign.organisation.slug, `prov-${randomUUID().slice(0, 8)}`];
    const read = await people[role].ask<ReadAnswer>(READ, { slug: theirs });
    expect([read.data, read.errors]).toEqual([{ organisation: null }, []]);
    expect(await people[role].ask(READ, { slug: unknown })).toMatchObject({ data: read.data, errors: read.errors });
    const activityId = foreign.plan.activities[0]?.id ?? '';
    const refused = { outcome: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'organisation'] }] };
    expect(await record(people[role], theirs, activityId)).toMatchObject(refused);
    expect(await record(people[role], unknown, activityId)).toMatchObject(refused);
    // A foreign id within one's own organisation is like a random and a malformed one.
    const answers = [activityId, randomUUID(), 'not-an-id'].map((id) => record(people[role], own.organisation.slug, id));
    for (const answer of await Promise.all(answers))
      expect(answer).toMatchObject({ outcome: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'activityId'] }] });
    expect(await rowsOf(foreign)).toEqual(before);
  });
});

describe('several roles', () => {
  it('add up, each in its own organisation', async () => {
    const { orm } = api.database;
    const user = await aUser(orm, own.organisation.id, 'MANAGER');
    await aMembership(orm, foreign.organisation.id, user.id, 'BOARD');
    const client = await api.client().signIn(user);
    const writePlan = async (slug: string) =>
      (await client.ask<ReadAnswer>(READ, { slug })).data.organisation?.permissions.writePlan;
    expect(await writePlan(own.organisation.slug)).toBe(true);
    expect(await writePlan(foreign.organisation.slug)).toBe(false);
    expect((await record(client, foreign.organisation.slug, foreign.plan.activities[0]?.id ?? '')).outcome).toBeNull();
  });

  it('do not open an organisation in which one is a funder only', async () => {
    const { orm } = api.database;
    const user = await aUser(orm, own.organisation.id, 'BOARD');
    await aMembership(orm, foreign.organisation.id, user.id, 'FUNDER');
    const client = await api.client().signIn(user);
    expect((await client.ask<ReadAnswer>(READ, { slug: foreign.organisation.slug })).data).toEqual({ organisation: null });
  });
});

describe('somebody who has not signed in', () => {
  it.each([RECORD, SUBMIT, ASSESS])('cannot write', async (document) => {
    const before = await rowsOf(own);
    const answer = await api.client().ask(document, { input: outcomeInput(own.organisation.slug, activityOf('MANAGER')) });
    expect(answer.errors[0]?.extensions.code).toMatch(/^(UNAUTHENTICATED|BAD_USER_INPUT)$/);
    expect(await rowsOf(own)).toEqual(before);
  });
});
