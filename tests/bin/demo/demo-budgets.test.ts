import { describe, expect, it } from '@jest/globals';
import { orebroDemo, stockholmDemo } from '@jourplan/bin/demo/demo-organisations.js';
import { checkBudgetCategories } from '@jourplan/schema/domain/budget/agreement-money.js';
import { budgetFor } from '@jourplan/schema/domain/budget/budget-for.js';
import { deviation } from '@jourplan/schema/domain/budget/deviation.js';
import { halfYear } from '@jourplan/schema/domain/time/half-year.js';

const agreementKeys = orebroDemo.funders.flatMap(({ agreements }) => agreements.map(({ key }) => key));

/** What a half-year's actuals say of the budget, category by category. */
function deviationsOf(year: number, half: 1 | 2) {
  const lines = orebroDemo.budgets.find((budget) => budget.year === year)?.lines ?? [];
  return lines.flatMap(({ name, sek, firstHalfSek, actualSek }) => {
    const actual = actualSek[half - 1];
    if (actual == null) return [];
    return [{ name, ...deviation(budgetFor(halfYear(`${year}-H${half}`), { yearSek: sek, firstHalfSek }), actual) }];
  });
}
const flagged = (year: number, half: 1 | 2) =>
  deviationsOf(year, half)
    .filter(({ isFlagged }) => isFlagged)
    .map(({ name, differenceSek }) => [name, differenceSek]);

describe('the invented budgets', () => {
  it('are those of 2025 and 2026 in Örebro, and none in Stockholm', () => {
    const sums = orebroDemo.budgets.map(({ year, lines }) => [year, lines.reduce((sum, { sek }) => sum + sek, 0)]);
    expect(sums).toEqual([
      [2025, 1_700_000],
      [2026, 1_775_000],
    ]);
    expect(stockholmDemo.budgets).toEqual([]);
  });

  it('map an agreement’s category to one category of their own at most, and name agreements that exist', () => {
    for (const { lines } of orebroDemo.budgets) {
      const mapped = lines.map(({ name, costCategory }) => ({ id: name, costCategories: costCategory ? [costCategory] : [] }));
      expect(checkBudgetCategories(mapped).ok).toBe(true);
      expect(lines.every(({ agreementKey }) => agreementKey === null || agreementKeys.includes(agreementKey))).toBe(true);
      expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
    }
  });

  it('are off by much in some categories of every closed half-year, and by little in the others', () => {
    expect(flagged(2025, 1)).toEqual([['Handledning och föreläsare', 12_300]]);
    expect(flagged(2025, 2)).toEqual([
      ['Övrigt', 11_700],
      ['Kampanj i utsatta områden', -11_600],
    ]);
    expect(flagged(2026, 1)).toEqual([
      ['Löner och sociala avgifter', -64_000],
      ['Lokaler', 11_300],
    ]);
    const unflagged = deviationsOf(2026, 1).find(({ name }) => name === 'Kontor och förbrukning');
    expect(unflagged).toMatchObject({ differencePerMille: 320, isFlagged: false });
    expect(deviationsOf(2026, 2)).toEqual([]);
  });
});
