import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayAfter, dayBefore, isAfter, isBefore, plainDate } from '../time/plain-date.js';
import { endAfterNotice, giveNotice, lastPossibleDay, nextNoticeDeadline, noticeDays, noticeDeadlines } from './notice.js';
import { periodOn, periods } from './periods.js';
import { aDay, anyTerm, aTerm, givenOn, span } from './testing/agreement-builders.js';

const endOf = (term: ReturnType<typeof aTerm>, given: string) => {
  const ruling = endAfterNotice(term, plainDate(given));
  return ruling.ok ? ruling.value : ruling.refusals[0]?.code;
};
const next = (on: string, notice: string | null = null, term = aTerm()) =>
  nextNoticeDeadline(term, notice === null ? null : givenOn(notice), plainDate(on));

describe('periods', () => {
  it('are the first one and then calendar years up to the hard end', () => {
    expect(periods(aTerm())).toEqual([
      span('2025-04-01', '2025-12-31'),
      span('2026-01-01', '2026-12-31'),
      span('2027-01-01', '2027-12-31'),
    ]);
  });

  it('are cut short by a hard end within a year, also on its first day', () => {
    expect(periods(aTerm({ finalEndsOn: '2027-06-30' })).at(-1)).toEqual(span('2027-01-01', '2027-06-30'));
    expect(periods(aTerm({ finalEndsOn: '2026-01-01' }))).toEqual([
      span('2025-04-01', '2025-12-31'),
      span('2026-01-01', '2026-01-01'),
    ]);
  });

  it('are a single one without renewal, whatever day it ends', () => {
    const leap = aTerm({ startsOn: '2024-02-29', initialEndsOn: '2028-02-29', finalEndsOn: '2028-02-29', renewal: 'NONE' });
    expect(periods(leap)).toEqual([span('2024-02-29', '2028-02-29')]);
    expect(periods(aTerm({ finalEndsOn: '2025-12-31' }))).toEqual([span('2025-04-01', '2025-12-31')]);
  });

  it('count both their ends', () => {
    const on = (date: string) => periodOn(aTerm(), plainDate(date));
    expect([on('2025-03-31'), on('2028-01-01')]).toEqual([null, null]);
    expect([on('2025-04-01'), on('2025-12-31')]).toEqual([span('2025-04-01', '2025-12-31'), span('2025-04-01', '2025-12-31')]);
    expect([on('2026-01-01'), on('2027-12-31')]).toEqual([span('2026-01-01', '2026-12-31'), span('2027-01-01', '2027-12-31')]);
  });

  it('tile the term without gap or overlap', () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        const all = periods(term);
        expect([all[0].startsOn, all.at(-1)?.endsOn]).toEqual([term.startsOn, term.finalEndsOn]);
        all.slice(1).forEach(({ startsOn }, index) => {
          expect(startsOn).toBe(dayAfter(all[index]!.endsOn));
        });
        for (const { startsOn, endsOn } of all) expect(isAfter(startsOn, endsOn)).toBe(false);
      }),
    );
  });
});

describe('notice', () => {
  it.each([
    ['2025-01-15', '2025-12-31'],
    ['2025-04-01', '2025-12-31'],
    ['2025-09-29', '2025-12-31'],
    ['2025-09-30', '2025-12-31'],
    ['2025-10-01', '2026-12-31'],
    ['2025-12-31', '2026-12-31'],
    ['2026-01-01', '2026-12-31'],
    ['2026-09-30', '2026-12-31'],
    ['2026-10-01', '2027-12-31'],
    ['2027-09-30', '2027-12-31'],
    ['2027-10-01', '2027-12-31'],
    ['2027-12-31', '2027-12-31'],
    ['2028-01-01', 'NOTICE_AFTER_END'],
  ])('given on %s ends the Stockholm partnership on %s', (given, end) => {
    expect(endOf(aTerm(), given)).toBe(end);
  });

  it('is not helped by a notice day before the agreement starts', () => {
    const late = aTerm({ startsOn: '2025-10-01' });
    expect(noticeDays(late)).toEqual(['2026-09-30', '2027-09-30']);
    expect(endOf(late, '2025-09-30')).toBe('2026-12-31');
    expect(endOf(aTerm({ startsOn: '2025-09-30' }), '2025-09-30')).toBe('2025-12-31');
  });

  it('lets the agreement run to its hard end when no notice day is left, or there is none', () => {
    const short = aTerm({ finalEndsOn: '2027-06-30' });
    expect(endOf(short, '2026-10-01')).toBe('2027-06-30');
    expect(endOf(aTerm({ finalEndsOn: '2027-09-30' }), '2026-10-01')).toBe('2027-09-30');
    expect(endOf(aTerm({ noticeBy: null }), '2025-05-01')).toBe('2027-12-31');
    expect(endOf(short, '2027-07-01')).toBe('NOTICE_AFTER_END');
  });

  it('counts on a leap day, which is the 28th in other years', () => {
    const leap = aTerm({
      startsOn: '2027-01-01',
      initialEndsOn: '2027-12-31',
      finalEndsOn: '2029-12-31',
      noticeBy: { month: 2, day: 29 },
    });
    expect(noticeDays(leap)).toEqual(['2027-02-28', '2028-02-29', '2029-02-28']);
    expect([endOf(leap, '2027-03-01'), endOf(leap, '2028-02-29'), endOf(leap, '2028-03-01')]).toEqual([
      '2028-12-31',
      '2028-12-31',
      '2029-12-31',
    ]);
  });

  it('has a last day that a weekend does not move', () => {
    // 30 September 2028 is a Saturday.
    const term = aTerm({ startsOn: '2028-01-01', initialEndsOn: '2028-12-31', finalEndsOn: '2030-12-31' });
    expect([endOf(term, '2028-09-30'), endOf(term, '2028-10-01'), endOf(term, '2028-10-02')]).toEqual([
      '2028-12-31',
      '2029-12-31',
      '2029-12-31',
    ]);
  });

  it('is given once, when it is given, and not after the end', () => {
    const give = (given: string, today: string, earlier: string | null = null) => {
      const ruling = giveNotice(aTerm(), earlier === null ? null : givenOn(earlier), plainDate(given), plainDate(today));
      return ruling.ok ? ruling.value : ruling.refusals;
    };
    expect(give('2025-09-30', '2025-09-30')).toBe('2025-12-31');
    expect(give('2025-09-30', '2025-11-01')).toBe('2025-12-31');
    expect(give('2025-10-01', '2025-09-30')).toEqual([{ code: 'NOTICE_IN_FUTURE', field: 'givenOn' }]);
    expect(give('2028-01-01', '2028-01-01')).toEqual([{ code: 'NOTICE_AFTER_END', field: 'givenOn' }]);
    expect(give('2026-09-30', '2026-09-30', '2025-10-01')).toEqual([
      { code: 'NOTICE_ALREADY_GIVEN', field: 'givenOn', params: { givenOn: '2025-10-01' } },
    ]);
  });

  it('given later never ends the agreement earlier, and never before the day it is given', () => {
    fc.assert(
      fc.property(anyTerm, aDay, (term, given) => {
        const end = endAfterNotice(term, given);
        expect(end.ok).toBe(!isAfter(given, term.finalEndsOn));
        if (!end.ok) return;
        expect(isBefore(end.value, given)).toBe(false);
        expect(periods(term).map(({ endsOn }) => endsOn)).toContain(end.value);
        const dayLater = endAfterNotice(term, dayAfter(given));
        if (dayLater.ok) expect(isBefore(dayLater.value, end.value)).toBe(false);
        expect(lastPossibleDay(term, { givenOn: given })).toBe(end.value);
      }),
    );
  });
});

describe('the next notice deadline', () => {
  it.each([
    ['2025-01-01', '2025-09-30'],
    ['2025-04-01', '2025-09-30'],
    ['2025-09-30', '2025-09-30'],
    ['2025-10-01', '2026-09-30'],
    ['2026-09-30', '2026-09-30'],
    ['2026-10-01', null],
    ['2027-09-30', null],
    ['2028-01-01', null],
  ])('asked on %s is %s', (on, deadline) => {
    expect(next(on)).toBe(deadline);
  });

  it('is gone from the day notice is given', () => {
    expect(next('2025-05-01', '2025-05-02')).toBe('2025-09-30');
    expect(next('2025-05-02', '2025-05-02')).toBeNull();
    expect(next('2026-10-01', '2025-05-02')).toBeNull();
  });

  it('is nowhere without a notice day or a renewal', () => {
    expect(next('2025-04-01', null, aTerm({ noticeBy: null }))).toBeNull();
    expect(next('2025-04-01', null, aTerm({ initialEndsOn: '2027-12-31', renewal: 'NONE' }))).toBeNull();
    expect(next('2025-04-01', null, aTerm({ finalEndsOn: '2025-12-31' }))).toBeNull();
  });

  it('comes back every year of a first period of several', () => {
    const term = aTerm({ initialEndsOn: '2026-12-31' });
    expect(noticeDeadlines(term, null)).toEqual(['2025-09-30', '2026-09-30']);
    expect(noticeDeadlines(term, givenOn('2026-05-01'))).toEqual(['2025-09-30']);
  });

  it('is a day on which notice shortens the term, and the last such day of its period', () => {
    fc.assert(
      fc.property(anyTerm, aDay, (term, on) => {
        const deadline = nextNoticeDeadline(term, null, on);
        if (deadline === null) {
          const left = noticeDays(term).filter((day) => !isBefore(day, on));
          for (const day of left) expect(lastPossibleDay(term, { givenOn: day })).toBe(term.finalEndsOn);
          return;
        }
        expect(isBefore(deadline, on)).toBe(false);
        expect(isBefore(lastPossibleDay(term, { givenOn: deadline }), term.finalEndsOn)).toBe(true);
        if (isBefore(on, deadline)) expect(nextNoticeDeadline(term, null, dayBefore(deadline))).toBe(deadline);
      }),
    );
  });
});
