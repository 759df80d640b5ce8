import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayAfter, dayBefore, isBefore, plainDate } from '../time/plain-date.js';
import { lastPossibleDay } from './notice.js';
import { periodOn } from './periods.js';
import { isRunning, positionOn } from './position.js';
import { aDay, anyTerm, aTerm, givenOn, span } from './testing/agreement-builders.js';

const on = (date: string, notice: string | null = null, term = aTerm()) =>
  positionOn(term, notice === null ? null : givenOn(notice), plainDate(date));
const renews = (date: string) => ({ kind: 'RENEWS_UNTIL', on: date });
const ends = (date: string) => ({ kind: 'ENDS_ON', on: date });
const [first, second, third] = [
  span('2025-04-01', '2025-12-31'),
  span('2026-01-01', '2026-12-31'),
  span('2027-01-01', '2027-12-31'),
];

describe('the agreement clock', () => {
  it.each([
    ['2025-03-31', 'UPCOMING', null, renews('2026-12-31'), '2025-09-30'],
    ['2025-04-01', 'ACTIVE', first, renews('2026-12-31'), '2025-09-30'],
    ['2025-09-30', 'ACTIVE', first, renews('2026-12-31'), '2025-09-30'],
    ['2025-10-01', 'ACTIVE', first, renews('2026-12-31'), '2026-09-30'],
    ['2025-12-31', 'ACTIVE', first, renews('2026-12-31'), '2026-09-30'],
    ['2026-01-01', 'ACTIVE', second, renews('2027-12-31'), '2026-09-30'],
    ['2026-10-01', 'ACTIVE', second, renews('2027-12-31'), null],
    ['2027-01-01', 'ACTIVE', third, ends('2027-12-31'), null],
    ['2027-12-31', 'ACTIVE', third, ends('2027-12-31'), null],
    ['2028-01-01', 'ENDED', null, null, null],
  ])('on %s is %s', (date, state, period, ifNobodyActs, nextNoticeDeadline) => {
    expect(on(date)).toEqual({ state, period, ifNobodyActs, nextNoticeDeadline, lastPossibleDay: '2027-12-31' });
  });

  it('shows notice from the day it is given to the end it leads to', () => {
    const notice = '2025-09-30';
    expect(on('2025-09-29', notice)).toEqual(on('2025-09-29'));
    const underNotice = { nextNoticeDeadline: null, lastPossibleDay: '2025-12-31' };
    const running = { ...underNotice, state: 'NOTICE_GIVEN', period: first, ifNobodyActs: ends('2025-12-31') };
    expect(on('2025-09-30', notice)).toEqual(running);
    expect(on('2025-12-31', notice)).toEqual(running);
    expect(on('2026-01-01', notice)).toEqual({ ...underNotice, state: 'ENDED', period: null, ifNobodyActs: null });
  });

  it('runs through a period more when notice comes a day late', () => {
    expect(on('2025-12-31', '2025-10-01')).toMatchObject({
      state: 'NOTICE_GIVEN',
      period: first,
      ifNobodyActs: ends('2026-12-31'),
    });
    expect(on('2026-12-31', '2025-10-01')).toMatchObject({ state: 'NOTICE_GIVEN', period: second });
    expect(on('2027-01-01', '2025-10-01').state).toBe('ENDED');
  });

  it('shows notice also when the end does not move', () => {
    for (const notice of ['2026-10-01', '2027-09-30', '2027-12-31']) {
      expect(on('2027-12-31', notice)).toMatchObject({ state: 'NOTICE_GIVEN', lastPossibleDay: '2027-12-31' });
    }
    expect(on('2026-10-01', '2026-10-01')).toMatchObject({ period: second, ifNobodyActs: ends('2027-12-31') });
  });

  it('has not started yet when notice is given before the start', () => {
    expect(on('2025-03-31', '2025-03-01')).toEqual({
      state: 'UPCOMING',
      period: null,
      ifNobodyActs: ends('2025-12-31'),
      nextNoticeDeadline: null,
      lastPossibleDay: '2025-12-31',
    });
    expect(on('2025-04-01', '2025-03-01').state).toBe('NOTICE_GIVEN');
  });

  it('ends on its hard end within a year, and on a leap day', () => {
    const cut = aTerm({ finalEndsOn: '2027-06-30' });
    expect(on('2026-12-31', null, cut)).toMatchObject({ ifNobodyActs: renews('2027-06-30') });
    expect(on('2027-06-30', null, cut)).toMatchObject({ state: 'ACTIVE', ifNobodyActs: ends('2027-06-30') });
    const leap = aTerm({ startsOn: '2024-02-29', initialEndsOn: '2028-02-29', finalEndsOn: '2028-02-29', renewal: 'NONE' });
    expect(['2024-02-28', '2024-02-29', '2028-02-29', '2028-03-01'].map((date) => on(date, null, leap).state)).toEqual([
      'UPCOMING',
      'ACTIVE',
      'ACTIVE',
      'ENDED',
    ]);
  });

  it('runs from its first to its last possible day, in one of its periods', () => {
    const notices = fc.option(aDay, { nil: null });
    fc.assert(
      fc.property(anyTerm, notices, aDay, (term, noticeDay, day) => {
        const notice = noticeDay === null ? null : { givenOn: noticeDay };
        const { state, period, lastPossibleDay: lastDay, ifNobodyActs, nextNoticeDeadline } = positionOn(term, notice, day);
        const runs = !isBefore(day, term.startsOn) && !isBefore(lastDay, day);
        expect(isRunning(state)).toBe(runs);
        expect(period).toEqual(runs ? periodOn(term, day) : null);
        if (state === 'NOTICE_GIVEN') expect(nextNoticeDeadline).toBeNull();
        if (ifNobodyActs !== null) expect(isBefore(lastDay, ifNobodyActs.on)).toBe(false);
        const end = lastPossibleDay(term, notice);
        expect(positionOn(term, notice, end).state).toBe(
          notice === null || isBefore(end, notice.givenOn) ? 'ACTIVE' : 'NOTICE_GIVEN',
        );
        expect(positionOn(term, notice, dayAfter(term.finalEndsOn)).state).toBe('ENDED');
        expect(positionOn(term, notice, dayBefore(term.startsOn)).state).toBe('UPCOMING');
      }),
    );
  });
});
