import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareDates,
  dayAfter,
  dayBefore,
  daysBetween,
  isAfter,
  isBefore,
  maxDate,
  minDate,
  parsePlainDate,
  plainDate,
  plusDays,
  plusMonths,
  stockholmDateOf,
  weekdayOf,
  yearOf,
} from './plain-date.js';
import { anyDate } from './testing/any-date.js';

const DAY_MILLIS = 86_400_000;
const utcCalendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' });

describe('a plain date', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('accepts %s', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-06-00',
    '2026-6-01',
    '26-06-01',
    '1899-12-31',
    '2200-01-01',
    '2026-06-01 ',
    '2026-06-01T00:00',
    '٢٠٢٦-٠٦-٠١',
    '',
  ])('refuses %p', (text) => {
    expect(parsePlainDate(text)).toBeNull();
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  it('steps over month ends, leap days and years', () => {
    expect(dayAfter(plainDate('2024-02-28'))).toBe('2024-02-29');
    expect(dayAfter(plainDate('2026-02-28'))).toBe('2026-03-01');
    expect(dayBefore(plainDate('2027-01-01'))).toBe('2026-12-31');
    expect(plusDays(plainDate('2026-06-30'), 14)).toBe('2026-07-14');
  });

  it('keeps to the last day of a shorter month', () => {
    expect(plusMonths(plainDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(plusMonths(plainDate('2024-02-29'), -12)).toBe('2023-02-28');
    expect(plusMonths(plainDate('2026-12-31'), -12)).toBe('2025-12-31');
    expect(plusMonths(plainDate('2026-11-30'), 3)).toBe('2027-02-28');
  });

  it('knows the day of the week', () => {
    expect(weekdayOf(plainDate('2026-11-22'))).toBe(7);
    expect(weekdayOf(plainDate('2026-11-23'))).toBe(1);
    expect(weekdayOf(plainDate('1900-01-01'))).toBe(1);
  });

  it('orders and picks', () => {
    const [early, late] = [plainDate('2026-06-30'), plainDate('2026-07-01')];
    expect([isBefore(early, late), isAfter(early, late), isBefore(early, early)]).toEqual([true, false, false]);
    expect([minDate(late, early), maxDate(early, late), yearOf(late)]).toEqual([early, late, 2026]);
    expect([late, early].sort(compareDates)).toEqual([early, late]);
  });

  it('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const expected = utcCalendar.format(Date.parse(date) + days * DAY_MILLIS);
        expect(plusDays(date, days)).toBe(expected);
        expect(daysBetween(date, plusDays(date, days))).toBe(days);
      }),
    );
  });

  it('has weekdays that follow each other', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekdayOf(dayAfter(date))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });
});

describe('the date in Stockholm', () => {
  it.each([
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    // Summer time starts 2026-03-29 at 01:00Z and ends 2026-10-25 at 01:00Z.
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('at %s is %s', (instant, date) => {
    expect(stockholmDateOf(Date.parse(instant))).toBe(date);
  });
});
