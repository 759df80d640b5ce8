import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildStaffSchema } from '@jourplan/api/staff-schema.js';
import { can } from '@jourplan/schema/domain/access/can.js';
import { ACTS, MATRIX, SUBJECTS } from '@jourplan/schema/domain/access/matrix.js';
import { ROLES, type Role } from '@jourplan/schema/domain/access/roles.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { type RunningJourplan, startJourplan } from '../../support/running-jourplan.js';
import { type Actor, anActor, nobody } from './actors.js';
import { Arranger } from './arrange.js';
import { operationsOf } from './documents.js';
import type { Fixture, Right } from './fixture.js';
import { FIXTURES } from './fixtures.js';
import { gave, probe } from './probe.js';
import { aWorld, type Ids, type World } from './two-organisations.js';

/**
 * Waiting for operations: publications come with theirs, people are managed at the command line. Jobs that gave up are a list
 * that is empty, not refused, for others.
 */
const WITHOUT_OPERATION = ['PUBLICATIONS', 'PEOPLE_AND_SETTINGS read', 'BACKGROUND_JOBS'];
const hasNone = (cell: string) => WITHOUT_OPERATION.some((one) => cell.startsWith(one));

const operations = operationsOf(buildStaffSchema()).filter(({ name }) => rightsOf(FIXTURES[name]).length > 0);

let jourplan: RunningJourplan;
let world: World;
let actors: Actor[];
let arranger: Arranger;

beforeAll(async () => {
  jourplan = await startJourplan({ withDemo: false });
  world = await aWorld(jourplan.database.orm, { withFollowUps: false });
  actors = [nobody(jourplan), ...(await Promise.all(ROLES.map((role) => anActor(jourplan, world, role))))];
  arranger = new Arranger(jourplan, world, of('MANAGER').client, of('BOARD').client);
  await new Arranger(jourplan, world, of('MANAGER').client, of('BOARD').client, '2025-H2').followUp('DRAFT');
});
afterAll(() => jourplan.close());

const of = (role: Role) => actors.find(({ name }) => name === role)!;

function rightsOf(fixture: Fixture | undefined): readonly Right[] {
  const right = fixture?.right;
  if (right === undefined || typeof right === 'string') return [];
  return Array.isArray(right) ? right : [right as Right];
}

function may({ name, userId, membershipId }: Actor, fixture: Fixture): boolean {
  if (userId === null || membershipId === null) return false;
  const membership = { organisationId: world.organisationId, membershipId, role: name as Role };
  const actor = { userId, memberships: [membership] };
  return rightsOf(fixture).some(({ act, subject }) => can(actor, act, { organisationId: world.organisationId, subject }));
}

const FOLLOW_UP_IDS = { draftId: 'DRAFT', submittedId: 'SUBMITTED', adoptedId: 'ADOPTED' } as const;

/** Ids of things nobody has changed yet, and the fixture with the version that the follow-up has by now. */
async function arranged(name: string, fixture: Fixture): Promise<{ ids: Ids; fixture: Fixture }> {
  const ids = await arranger.fresh();
  const key = (Object.keys(FOLLOW_UP_IDS) as (keyof typeof FOLLOW_UP_IDS)[]).find(
    (candidate) => name.startsWith('followUp') && fixture.variables?.({ ...ids, [candidate]: 'this' }).id === 'this',
  );
  if (key === undefined) return { ids, fixture };
  const { id, version } = await arranger.followUp(FOLLOW_UP_IDS[key]);
  const variables = (given: Ids) => {
    const { input, ...rest } = fixture.variables?.(given) ?? {};
    return { ...rest, input: { ...(input as object), expectedVersion: version } };
  };
  return { ids: { ...ids, [key]: id }, fixture: { ...fixture, variables } };
}

describe('the rights of each role', () => {
  it('are each tried by an operation', () => {
    const tried = new Set(
      operations.flatMap(({ name }) => rightsOf(FIXTURES[name]).map(({ act, subject }) => `${subject} ${act}`)),
    );
    const granted = SUBJECTS.flatMap((subject) =>
      ACTS.filter((act) => Object.values(MATRIX[subject]).some((grants) => grants[act] !== undefined)).map(
        (act) => `${subject} ${act}`,
      ),
    );
    const untried = granted.filter((cell) => !tried.has(cell));
    expect(untried.filter((cell) => !hasNone(cell))).toEqual([]);
    expect([...tried].filter(hasNone)).toEqual([]);
  });

  it.each(operations.map(({ name }) => name))('%s is for those whom the matrix allows, and for nobody else', async (name) => {
    const operation = operations.find((one) => one.name === name)!;
    const fixture = FIXTURES[name]!;
    let current = await arranged(name, fixture);
    const refusedFirst = actors.toSorted((one, other) => Number(may(one, fixture)) - Number(may(other, fixture)));
    const found: string[] = [];
    for (const actor of refusedFirst) {
      const reply = await probe(actor.client, operation, current.fixture, { slug: world.slug, ids: current.ids });
      const got = gave(operation, reply);
      if (got !== may(actor, fixture)) found.push(`${actor.name} ${got ? 'may' : 'may not'}: ${reply.text}`);
      if (got && operation.kind === 'mutation') current = await arranged(name, fixture);
    }
    expect(found).toEqual([]);
  });

  it('let a coordinator report the activities they are responsible for, and no others', async () => {
    const { client, membershipId } = of('COORDINATOR');
    const [own, others] = [await arranger.fresh(), await arranger.fresh()];
    await inOrganisation(jourplan.database.orm.em, world.organisationId, (tx) =>
      tx.execute('update activity set responsible_membership_id = ? where id in (?, ?)', [
        membershipId,
        own.activityId,
        own.reportedActivityId,
      ]),
    );
    const found: Record<string, boolean[]> = {};
    for (const name of ['outcomeRecord', 'outcomeSubmit']) {
      const operation = operations.find((one) => one.name === name)!;
      const replies = [own, others].map((ids) => probe(client, operation, FIXTURES[name]!, { slug: world.slug, ids }));
      found[name] = (await Promise.all(replies)).map((reply) => gave(operation, reply));
    }
    expect(found).toEqual({ outcomeRecord: [true, false], outcomeSubmit: [true, false] });
  });

  it('never let a person adopt what they submitted themselves', async () => {
    const both = await anActor(jourplan, world, 'MANAGER');
    await inOrganisation(jourplan.database.orm.em, world.organisationId, (tx) =>
      tx.execute(`insert into membership (organisation_id, user_id, role) values (?, ?, 'BOARD')`, [
        world.organisationId,
        both.userId,
      ]),
    );
    const alone = new Arranger(jourplan, world, both.client, both.client, '2010-H2');
    await expect(alone.followUp('ADOPTED')).rejects.toThrow('SAME_PERSON');
  });
});
