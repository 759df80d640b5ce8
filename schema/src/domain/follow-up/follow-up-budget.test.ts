import { describe, expect, it } from '@jest/globals';
import { halfYear } from '../time/half-year.js';
import type { AgreementMoneyFacts, BudgetLineFacts } from './follow-up-budget.js';
import { followUpAgreements, followUpBudget } from './follow-up-budget.js';

const aLine = (facts: Partial<BudgetLineFacts> = {}): BudgetLineFacts => ({
  id: 'l1',
  version: 1,
  position: 1,
  name: 'Personal',
  costCategory: null,
  agreementId: null,
  yearSek: 200_000,
  firstHalfSek: null,
  actualSek: null,
  actualVersion: 0,
  ...facts,
});
const money = (id: string, sek: number): AgreementMoneyFacts => ({
  id,
  title: `Avtal ${id}`,
  sek: sek + 1,
  basis: 'ASSUMED',
  lines: [
    { payer: 'FUNDER', category: 'STAFF', sek },
    { payer: 'FUNDER', category: 'OTHER', sek: 1 },
  ],
});
const h1 = halfYear('2026-H1');
const stateOf = (facts: Partial<BudgetLineFacts>) => followUpBudget([aLine(facts)], [], h1)[0]?.state;

describe('the budget of a follow-up', () => {
  it.each([
    [110_000, 'FLAGGED'],
    [109_999, 'WITHIN_LIMITS'],
    [90_000, 'FLAGGED'],
    [90_001, 'WITHIN_LIMITS'],
    [100_000, 'WITHIN_LIMITS'],
    [null, 'NO_ACTUAL'],
  ])('of 100 000 with %s spent is %s', (actualSek, state) => {
    expect(stateOf({ actualSek })).toBe(state);
  });

  it('is flagged by both limits together, never by one of them', () => {
    expect(stateOf({ yearSek: 20_000, actualSek: 19_999 })).toBe('WITHIN_LIMITS');
    expect(stateOf({ yearSek: 20_000, actualSek: 20_000 })).toBe('FLAGGED');
    expect(stateOf({ yearSek: 400_000, actualSek: 219_999 })).toBe('WITHIN_LIMITS');
    expect(stateOf({ yearSek: 400_000, actualSek: 220_000 })).toBe('FLAGGED');
  });

  it('takes the split of the year where there is one', () => {
    const halves = ['2026-H1', '2026-H2'].map((period) =>
      followUpBudget([aLine({ firstHalfSek: 50_000 })], [], halfYear(period)),
    );
    expect(halves.map(([line]) => line?.budgetSek)).toEqual([50_000, 150_000]);
  });

  it('names the agreement money for its category, of one agreement or of all', () => {
    const all = [money('a', 300), money('b', 40)];
    const sek = (facts: Partial<BudgetLineFacts>) => followUpBudget([aLine(facts)], all, h1)[0]?.agreementSek;
    expect(sek({ costCategory: 'STAFF' })).toBe(340);
    expect(sek({ costCategory: 'STAFF', agreementId: 'b' })).toBe(40);
    expect(sek({ costCategory: 'PREMISES' })).toBe(0);
    expect(sek({})).toBeNull();
    expect(followUpBudget([aLine({ agreementId: 'b' })], all, h1)[0]?.agreement).toBe('Avtal b');
    expect(followUpAgreements([...all].reverse()).map(({ id, sek: paid }) => [id, paid])).toEqual([
      ['a', 301],
      ['b', 41],
    ]);
  });
});
