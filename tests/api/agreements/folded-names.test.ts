import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkDoubles } from '@jourplan/bin/doctor/check-doubles.js';
import { nameKey } from '@jourplan/schema/domain/text/written-text.js';
import pg from 'pg';
import { anApi, type TestApi } from '../../support/an-api.js';
import { rowsOf } from '../../support/rows-of.js';
import { type BudgetRequests, budgetRequests } from '../budget/budget-requests.js';
import { refusalsOf } from '../contacts/case-requests.js';
import { type Association, anAssociation } from '../follow-up/an-association.js';
import { registerRequests } from '../registers/register-requests.js';
import { type AgreementRequests, agreementRequests } from './agreement-requests.js';

let api: TestApi;
let association: Association;
let requests: AgreementRequests;
let budgets: BudgetRequests;

beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  association = await anAssociation(api);
  const manager = await association.clientOf('MANAGER');
  requests = agreementRequests(manager, association.organisation.slug);
  budgets = budgetRequests(manager, association.organisation.slug);
});

const NAME = 'Örebro kommun';
const WRITINGS = [
  NAME,
  NAME.normalize('NFD'),
  'ÖREBRO KOMMUN',
  'Örebro  kommun',
  'Örebro\u00a0kommun',
  ' Örebro\u00ad kommun ',
  'Ｏ\u0308rebro kommun',
];
const rows = <Row>(sql: string) => rowsOf<Row>(api.database.orm, association.organisation.id, sql);

/** As they could be stored before names were compared folded. */
async function storeTwice(table: string, trigger: string, statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query(`begin; alter table ${table} no force row level security; alter table ${table} disable trigger ${trigger};
    ${statement}; alter table ${table} enable trigger ${trigger}; alter table ${table} force row level security; commit`);
  await owner.end();
}

describe('a funder', () => {
  it.each(WRITINGS)('is one, also when its name is written %p', async (name) => {
    expect((await requests.registerFunder({ name: NAME })).userErrors).toEqual([]);
    expect(refusalsOf(await requests.registerFunder({ name }))).toEqual(['NAME_TAKEN input.name']);
  });

  it('is one when several take it up at once, each in a writing of their own', async () => {
    const answers = await Promise.all(WRITINGS.map((name) => requests.registerFunder({ name })));
    expect(answers.filter(({ funder }) => funder !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(refusalsOf))).toEqual(new Set(['NAME_TAKEN input.name']));
    expect(await rows('select count(*)::int as count from funder')).toEqual([{ count: 1 }]);
  });

  it('has its organisation number alone, however it is written and whoever comes first', async () => {
    const numbers = ['802490-7720', '8024907720', '16802490-7720'];
    const answers = await Promise.all(numbers.map((organisationNumber) => requests.registerFunder({ organisationNumber })));
    expect(answers.filter(({ funder }) => funder !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(refusalsOf))).toEqual(new Set(['ORGANISATION_NUMBER_TAKEN input.organisationNumber']));
    expect((await requests.registerFunder({})).userErrors).toEqual([]);
  });

  it('that is stored twice stays, and the operator is told', async () => {
    const em = api.database.orm.em.fork();
    const slug = association.organisation.slug;
    expect((await checkDoubles(em)).fine).not.toContain(slug);
    await storeTwice(
      'funder',
      'funder_name_differs',
      `insert into funder (organisation_id, id, name, kind, version) values
         ('${association.organisation.id}', '${randomUUID()}', 'Nora kommun', 'MUNICIPALITY', 1),
         ('${association.organisation.id}', '${randomUUID()}', 'NORA  kommun', 'MUNICIPALITY', 1)`,
    );
    expect((await checkDoubles(em)).fine).toContain(`${slug}: NORA  kommun = Nora kommun`);
    await rows("update funder set kind = 'FOUNDATION', version = 2 where name = 'Nora kommun'");
    expect(refusalsOf(await requests.registerFunder({ name: 'nora kommun' }))).toEqual(['NAME_TAKEN input.name']);
  });
});

describe('a line of the budget', () => {
  const line = (name: string, more: object = {}) => ({ name, sek: '1', ...more });

  it('stands once, however its name is written', async () => {
    const { userErrors } = await budgets.set([line('Personal')]);
    expect(userErrors).toEqual([]);
    expect(refusalsOf(await budgets.set([line('Personal'), line('PERSONAL ')], { expectedVersion: 1 }))).toEqual([
      'LISTED_TWICE input.lines.1.name',
    ]);
  });

  it('changes its writing, and its name with another line', async () => {
    const { budget } = await budgets.set([line('Personal'), line('Lokal')]);
    const [staff, premises] = budget?.lines ?? [];
    const changed = await budgets.set([line('LOKAL', { id: staff?.id }), line('personal', { id: premises?.id })], {
      expectedVersion: 1,
    });
    expect(changed.budget?.lines.map(({ name }) => name)).toEqual(['LOKAL', 'personal']);
  });

  it('that is stored twice stays while neither name changes', async () => {
    const { budget } = await budgets.set([line('Personal')]);
    await storeTwice(
      'budget_line',
      'budget_line_name_differs',
      `insert into budget_line (organisation_id, id, budget_id, position, name, sek, version)
         select organisation_id, '${randomUUID()}', budget_id, 2, 'PERSONAL', 2, 1 from budget_line where id = '${budget?.lines[0]?.id}'`,
    );
    const again = await budgets.set([line('Personal'), line('PERSONAL', { sek: '3' })], { expectedVersion: 1 });
    expect(again.budget?.lines.map(({ name, sek }) => [name, sek])).toEqual([
      ['Personal', '1.00'],
      ['PERSONAL', '3.00'],
    ]);
  });
});

describe('a supporter', () => {
  it('has a code that nobody else has in other capitals', async () => {
    await rows(
      "insert into register_start (organisation_id, register, recorded_from) select id, 'SUPPORTERS', '2025-01-01' from organisation",
    );
    const registers = registerRequests(await association.clientOf('COORDINATOR'), association.organisation.slug);
    expect((await registers.register({ code: 'Stod-1' })).userErrors).toEqual([]);
    expect(refusalsOf(await registers.register({ code: 'STOD-1' }))).toEqual(['CODE_TAKEN input.code']);
    const answers = await Promise.all(['Ny-1', 'NY-1', 'ny-1'].map((code) => registers.register({ code })));
    expect(answers.filter(({ supporter }) => supporter !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(refusalsOf))).toEqual(new Set(['CODE_TAKEN input.code']));
  });
});

it('is compared by the database as by the domain', async () => {
  const names = [...WRITINGS, 'Ǆ ligatur ﬁ', 'a\u200db', 'K\u0327', 'ÅÄÖ', '  två\t tre ', '①②', 'ß'];
  for (const name of names) {
    const [found] = await api.database.orm.em.fork().execute<{ key: string }[]>('select guard.name_key(?) as key', [name]);
    expect(found?.key).toBe(nameKey(name));
  }
});
