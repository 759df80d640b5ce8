import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountIn } from '../agreements/amounts.js';
import { aTerm, STOCKHOLM_MONEY, span } from '../agreements/testing/agreement-builders.js';
import { halfYear } from '../time/half-year.js';
import { agreementMoneyByCategory, checkBudgetCategories } from './agreement-money.js';
import { budgetFor } from './budget-for.js';
import { DEVIATION_SETTINGS, deviation } from './deviation.js';

const [h1, h2] = [halfYear('2026-H1'), halfYear('2026-H2')];

describe('the budget of a half-year', () => {
  it('is half of the year unless the budget states a split', () => {
    const even = { yearSek: 500_000, firstHalfSek: null };
    expect([budgetFor(h1, even), budgetFor(h2, even)]).toEqual([250_000, 250_000]);
    const split = { yearSek: 500_000, firstHalfSek: 320_000 };
    expect([budgetFor(h1, split), budgetFor(h2, split)]).toEqual([320_000, 180_000]);
    expect([budgetFor(h1, { ...split, firstHalfSek: 0 }), budgetFor(h2, { ...split, firstHalfSek: 0 })]).toEqual([0, 500_000]);
  });

  it('makes the year with the other half, an odd krona in the first', () => {
    expect([budgetFor(h1, { yearSek: 5, firstHalfSek: null }), budgetFor(h2, { yearSek: 5, firstHalfSek: null })]).toEqual([
      3, 2,
    ]);
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.option(fc.nat(100_000_000), { nil: null }), (yearSek, firstHalfSek) => {
        const line = { yearSek, firstHalfSek };
        expect(budgetFor(h1, line) + budgetFor(h2, line)).toBe(yearSek);
      }),
    );
  });
});

describe('a deviation', () => {
  it.each([
    [100_000, 110_000, 10_000, 100, true],
    [100_000, 109_999, 9_999, 100, false],
    [100_000, 90_000, -10_000, -100, true],
    [100_000, 90_001, -9_999, -100, false],
    [100_001, 110_001, 10_000, 100, false],
    [1_000_000, 1_099_999, 99_999, 100, false],
    [1_000_000, 1_100_000, 100_000, 100, true],
    [20_000, 29_999, 9_999, 500, false],
    [20_000, 30_000, 10_000, 500, true],
    [50_000, 50_000, 0, 0, false],
  ])('of a budget of %d and an actual of %d', (budget, actual, differenceSek, differencePerMille, isFlagged) => {
    expect(deviation(budget, actual)).toEqual({ differenceSek, differencePerMille, isFlagged });
  });

  it('from no budget at all has no per cent, and is flagged by kronor', () => {
    expect(deviation(0, 10_000)).toEqual({ differenceSek: 10_000, differencePerMille: null, isFlagged: true });
    expect(deviation(0, 9_999)).toEqual({ differenceSek: 9_999, differencePerMille: null, isFlagged: false });
    expect(deviation(0, 0)).toEqual({ differenceSek: 0, differencePerMille: null, isFlagged: false });
  });

  it('is flagged by the organisation’s own limits', () => {
    expect(DEVIATION_SETTINGS).toEqual({ perMilleFrom: 100, sekFrom: 10_000 });
    expect(deviation(100_000, 105_000, { perMilleFrom: 50, sekFrom: 5_000 }).isFlagged).toBe(true);
    expect(deviation(100_000, 105_000, { perMilleFrom: 51, sekFrom: 5_000 }).isFlagged).toBe(false);
    expect(deviation(100_000, 105_000, { perMilleFrom: 50, sekFrom: 5_001 }).isFlagged).toBe(false);
    expect(deviation(100_000, 100_000, { perMilleFrom: 0, sekFrom: 0 }).isFlagged).toBe(false);
  });

  it('is flagged alike over and under the budget', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.nat(1_000_000), (budget, off) => {
        const [over, under] = [deviation(budget, budget + off), deviation(budget, budget - off)];
        expect(over.isFlagged).toBe(under.isFlagged);
        expect(over.isFlagged).toBe(off >= 10_000 && off * 10 >= budget);
      }),
    );
  });
});

describe('agreement money under budget categories', () => {
  const categories = [
    { id: 'loner', costCategories: ['STAFF', 'CONSULTANTS'] },
    { id: 'lokal', costCategories: ['PREMISES'] },
    { id: 'resor', costCategories: [] },
  ] as const;

  it('is summed by the cost categories each stands for; the rest is told apart', () => {
    const lines = amountIn('FUNDER', STOCKHOLM_MONEY, aTerm(), null, span('2026-01-01', '2026-06-30'))?.lines ?? [];
    expect(agreementMoneyByCategory(categories, lines)).toEqual({
      categories: [
        { id: 'loner', sek: 327_500 },
        { id: 'lokal', sek: 27_000 },
        { id: 'resor', sek: 0 },
      ],
      unmappedSek: 60_500,
    });
    const sumOnly = [{ payer: 'FUNDER', category: null, sek: 7 }] as const;
    expect(agreementMoneyByCategory(categories, sumOnly).unmappedSek).toBe(7);
  });

  it('pays for one category each', () => {
    expect(checkBudgetCategories(categories).ok).toBe(true);
    expect(checkBudgetCategories([{ id: 'a', costCategories: ['STAFF', 'STAFF'] }]).ok).toBe(true);
    expect(checkBudgetCategories([...categories, { id: 'x', costCategories: ['STAFF'] }])).toEqual({
      ok: false,
      refusals: [{ code: 'COST_CATEGORY_MAPPED_TWICE', field: 'costCategories', params: { costCategory: 'STAFF' } }],
    });
  });
});
