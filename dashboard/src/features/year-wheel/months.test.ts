import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { byMonth, type Deadline, spanOf, yearInAddress } from './months.js';

function aDeadline(key: string, on: string): Deadline {
  return { key, on: plainDate(on), lastsUntil: plainDate(on), kind: 'REPORTING_DAY', title: key, agreement: null };
}

describe('the year by month', () => {
  it('leaves out empty months and keeps to the days', () => {
    const months = byMonth([aDeadline('c', '2027-03-15'), aDeadline('b', '2026-12-31'), aDeadline('a', '2026-12-01')]);
    expect(months.map(({ first, deadlines }) => [first, deadlines.map(({ key }) => key)])).toEqual([
      ['2026-12-01', ['a', 'b']],
      ['2027-03-01', ['c']],
    ]);
  });

  it('is twelve months from this one, or a calendar year', () => {
    expect(spanOf(null, plainDate('2026-11-22'))).toEqual({ from: '2026-11-01', to: '2027-10-31' });
    expect(spanOf(2026, plainDate('2026-11-22'))).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('knows years within reach of today', () => {
    const today = plainDate('2026-11-22');
    expect(yearInAddress('2027', today)).toBe(2027);
    expect([yearInAddress('1999', today), yearInAddress('x', today), yearInAddress(undefined, today)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
