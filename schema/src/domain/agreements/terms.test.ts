import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayInYear, isDayOfYear } from '../time/day-of-year.js';
import { plainDate } from '../time/plain-date.js';
import { type AgreementTerm, checkTerm, noticeKnownOn, noticeOf, termOf } from './terms.js';
import { anyTerm, aTerm, givenOn } from './testing/agreement-builders.js';

const refusalsOf = (term: AgreementTerm) => {
  const ruling = checkTerm(term);
  return ruling.ok ? [] : ruling.refusals.map(({ code, field }) => [code, field]);
};

describe('a term', () => {
  it('is in order when its dates follow each other, on the same day too', () => {
    expect(checkTerm(aTerm())).toEqual({ ok: true, value: aTerm() });
    const oneDay = aTerm({ startsOn: '2026-05-05', initialEndsOn: '2026-05-05', finalEndsOn: '2026-05-05', renewal: 'NONE' });
    expect(refusalsOf(oneDay)).toEqual([]);
    expect(refusalsOf(aTerm({ finalEndsOn: '2025-12-31' }))).toEqual([]);
    expect(refusalsOf(aTerm({ finalEndsOn: '2027-06-30', noticeBy: null }))).toEqual([]);
  });

  it('does not end before it starts, nor for good before its first period ends', () => {
    expect(refusalsOf(aTerm({ startsOn: '2026-01-01' }))).toEqual([['INITIAL_END_BEFORE_START', 'initialEndsOn']]);
    expect(refusalsOf(aTerm({ finalEndsOn: '2025-12-30' }))).toEqual([['FINAL_END_BEFORE_INITIAL_END', 'finalEndsOn']]);
  });

  it('that renews has a first period that ends on 31 December', () => {
    expect(refusalsOf(aTerm({ initialEndsOn: '2025-12-30' }))).toEqual([['RENEWAL_NEEDS_YEAR_END', 'initialEndsOn']]);
    expect(refusalsOf(aTerm({ initialEndsOn: '2026-01-31' }))).toEqual([['RENEWAL_NEEDS_YEAR_END', 'initialEndsOn']]);
  });

  it('that does not renew has one end', () => {
    expect(refusalsOf(aTerm({ renewal: 'NONE' }))).toEqual([['FINAL_END_WITHOUT_RENEWAL', 'finalEndsOn']]);
  });

  it('has a notice day that exists', () => {
    for (const noticeBy of [
      { month: 2, day: 30 },
      { month: 9, day: 31 },
      { month: 13, day: 1 },
      { month: 9, day: 0.5 },
    ]) {
      expect(refusalsOf(aTerm({ noticeBy }))).toEqual([['BAD_NOTICE_DAY', 'noticeBy']]);
    }
    expect(refusalsOf(aTerm({ noticeBy: { month: 2, day: 29 } }))).toEqual([]);
  });

  it('tells everything that is wrong at once', () => {
    const wrong = aTerm({
      startsOn: '2026-01-01',
      initialEndsOn: '2025-06-30',
      finalEndsOn: '2025-01-31',
      noticeBy: { month: 0, day: 1 },
    });
    expect(refusalsOf(wrong).map(([code]) => code)).toEqual([
      'INITIAL_END_BEFORE_START',
      'FINAL_END_BEFORE_INITIAL_END',
      'RENEWAL_NEEDS_YEAR_END',
      'BAD_NOTICE_DAY',
    ]);
  });

  it('as the property tests make it is always in order', () => {
    fc.assert(fc.property(anyTerm, (term) => expect(checkTerm(term).ok).toBe(true)));
  });
});

describe('an annex', () => {
  const parent = { term: aTerm(), notice: givenOn('2026-05-02') };

  it('without a term of its own takes its parent’s, and ends with it', () => {
    const annex = { term: null, notice: null };
    expect(termOf(annex, parent)).toEqual(aTerm());
    expect(noticeOf(annex, parent)).toEqual(givenOn('2026-05-02'));
    expect(noticeOf({ term: null, notice: givenOn('2025-05-01') }, parent)).toEqual(givenOn('2025-05-01'));
    expect(noticeOf({ term: null, notice: givenOn('2026-05-03') }, parent)).toEqual(givenOn('2026-05-02'));
  });

  it('with a term of its own keeps to it', () => {
    const own = { term: aTerm({ finalEndsOn: '2026-12-31' }), notice: null };
    expect(termOf(own, parent)).toEqual(own.term);
    expect(noticeOf(own, parent)).toBeNull();
  });

  it('has no term when there is none to take', () => {
    expect(termOf({ term: null, notice: null }, null)).toBeNull();
    expect(termOf({ term: null, notice: null }, { term: null, notice: null })).toBeNull();
    expect(noticeOf({ term: null, notice: givenOn('2025-05-01') }, null)).toEqual(givenOn('2025-05-01'));
  });
});

describe('notice', () => {
  it('is known from the day it is given', () => {
    const notice = givenOn('2025-09-30');
    expect(noticeKnownOn(notice, plainDate('2025-09-29'))).toBeNull();
    expect(noticeKnownOn(notice, plainDate('2025-09-30'))).toBe(notice);
    expect(noticeKnownOn(null, plainDate('2025-09-30'))).toBeNull();
  });
});

describe('a day of every year', () => {
  it('is 28 February for the 29th in a year without one', () => {
    const leapDay = { month: 2, day: 29 };
    expect(isDayOfYear(leapDay)).toBe(true);
    expect([2023, 2024, 2025, 2100].map((year) => dayInYear(leapDay, year))).toEqual([
      '2023-02-28',
      '2024-02-29',
      '2025-02-28',
      '2100-02-28',
    ]);
  });

  it('stays on a weekend', () => {
    // A Saturday and a Sunday.
    expect([dayInYear({ month: 9, day: 30 }, 2028), dayInYear({ month: 9, day: 30 }, 2029)]).toEqual([
      '2028-09-30',
      '2029-09-30',
    ]);
  });
});
