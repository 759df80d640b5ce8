import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { clockPeriods, clockSentence, type Position, placeAfter, placeOf, timeScale } from './agreement-clock.js';

const day = plainDate;
const PERIODS = [
  { startsOn: day('2025-04-01'), endsOn: day('2025-12-31') },
  { startsOn: day('2026-01-01'), endsOn: day('2026-12-31') },
  { startsOn: day('2027-01-01'), endsOn: day('2027-12-31') },
];
const aPosition = (change: Partial<Position> = {}): Position => ({
  state: 'ACTIVE',
  period: PERIODS[0] ?? null,
  nextNoticeDeadline: day('2025-09-30'),
  lastPossibleDay: day('2027-12-31'),
  ifNobodyActs: { outcome: 'RENEWS', on: day('2026-12-31') },
  ...change,
});
const agreement = (position: Position | null, noticeGivenOn: string | null = null) => ({
  noticeGivenOn: noticeGivenOn === null ? null : day(noticeGivenOn),
  term: { startsOn: day('2025-04-01') },
  position,
});

describe('the sentence of the clock', () => {
  it('says by when somebody must act, in the running period', () => {
    expect(clockSentence('ACTIVE', agreement(aPosition()))).toEqual({
      kind: 'RENEWS_UNLESS',
      deadline: '2025-09-30',
      until: '2026-12-31',
    });
  });

  it('says that the next period can no longer be stopped when the deadline lies in it', () => {
    const after = aPosition({ nextNoticeDeadline: day('2026-09-30') });
    expect(clockSentence('ACTIVE', agreement(after)).kind).toBe('RENEWS_THEN');
  });

  it('says when nothing more can be stopped, and when it simply ends', () => {
    const last = aPosition({ nextNoticeDeadline: null, ifNobodyActs: { outcome: 'RENEWS', on: day('2027-12-31') } });
    expect(clockSentence('ACTIVE', agreement(last))).toEqual({ kind: 'RENEWS_LAST', until: '2027-12-31' });
    const ending = aPosition({ nextNoticeDeadline: null, ifNobodyActs: { outcome: 'ENDS', on: day('2027-12-31') } });
    expect(clockSentence('ACTIVE', agreement(ending))).toEqual({ kind: 'ENDS', endsOn: '2027-12-31' });
  });

  it('names the day of notice, also when it was given for the parent only', () => {
    const ended = aPosition({ lastPossibleDay: day('2025-12-31'), nextNoticeDeadline: null });
    expect(clockSentence('NOTICE_GIVEN', agreement(ended, '2025-09-30'))).toEqual({
      kind: 'NOTICE_GIVEN',
      givenOn: '2025-09-30',
      endsOn: '2025-12-31',
    });
    expect(clockSentence('NOTICE_GIVEN', agreement(ended))).toMatchObject({ givenOn: null });
  });

  it('is about dates only where there are any', () => {
    expect(clockSentence('DRAFT', agreement(null))).toEqual({ kind: 'NO_DATES' });
    expect(clockSentence('ENDED', agreement(aPosition()))).toEqual({ kind: 'ENDED', endsOn: '2027-12-31' });
  });
});

describe('the line of the clock', () => {
  it('leaves open what can still be stopped', () => {
    const open = (position: Position) => clockPeriods(PERIODS, position, 'ACTIVE').map(({ isOpen }) => isOpen);
    expect(open(aPosition())).toEqual([false, true, true]);
    expect(open(aPosition({ nextNoticeDeadline: day('2026-09-30') }))).toEqual([false, false, true]);
    expect(open(aPosition({ nextNoticeDeadline: null }))).toEqual([false, false, false]);
  });

  it('leaves out what notice has taken away', () => {
    const given = aPosition({ lastPossibleDay: day('2025-12-31'), nextNoticeDeadline: null });
    expect(clockPeriods(PERIODS, given, 'NOTICE_GIVEN')).toHaveLength(1);
  });

  it('is settled in nothing while it is a draft', () => {
    expect(clockPeriods(PERIODS, aPosition(), 'DRAFT').every(({ isOpen }) => isOpen)).toBe(true);
  });

  it('reaches over whole years and counts both ends', () => {
    const scale = timeScale([{ startsOn: day('2025-04-01'), finalEndsOn: day('2027-06-30') }], day('2026-11-22'));
    expect(scale).toEqual({ from: '2025-01-01', to: '2027-12-31' });
    expect(placeOf(scale, day('2025-01-01'))).toBe(0);
    expect(placeAfter(scale, day('2027-12-31'))).toBe(1);
  });
});
