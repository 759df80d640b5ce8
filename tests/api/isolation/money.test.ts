import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildStaffSchema } from '@jourplan/api/staff-schema.js';
import { ROLES, type Role } from '@jourplan/schema/domain/access/roles.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import { type RunningJourplan, startJourplan } from '../../support/running-jourplan.js';
import { type Actor, anActor } from './actors.js';
import { Arranger } from './arrange.js';
import { type Operation, operationsOf } from './documents.js';
import type { Fixture } from './fixture.js';
import { FIXTURES } from './fixtures.js';
import { probe, type Reply } from './probe.js';
import { aWorld, type Ids, type World } from './two-organisations.js';

const schema = buildStaffSchema();
const SESSION_OPERATIONS = ['signIn', 'signOut', 'invitationAccept'];
const operations = operationsOf(schema).filter(({ name }) => !SESSION_OPERATIONS.includes(name));
/** Every amount of money the API can give: `BudgetLine.sek`. */
const MONEY_FIELDS = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => (isMoney(field.type) ? [`${type.name}.${field.name}`] : [])),
  )
  .toSorted();
const WITHOUT_MONEY = ['COORDINATOR', 'FUNDER'] as const;
/** Sums that stand nowhere else, so that a text which holds one has told money. */
const SUMS = { year: 7_654_321, firstHalf: 3_210_987, actual: 2_468_135, perYear: 9_753_108, own: 8_642_097 };

let jourplan: RunningJourplan;
let world: World;
let actors: Map<Role, Actor>;
/** Things nobody has changed yet, for each change that a coordinator may make. */
const fresh = new Map<string, Ids>();

function isMoney(type: GraphQLOutputType): boolean {
  return getNamedType(type).name === 'Sek';
}

beforeAll(async () => {
  jourplan = await startJourplan({ withDemo: false });
  world = await aWorld(jourplan.database.orm, { withFollowUps: false });
  actors = new Map(await Promise.all(ROLES.map(async (role) => [role, await anActor(jourplan, world, role)] as const)));
  await writeMoney();
  const [manager, board] = [actors.get('MANAGER')!.client, actors.get('BOARD')!.client];
  const arranger = new Arranger(jourplan, world, manager, board, '2025-H2');
  for (const { name } of operations.filter(({ kind, name }) => kind === 'mutation' && aboutContacts(name)))
    fresh.set(`COORDINATOR ${name}`, await arranger.fresh());
  await arranger.followUp('ADOPTED');
}, 120_000);
afterAll(() => jourplan.close());

/** Gives the world's budget line and agreement every kind of amount there is. */
async function writeMoney(): Promise<void> {
  const { organisationId, ids } = world;
  await inOrganisation(jourplan.database.orm.em, organisationId, async (tx) => {
    await tx.execute("update budget_line set sek = ?, first_half_sek = ?, cost_category = 'STAFF' where id = ?", [
      SUMS.year,
      SUMS.firstHalf,
      ids.budgetLineId,
    ]);
    for (const halfYear of ['2026-H1', '2026-H2'])
      await tx.execute('insert into budget_actual (organisation_id, budget_line_id, half_year, sek) values (?, ?, ?, ?)', [
        organisationId,
        ids.budgetLineId,
        halfYear,
        SUMS.actual,
      ]);
    await tx.execute('update cost_line set sek_per_12_months = ? where agreement_id = ?', [SUMS.perYear, ids.agreementId]);
    await tx.execute(
      `insert into cost_line (organisation_id, agreement_id, position, payer, category, sek_per_12_months, is_earmarked)
       values (?, ?, 2, 'OWN', 'MEMBER_FEES', ?, false)`,
      [organisationId, ids.agreementId, SUMS.own],
    );
    await tx.execute(
      `insert into stated_amount (organisation_id, agreement_id, payer, starts_on, ends_on, sek) values (?, ?, 'FUNDER', '2025-01-01', '2025-06-30', ?)`,
      [organisationId, ids.agreementId, SUMS.perYear],
    );
  });
}

/** Which fields of money an answer gave a value, by going through it along the schema. */
function moneyIn({ kind, field }: Operation, { text }: Reply): string[] {
  const { data } = JSON.parse(text) as { data?: Record<string, unknown> | null };
  const root = kind === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  if (!root) throw new Error(`nothing to ask ${field.name} of`);
  return moneyUnder(root, data);
}

function moneyUnder(type: GraphQLOutputType, value: unknown): string[] {
  const named = getNamedType(type);
  if (Array.isArray(value)) return value.flatMap((one) => moneyUnder(type, one));
  if (!isObjectType(named) || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = named.getFields()[name];
    if (field === undefined) throw new Error(`${named.name} has no field ${name}`);
    if (!isMoney(field.type)) return moneyUnder(field.type, inner);
    return inner === null ? [] : [`${named.name}.${name}`];
  });
}

async function ask(role: Role, operation: Operation): Promise<Reply> {
  const fixture = FIXTURES[operation.name] as Fixture;
  const ids = fresh.get(`${role} ${operation.name}`) ?? world.ids;
  return probe(actors.get(role)!.client, operation, fixture, { slug: world.slug, ids });
}

function aboutContacts(name: string): boolean {
  return [FIXTURES[name]?.right ?? []].flat().some((right) => typeof right === 'object' && right.subject === 'CONTACTS');
}

const queries = operations.filter(({ kind }) => kind === 'query');
const tellsASum = (text: string) => Object.values(SUMS).some((sum) => text.includes(String(sum)));

describe('money of an association', () => {
  it('has fields to be asked for', () => {
    expect(MONEY_FIELDS).toContain('FollowUpBudgetLine.budget');
    expect(MONEY_FIELDS.length).toBeGreaterThan(15);
  });

  it.each(['ADMIN', 'BOARD', 'MANAGER'] as const)(
    'is all there is for %s to read, so that a new field cannot be forgotten',
    async (role) => {
      const given = new Set<string>();
      for (const operation of queries) for (const field of moneyIn(operation, await ask(role, operation))) given.add(field);
      expect([...given].toSorted()).toEqual(MONEY_FIELDS);
    },
  );

  it.each(WITHOUT_MONEY)('is told to no %s, as a value or in a text, whatever they ask', async (role) => {
    const told: string[] = [];
    for (const operation of operations) {
      const reply = await ask(role, operation);
      told.push(...moneyIn(operation, reply).map((field) => `${operation.name}: ${field}`));
      if (tellsASum(reply.text)) told.push(`${operation.name}: a sum in ${reply.text}`);
    }
    expect(told).toEqual([]);
  });

  it('stands in the frozen document of a follow-up, of which a coordinator reads the rest', async () => {
    const operation = queries.find(({ name }) => name === 'organisation.followUp')!;
    const read = async (role: Role) => {
      const { text } = await ask(role, operation);
      const { data } = JSON.parse(text) as { data: { organisation: { followUp: Record<string, unknown> } } };
      return data.organisation.followUp;
    };
    const [board, coordinator] = [await read('BOARD'), await read('COORDINATOR')];
    expect(tellsASum(String(board.document))).toBe(true);
    const { document, budget, agreementMoney, mayAdopt, mayReturn, ...rest } = board;
    expect([budget, agreementMoney]).not.toContainEqual([]);
    expect(coordinator).toEqual({
      ...rest,
      document: null,
      budget: null,
      agreementMoney: null,
      mayAdopt: false,
      mayReturn: false,
    });
  });
});
