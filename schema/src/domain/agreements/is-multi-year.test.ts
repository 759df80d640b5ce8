import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAfter, plainDate, yearOf } from '../time/plain-date.js';
import { isMultiYear } from './is-multi-year.js';
import { lastPossibleDay } from './notice.js';
import { aDay, anyTerm, aTerm, givenOn } from './testing/agreement-builders.js';

const single = (startsOn: string, endsOn: string) =>
  aTerm({ startsOn, initialEndsOn: endsOn, finalEndsOn: endsOn, renewal: 'NONE' });

describe('a multi-year agreement', () => {
  it.each([
    ['2025-12-31', '2026-12-30', false],
    ['2025-12-31', '2026-12-31', true],
    ['2026-01-01', '2026-12-31', false],
    ['2026-01-01', '2027-12-30', false],
    ['2026-01-01', '2027-12-31', true],
    ['2026-01-01', '2028-01-01', true],
  ])('from %s to %s: %s', (startsOn, endsOn, multiYear) => {
    expect(isMultiYear(single(startsOn, endsOn), null)).toBe(multiYear);
  });

  it('counts renewals, and what notice leaves of them', () => {
    expect(isMultiYear(aTerm(), null)).toBe(true);
    expect(isMultiYear(aTerm(), givenOn('2025-09-30'))).toBe(false);
    expect(isMultiYear(aTerm(), givenOn('2025-10-01'))).toBe(true);
    expect(isMultiYear(aTerm({ finalEndsOn: '2026-12-30' }), null)).toBe(false);
    expect(isMultiYear(aTerm({ finalEndsOn: '2026-12-31' }), null)).toBe(true);
  });

  it('holds two 31 Decembers when they are counted one by one', () => {
    fc.assert(
      fc.property(anyTerm, fc.option(aDay, { nil: null }), (term, noticeDay) => {
        const notice = noticeDay === null ? null : { givenOn: noticeDay };
        const last = lastPossibleDay(term, notice);
        let yearEnds = 0;
        for (let year = yearOf(term.startsOn); year <= yearOf(last); year += 1) {
          if (!isAfter(plainDate(`${year}-12-31`), last)) yearEnds += 1;
        }
        expect(isMultiYear(term, notice)).toBe(yearEnds >= 2);
      }),
    );
  });
});
