import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApi, type TestApi } from '../../support/an-api.js';
import { agreementRequests } from '../agreements/agreement-requests.js';
import { stockholm } from '../agreements/stockholm.js';
import { refusalsOf } from '../contacts/case-requests.js';
import { type Association, anAssociation } from '../follow-up/an-association.js';
import { type BudgetRequests, budgetRequests } from './budget-requests.js';

let api: TestApi;
let association: Association;
let budgets: BudgetRequests;

beforeAll(async () => {
  api = await anApi({ now: '2026-11-22T10:00:00Z' });
});
afterAll(() => api.close());
beforeEach(async () => {
  association = await anAssociation(api);
  budgets = budgetRequests(await association.clientOf('MANAGER'), association.organisation.slug);
});

const line = (name: string, sek: number, more: object = {}) => ({ name, sek: String(sek), ...more });

describe('a budget', () => {
  it('is set whole, and lines keep what they have cost when it is set again', async () => {
    const { budget, userErrors } = await budgets.set([line('Personal', 200_000), line('Lokal', 54_001)]);
    expect(userErrors).toEqual([]);
    expect(budget).toMatchObject({ year: 2026, version: 1, lines: [{ name: 'Personal', sek: '200000.00' }, { name: 'Lokal' }] });
    const [staff, premises] = budget?.lines ?? [];
    await budgets.record(staff?.id ?? '', '90000');
    const again = await budgets.set(
      [line('Lokal', 54_001), line('Löner', 210_000, { id: staff?.id, firstHalfSek: '100000' }), line('Resor', 3_000)],
      { expectedVersion: 1 },
    );
    expect(again.userErrors).toEqual([]);
    expect(again.budget?.version).toBe(2);
    expect(again.budget?.lines.map(({ id, name }) => [id === staff?.id || id === premises?.id, name])).toEqual([
      [true, 'Lokal'],
      [true, 'Löner'],
      [false, 'Resor'],
    ]);
    expect((await budgets.followUp()).lines.map(({ name, actual }) => [name, actual])).toEqual([
      ['Lokal', null],
      ['Löner', '90000.00'],
      ['Resor', null],
    ]);
    expect(refusalsOf(await budgets.set([line('Lokal', 1)], { expectedVersion: 2 }))).toEqual(['LINE_HAS_ACTUALS input.lines']);
    expect(await budgets.budget(2025)).toBeNull();
  });

  it('may swap the names of two lines', async () => {
    const { budget } = await budgets.set([line('A', 1), line('B', 2)]);
    const [a, b] = budget?.lines ?? [];
    const swapped = await budgets.set([line('B', 1, { id: a?.id }), line('A', 2, { id: b?.id })], { expectedVersion: 1 });
    expect(swapped.budget?.lines.map(({ id, name }) => [id, name])).toEqual([
      [a?.id, 'B'],
      [b?.id, 'A'],
    ]);
  });

  it('is halved, an odd krona in the first half, unless it states a split', async () => {
    await budgets.set([line('Lokal', 54_001), line('Personal', 200_000, { firstHalfSek: '80000' })]);
    const [h1, h2] = [await budgets.followUp('2026-H1'), await budgets.followUp('2026-H2')];
    expect(h1.lines.map(({ budget }) => budget)).toEqual(['27001.00', '80000.00']);
    expect(h2.lines.map(({ budget }) => budget)).toEqual(['27000.00', '120000.00']);
  });

  it('is refused for everything that is wrong with it at once', async () => {
    const refused = await budgets.set([
      line(' ', 1),
      line('Personal', 1, { costCategory: 'STAFF', agreementId: randomUUID() }),
      line('Personal', -1),
      line('Lokal', 100, { sek: '10.50', firstHalfSek: '11' }),
      line('Löner', 1, { costCategory: 'STAFF' }),
      line('Mer löner', 1, { costCategory: 'STAFF', id: randomUUID() }),
    ]);
    expect(refusalsOf(refused)).toEqual([
      'REQUIRED input.lines.0.name',
      'NOT_FOUND input.lines.1.agreementId',
      'AMOUNT_OUT_OF_RANGE input.lines.2.sek',
      'NOT_WHOLE_KRONOR input.lines.3.sek',
      'SPLIT_EXCEEDS_YEAR input.lines.3.firstHalfSek',
      'LISTED_TWICE input.lines.2.name',
      'NOT_FOUND input.lines.5.id',
      'COST_CATEGORY_MAPPED_TWICE input.lines',
    ]);
    expect(refusalsOf(await budgets.set([], { year: 1999 }))).toEqual(['INVALID_VALUE input.year']);
    expect(await budgets.budget()).toBeNull();
  });

  it('is set once by several at once, and once by repeats', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => budgets.set([line('Personal', 1)])));
    expect(answers.filter(({ budget }) => budget !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(refusalsOf))).toEqual(new Set(['CONFLICT input.expectedVersion']));
    const requestId = randomUUID();
    const again = await Promise.all(
      Array.from({ length: 6 }, () => budgets.set([line('Personal', 2)], { expectedVersion: 1, requestId })),
    );
    expect(again.map(({ budget }) => budget?.version)).toEqual([2, 2, 2, 2, 2, 2]);
  });
});

describe('an actual cost', () => {
  async function aLine(sek = 200_000): Promise<string> {
    const { budget } = await budgets.set([line('Personal', sek)]);
    return budget?.lines[0]?.id ?? '';
  }

  it.each([
    [200_000, '110000', '10000.00', 0.1, true],
    [200_000, '109999', '9999.00', 0.09999, false],
    [200_000, '90000', '-10000.00', -0.1, true],
    [200_000, '90001', '-9999.00', -0.09999, false],
    [220_000, '120000', '10000.00', 10_000 / 110_000, false],
    [20_000, '19999', '9999.00', 0.9999, false],
    [20_000, '20000', '10000.00', 1, true],
    [0, '10000', '10000.00', null, true],
  ])('of a yearly budget of %s with %s spent in the half-year is off by %s', async (year, sek, difference, share, isFlagged) => {
    const { line: stored, userErrors } = await budgets.record(await aLine(year), sek);
    expect(userErrors).toEqual([]);
    expect(stored).toMatchObject({ difference, isFlagged, actualVersion: 1 });
    if (share === null) expect(stored?.differenceShare).toBeNull();
    else expect(stored?.differenceShare).toBeCloseTo(share, 10);
  });

  it('is changed with the version that was seen, and not recorded is not nought', async () => {
    const lineId = await aLine();
    const [before] = (await budgets.followUp()).lines;
    expect(before).toMatchObject({ actual: null, actualVersion: 0, difference: null, differenceShare: null, isFlagged: false });
    await budgets.record(lineId, '1');
    expect(refusalsOf(await budgets.record(lineId, '2'))).toEqual(['CONFLICT input.expectedVersion']);
    expect((await budgets.record(lineId, '-2', { expectedVersion: 1 })).line).toMatchObject({
      actual: '-2.00',
      actualVersion: 2,
    });
    const raced = await Promise.all(Array.from({ length: 5 }, () => budgets.record(lineId, '9', { halfYear: '2026-H2' })));
    expect(raced.filter(({ line: stored }) => stored !== null)).toHaveLength(1);
  });

  it("is of a half-year of the budget's year that has begun", async () => {
    const lineId = await aLine();
    expect(refusalsOf(await budgets.record(lineId, '1.5', { halfYear: '2027-H1' }))).toEqual([
      'NOT_IN_BUDGET_YEAR input.halfYear',
      'HALF_YEAR_NOT_STARTED input.halfYear',
      'NOT_WHOLE_KRONOR input.sek',
    ]);
    expect(refusalsOf(await budgets.record(randomUUID(), '1'))).toEqual(['NOT_FOUND input.lineId']);
    expect(refusalsOf(await budgets.record('x', '1'))).toEqual(['NOT_FOUND input.lineId']);
  });
});

describe('agreement money', () => {
  it('is that of the overlap, with its basis, beside the lines it pays for', async () => {
    const { annex } = await stockholm(agreementRequests(await association.clientOf('MANAGER'), association.organisation.slug));
    const lines = [line('Personal', 700_000, { costCategory: 'STAFF', agreementId: annex.id }), line('Övrigt', 1_000)];
    expect((await budgets.set(lines, { year: 2025 })).userErrors).toEqual([]);
    const h1 = await budgets.followUp('2025-H1');
    expect(h1.agreements).toEqual([{ agreement: { title: 'Bilaga' }, amount: '207500.00', basis: 'ASSUMED' }]);
    expect(h1.lines.map(({ agreementMoney }) => agreementMoney)).toEqual(['162500.00', null]);
    expect((await budgets.followUp('2024-H2')).agreements).toEqual([]);
    api.statements.clear();
    await budgets.followUp('2025-H2');
    expect(api.statements.names.slice(1).toSorted()).toEqual(['agreements', 'budget_of_year']);
  });
});

describe('budgets', () => {
  it.each(['ADMIN', 'BOARD'] as const)('are read and not written by %s', async (role) => {
    const { budget } = await budgets.set([line('Personal', 1)]);
    const reader = budgetRequests(await association.clientOf(role), association.organisation.slug);
    expect((await reader.budget())?.lines).toHaveLength(1);
    expect((await reader.followUp()).lines).toHaveLength(1);
    expect(refusalsOf(await reader.set([], { expectedVersion: 1 }))).toEqual(['NOT_FOUND input.organisation']);
    expect(refusalsOf(await reader.record(budget?.lines[0]?.id ?? '', '1'))).toEqual(['NOT_FOUND input.organisation']);
  });

  it('are neither read nor written by a coordinator or another organisation', async () => {
    const { budget } = await budgets.set([line('Personal', 1)]);
    const coordinator = budgetRequests(await association.clientOf('COORDINATOR'), association.organisation.slug);
    expect(await coordinator.budget()).toBeNull();
    await expect(coordinator.followUp()).rejects.toThrow('NOT_FOUND');
    expect(refusalsOf(await coordinator.set([]))).toEqual(['NOT_FOUND input.organisation']);
    const other = await anAssociation(api);
    const stranger = budgetRequests(await other.clientOf('MANAGER'), other.organisation.slug);
    expect(refusalsOf(await stranger.record(budget?.lines[0]?.id ?? '', '1'))).toEqual(['NOT_FOUND input.lineId']);
    expect(refusalsOf(await stranger.set([line('Min', 1, { id: budget?.lines[0]?.id })]))).toEqual([
      'NOT_FOUND input.lines.0.id',
    ]);
  });
});
