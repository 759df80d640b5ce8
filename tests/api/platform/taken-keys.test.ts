import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TAKEN } from '@jourplan/api/platform/taken-keys.js';
import pg from 'pg';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation } from '../../support/an-organisation.js';
import { signedIn } from '../../support/signed-in.js';
import { type AgreementRequests, agreementRequests } from '../agreements/agreement-requests.js';
import { type BudgetRequests, budgetRequests } from '../budget/budget-requests.js';
import { type CaseRequests, caseRequests, refusalsOf, type UserError } from '../contacts/case-requests.js';
import { type RegisterRequests, registerRequests } from '../registers/register-requests.js';

const AT_ONCE = 8;
const LINE = { name: 'Personal', sek: '1000' };

let api: TestApi;
let agreements: AgreementRequests;
let budgets: BudgetRequests;
let cases: CaseRequests;
let registers: RegisterRequests;

beforeAll(async () => {
  api = await anApi();
  const organisation = await anOrganisation(api.database.orm);
  const client = await signedIn(api, await aUser(api.database.orm, organisation.id, 'MANAGER'));
  agreements = agreementRequests(client, organisation.slug);
  budgets = budgetRequests(client, organisation.slug);
  cases = caseRequests(client, organisation.slug);
  registers = registerRequests(client, organisation.slug);
  await registers.start({ register: 'SUPPORTERS' });
});
afterAll(() => api.close());

type Refusable = { userErrors: UserError[] };

/** What came of several that wanted the same: how many got it, and what the others were told. */
async function wanted(act: () => Promise<Refusable>): Promise<{ got: number; told: string[]; versions: (number | null)[] }> {
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, act));
  return {
    got: answers.filter(({ userErrors }) => userErrors.length === 0).length,
    told: [...new Set(answers.flatMap(refusalsOf))],
    versions: [...new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ currentVersion }) => currentVersion)))],
  };
}

describe('several who want the same at once', () => {
  it('one gets the name of a funder, the others learn that it is taken', async () => {
    for (const name of ['Örebro kommun', 'Region Örebro län', 'Länsstyrelsen'])
      expect(await wanted(() => agreements.registerFunder({ name }))).toEqual({
        got: 1,
        told: ['NAME_TAKEN input.name'],
        versions: [null],
      });
  });

  it('one gets the code of a supporter, of a case', async () => {
    const taken = { got: 1, told: ['CODE_TAKEN input.code'], versions: [null] };
    expect(await wanted(() => registers.register({ code: 'S1' }))).toEqual(taken);
    expect(await wanted(() => cases.open({ code: 'A1' }))).toEqual(taken);
  });

  it('one writes the first budget of a year, the others learn which version holds', async () => {
    for (const year of [2027, 2028, 2029])
      expect(await wanted(() => budgets.set([LINE], { year }))).toEqual({
        got: 1,
        told: ['CONFLICT input.expectedVersion'],
        versions: [1],
      });
  });

  it('one writes the first sum of a line', async () => {
    const { budget } = await budgets.set([LINE, { name: 'Lokal', sek: '10' }, { name: 'Resor', sek: '10' }]);
    for (const { id } of budget?.lines ?? [])
      expect(await wanted(() => budgets.record(id, '5'))).toEqual({
        got: 1,
        told: ['CONFLICT input.expectedVersion'],
        versions: [1],
      });
  });
});

describe('a sum for a line that is taken away meanwhile', () => {
  it('finds no line', async () => {
    const { budget } = await budgets.set([LINE], { year: 2025 });
    const lineId = budget?.lines[0]?.id ?? '';
    const other = new pg.Client({ connectionString: api.database.superuserUrl });
    await other.connect();
    await other.query('begin; update budget set version = version + 1 where year = 2025');
    await other.query('delete from budget_line where id = $1', [lineId]);
    const recording = budgets.record(lineId, '7', { halfYear: '2025-H1' });
    await untilSomebodyWaitsFor(other);
    await other.query('commit');
    await other.end();
    expect(refusalsOf(await recording)).toEqual(['NOT_FOUND input.lineId']);
  });
});

async function untilSomebodyWaitsFor(other: pg.Client): Promise<void> {
  const sql = 'select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))';
  for (let tries = 0; (await other.query(sql)).rows.length === 0; tries++) {
    if (tries > 500) throw new Error('nobody waits');
    await wait(10);
  }
}

describe('every unique key of the database', () => {
  it('is in the list of what it means that it is taken, and the list names no other', async () => {
    const client = new pg.Client({ connectionString: api.database.superuserUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
        where i.indisunique and not i.indisprimary and c.relnamespace = 'public'::regnamespace`,
    );
    await client.end();
    const names = rows.map(({ name }) => name).sort();
    // Add a new key to api/src/platform/taken-keys.ts: what does the person read who wants what somebody has?
    expect(Object.keys(TAKEN).sort()).toEqual(names);
  });
});
