import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDay, aTerm, givenOn } from '../agreements/testing/agreement-builders.js';
import { halfYear, halfYearsBetween } from '../time/half-year.js';
import { plainDate, plusDays } from '../time/plain-date.js';
import { DEADLINE_KINDS, rolesThatSee } from './deadline.js';
import { reminderDue } from './reminders.js';
import { BROTTSOFFERMYNDIGHETEN_REPORTING_DAYS, type WheelActivity, type YearWheelInputs, yearWheel } from './year-wheel.js';

const anActivity = (id: string, given: Partial<WheelActivity> = {}): WheelActivity => ({
  id,
  title: id,
  kind: 'CONTINUOUS',
  years: [],
  schedule: 'YEARLY',
  scheduleWeek: null,
  ...given,
});
const inputs = (given: Partial<YearWheelInputs> = {}): YearWheelInputs => ({
  plan: null,
  agreements: [],
  reporting: [],
  annualMeeting: null,
  halfYears: [],
  ...given,
});
const withActivities = (...activities: WheelActivity[]) =>
  inputs({ plan: { years: { firstYear: 2025, lastYear: 2027 }, activities } });
const daysOf = (given: YearWheelInputs, from = '2026-01-01', to = '2026-12-31') =>
  yearWheel(given, plainDate(from), plainDate(to)).map(({ on }) => on);

const everything = inputs({
  plan: {
    years: { firstYear: 2025, lastYear: 2027 },
    activities: [
      anActivity('week', { title: 'Informationsvecka', schedule: 'ISO_WEEK', scheduleWeek: 8 }),
      anActivity('needs', { title: 'Utvärdering av behov' }),
      anActivity('review', { title: 'Halvårsuppföljning', schedule: 'HALF_YEARLY' }),
    ],
  },
  agreements: [{ id: 'city', title: 'Stockholms stad', isDraft: false, term: aTerm(), notice: null }],
  reporting: [{ id: 'authority', title: 'Brottsoffermyndigheten', days: BROTTSOFFERMYNDIGHETEN_REPORTING_DAYS }],
  annualMeeting: { month: 3, day: 28 },
  halfYears: halfYearsBetween(halfYear('2025-H1'), halfYear('2027-H2')),
});

describe('the year wheel', () => {
  it('lists every deadline of 2026 by date', () => {
    const entries = yearWheel(everything, plainDate('2026-01-01'), plainDate('2026-12-31'));
    expect(entries.map(({ on, kind, title }) => [on, kind, title])).toEqual([
      ['2026-02-16', 'ACTIVITY_WEEK', 'Informationsvecka'],
      ['2026-03-15', 'REPORTING_DAY', 'Brottsoffermyndigheten'],
      ['2026-03-28', 'ANNUAL_MEETING', null],
      ['2026-06-30', 'ACTIVITY_END', 'Halvårsuppföljning'],
      ['2026-06-30', 'HALF_YEAR_END', null],
      ['2026-09-15', 'REPORTING_DAY', 'Brottsoffermyndigheten'],
      ['2026-09-30', 'NOTICE_DAY', 'Stockholms stad'],
      ['2026-12-31', 'ACTIVITY_END', 'Utvärdering av behov'],
      ['2026-12-31', 'ACTIVITY_END', 'Halvårsuppföljning'],
      ['2026-12-31', 'HALF_YEAR_END', null],
    ]);
  });

  it('shows week 8 from its Monday to its Sunday, with 22 February in it', () => {
    const [week] = yearWheel(everything, plainDate('2026-02-16'), plainDate('2026-02-16'));
    expect(week).toEqual({
      key: 'ACTIVITY_WEEK:week:2026-02-16',
      kind: 'ACTIVITY_WEEK',
      on: '2026-02-16',
      lastsUntil: '2026-02-22',
      subjectId: 'week',
      title: 'Informationsvecka',
      roles: ['ADMIN', 'BOARD', 'MANAGER', 'COORDINATOR'],
    });
  });

  it('includes its first and last day, and nothing outside', () => {
    expect(daysOf(everything, '2026-03-15', '2026-03-28')).toEqual(['2026-03-15', '2026-03-28']);
    expect(daysOf(everything, '2026-03-16', '2026-03-27')).toEqual([]);
    expect(daysOf(everything, '2026-03-28', '2026-03-15')).toEqual([]);
  });

  it('has week 53 only in years that do, and the first week of a year where its Monday is', () => {
    const week = (scheduleWeek: number) => withActivities(anActivity('a', { schedule: 'ISO_WEEK', scheduleWeek }));
    expect(daysOf(week(53), '2025-01-01', '2027-12-31')).toEqual(['2026-12-28']);
    expect(daysOf(week(1), '2025-01-01', '2025-12-31')).toEqual(['2025-12-29']);
  });

  it('keeps to the years of the plan and of the activity', () => {
    const once = withActivities(anActivity('a', { kind: 'FOR_GIVEN_YEARS', years: [2026, 2028] }));
    expect(daysOf(once, '2025-01-01', '2029-12-31')).toEqual(['2026-12-31']);
    expect(daysOf(withActivities(anActivity('a')), '2020-01-01', '2030-12-31')).toEqual([
      '2025-12-31',
      '2026-12-31',
      '2027-12-31',
    ]);
    expect(daysOf(withActivities(anActivity('a', { schedule: 'NONE' })))).toEqual([]);
  });

  it('shows notice days that still matter: not in the last period, of a draft, or once notice is given', () => {
    const agreement = { id: 'a', title: 'A', isDraft: false, term: aTerm(), notice: null };
    const noticeDaysOf = (given: Partial<typeof agreement> | object) =>
      daysOf(inputs({ agreements: [{ ...agreement, ...given }] }), '2025-01-01', '2028-12-31');
    expect(noticeDaysOf({})).toEqual(['2025-09-30', '2026-09-30']);
    expect(noticeDaysOf({ notice: givenOn('2026-09-30') })).toEqual(['2025-09-30']);
    expect(noticeDaysOf({ notice: givenOn('2026-10-01') })).toEqual(['2025-09-30', '2026-09-30']);
    expect(noticeDaysOf({ isDraft: true })).toEqual([]);
    expect(noticeDaysOf({ term: null })).toEqual([]);
  });

  it('can be asked for the last year there is', () => {
    expect(daysOf(inputs({ annualMeeting: { month: 2, day: 29 } }), '2199-01-01', '2199-12-31')).toEqual(['2199-02-28']);
  });

  it('shows each role what it may read', () => {
    expect(Object.fromEntries(DEADLINE_KINDS.map((kind) => [kind, rolesThatSee(kind).includes('COORDINATOR')]))).toEqual({
      HALF_YEAR_END: true,
      ACTIVITY_WEEK: true,
      ACTIVITY_END: true,
      NOTICE_DAY: false,
      REPORTING_DAY: false,
      ANNUAL_MEETING: true,
    });
    for (const kind of DEADLINE_KINDS) expect(rolesThatSee(kind)).toEqual(expect.arrayContaining(['BOARD', 'MANAGER']));
  });

  it('gives a deadline the same key from whatever window, and no key twice', () => {
    fc.assert(
      fc.property(aDay, fc.nat(900), fc.nat(60), (from, days, wider) => {
        const to = plusDays(from, days);
        const entries = yearWheel(everything, from, to);
        const more = yearWheel(everything, plusDays(from, -wider), plusDays(to, wider));
        expect(more.filter(({ on }) => on >= from && on <= to)).toEqual(entries);
        expect(new Set(more.map(({ key }) => key)).size).toBe(more.length);
        expect([...more].sort((entry, other) => (entry.on < other.on ? -1 : entry.on > other.on ? 1 : 0))).toEqual(more);
      }),
    );
  });
});

describe('reminders', () => {
  const deadline = plainDate('2026-09-30');

  it.each([
    [91, null],
    [90, 90],
    [31, 90],
    [30, 30],
    [8, 30],
    [7, 7],
    [0, 7],
    [-1, null],
  ])('reach, %d days before, the step %p', (daysLeft, step) => {
    expect(reminderDue(deadline, plusDays(deadline, -daysLeft))).toBe(step);
  });

  it('looked for daily come three times for a deadline, of the nearest step', () => {
    const seen: number[] = [];
    for (let daysLeft = 120; daysLeft >= -30; daysLeft -= 1) {
      const step = reminderDue(deadline, plusDays(deadline, -daysLeft));
      if (step !== null && seen.at(-1) !== step) seen.push(step);
    }
    expect(seen).toEqual([90, 30, 7]);
  });

  it('missed for a while are made up by the one that is due', () => {
    expect(reminderDue(deadline, plainDate('2026-09-28'))).toBe(7);
  });
});
