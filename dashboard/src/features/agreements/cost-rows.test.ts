import { describe, expect, it } from '@jest/globals';
import { costRows } from './cost-rows.js';

const COST_LINES = [
  { payer: 'FUNDER', category: 'STAFF', sekPer12Months: '650000.00', isEarmarked: false },
  { payer: 'FUNDER', category: 'PREMISES', sekPer12Months: '54000.00', isEarmarked: false },
  { payer: 'OWN', category: 'PROJECT_FUNDS', sekPer12Months: '30000.00', isEarmarked: true },
] as const;

describe('cost rows', () => {
  it('keep the two payers apart, each with a total', () => {
    const rows = costRows({
      costLines: COST_LINES,
      amount: {
        sek: '352000.00',
        lines: [
          { category: 'STAFF', sek: '325000.00', isEarmarked: false },
          { category: 'PREMISES', sek: '27000.00', isEarmarked: false },
        ],
        ownSek: '15000.00',
        ownLines: [{ category: 'PROJECT_FUNDS', sek: '15000.00', isEarmarked: true }],
      },
    });
    expect(rows.FUNDER.at(-1)).toEqual({ category: 'TOTAL', year: 704_000, span: 352_000, isEarmarked: false });
    expect(rows.OWN).toEqual([
      { category: 'PROJECT_FUNDS', year: 30_000, span: 15_000, isEarmarked: true },
      { category: 'TOTAL', year: 30_000, span: 15_000, isEarmarked: false },
    ]);
  });

  it('say nothing for days on which it does not run', () => {
    const rows = costRows({ costLines: COST_LINES, amount: null });
    expect(rows.FUNDER.map(({ span }) => span)).toEqual([null, null, null]);
  });

  it('take in a stated sum without a category', () => {
    const amount = {
      sek: '210000.00',
      lines: [{ category: null, sek: '210000.00', isEarmarked: false }],
      ownSek: '0.00',
      ownLines: [],
    };
    const rows = costRows({ costLines: [], amount });
    expect(rows.FUNDER).toEqual([
      { category: null, year: null, span: 210_000, isEarmarked: false },
      { category: 'TOTAL', year: null, span: 210_000, isEarmarked: false },
    ]);
    expect(rows.OWN).toEqual([]);
  });
});
