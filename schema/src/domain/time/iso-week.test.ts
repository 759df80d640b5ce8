import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { halfYear, halfYearOf, halfYearsOfYear } from './half-year.js';
import { isoWeekOf, isoWeeksOfHalfYear, mondayOf, sundayOf, weeksInIsoYear } from './iso-week.js';
import { plainDate, plusDays, weekdayOf } from './plain-date.js';
import { anyDate, anyHalfYear } from './testing/any-date.js';

describe('an ISO week', () => {
  it.each([
    ['2025-12-28', 2025, 52],
    ['2025-12-29', 2026, 1],
    ['2026-01-01', 2026, 1],
    ['2026-02-22', 2026, 8],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-02-29', 2024, 9],
    ['2199-12-31', 2200, 1],
  ])('of %s is %i week %i', (date, year, week) => {
    expect(isoWeekOf(plainDate(date))).toEqual({ year, week });
  });

  it('knows which years have 53', () => {
    expect([2020, 2024, 2025, 2026, 2027, 2032].map(weeksInIsoYear)).toEqual([53, 52, 52, 53, 52, 53]);
    expect([mondayOf(2026, 53), sundayOf(2026, 53)]).toEqual(['2026-12-28', '2027-01-03']);
  });

  it('holds 22 February in week 8 in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        expect(isoWeekOf(plainDate(`${year}-02-22`))).toEqual({ year, week: 8 });
      }),
    );
  });

  it('leads back to itself from its Monday', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, week } = isoWeekOf(date);
        expect(mondayOf(year, week) <= date && date <= sundayOf(year, week)).toBe(true);
        expect(weekdayOf(mondayOf(year, week))).toBe(1);
      }),
    );
  });
});

describe('the ISO weeks of a half-year', () => {
  it('are 26 and 27 in 2026, a year of 53', () => {
    const first = isoWeeksOfHalfYear(halfYear('2026-H1'));
    const second = isoWeeksOfHalfYear(halfYear('2026-H2'));
    expect([first.length, first[0], first.at(-1)]).toEqual([26, { year: 2026, week: 1 }, { year: 2026, week: 26 }]);
    expect([second.length, second[0], second.at(-1)]).toEqual([27, { year: 2026, week: 27 }, { year: 2026, week: 53 }]);
  });

  it('are 25 to 27, have their Thursday in it, and both halves make up the ISO year', () => {
    fc.assert(
      fc.property(anyHalfYear, (period) => {
        const weeks = isoWeeksOfHalfYear(period);
        expect(weeks.length).toBeGreaterThanOrEqual(25);
        expect(weeks.length).toBeLessThanOrEqual(27);
        for (const { year, week } of weeks) expect(halfYearOf(plusDays(mondayOf(year, week), 3))).toBe(period);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const numbers = halfYearsOfYear(year).flatMap((period) => isoWeeksOfHalfYear(period));
        expect(numbers).toEqual(Array.from({ length: weeksInIsoYear(year) }, (_, index) => ({ year, week: index + 1 })));
      }),
    );
  });
});
