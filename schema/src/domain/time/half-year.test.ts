import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareHalfYears,
  firstDayOf,
  halfYear,
  halfYearOf,
  halfYearsBetween,
  halfYearsOfYear,
  hasEnded,
  hasStarted,
  isInHalfYear,
  lastDayOf,
  nextHalfYear,
  parseHalfYear,
  previousHalfYear,
  sameHalfYearLastYear,
  yearOfHalfYear,
} from './half-year.js';
import { dayAfter, dayBefore, plainDate } from './plain-date.js';
import { anyDate, anyHalfYear } from './testing/any-date.js';

const h1 = halfYear('2026-H1');
const h2 = halfYear('2026-H2');

describe('a half-year', () => {
  it.each(['2026-H3', '2026-h1', '2026H1', '1899-H2', '2200-H1', '2026-H1 ', ''])('refuses %p', (text) => {
    expect(parseHalfYear(text)).toBeNull();
    expect(() => halfYear(text)).toThrow(RangeError);
  });

  it('turns between 30 June and 1 July, and between the years', () => {
    expect(halfYearOf(plainDate('2026-06-30'))).toBe('2026-H1');
    expect(halfYearOf(plainDate('2026-07-01'))).toBe('2026-H2');
    expect(halfYearOf(plainDate('2026-12-31'))).toBe('2026-H2');
    expect(halfYearOf(plainDate('2027-01-01'))).toBe('2027-H1');
    expect(halfYearOf(plainDate('2024-02-29'))).toBe('2024-H1');
  });

  it('counts its last day whole', () => {
    expect(hasEnded(h1, plainDate('2026-06-30'))).toBe(false);
    expect(hasEnded(h1, plainDate('2026-07-01'))).toBe(true);
    expect(hasStarted(h2, plainDate('2026-06-30'))).toBe(false);
    expect(hasStarted(h2, plainDate('2026-07-01'))).toBe(true);
  });

  it('knows its neighbours, its year and its own of last year', () => {
    expect([nextHalfYear(h1), nextHalfYear(h2)]).toEqual(['2026-H2', '2027-H1']);
    expect([previousHalfYear(h1), previousHalfYear(h2)]).toEqual(['2025-H2', '2026-H1']);
    expect(sameHalfYearLastYear(h2)).toBe('2025-H2');
    expect(halfYearsOfYear(2026)).toEqual([h1, h2]);
    expect(yearOfHalfYear(h2)).toBe(2026);
  });

  it('lists both ends, and nothing backwards', () => {
    expect(halfYearsBetween(halfYear('2025-H2'), h2)).toEqual(['2025-H2', '2026-H1', '2026-H2']);
    expect(halfYearsBetween(h1, h1)).toEqual([h1]);
    expect(halfYearsBetween(h2, h1)).toEqual([]);
    expect(halfYearsBetween(halfYear('1900-H1'), halfYear('2199-H2'))).toHaveLength(600);
    expect([h2, h1].sort(compareHalfYears)).toEqual([h1, h2]);
  });

  it('tiles the calendar: every date lies in exactly one, without gap or overlap', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const own = halfYearOf(date);
        const near = [previousHalfYear(own), own, nextHalfYear(own)];
        expect(near.filter((period) => isInHalfYear(date, period))).toEqual([own]);
      }),
    );
    fc.assert(
      fc.property(anyHalfYear, (period) => {
        expect(dayAfter(lastDayOf(period))).toBe(firstDayOf(nextHalfYear(period)));
        expect(dayBefore(firstDayOf(period))).toBe(lastDayOf(previousHalfYear(period)));
        expect(previousHalfYear(nextHalfYear(period))).toBe(period);
      }),
    );
  });
});
