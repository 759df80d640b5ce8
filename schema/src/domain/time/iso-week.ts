import { firstDayOf, type HalfYear, lastDayOf } from './half-year.js';
import { daysBetween, isAfter, type PlainDate, plusDays, weekdayOf, yearOf } from './plain-date.js';

/** A week from Monday to Sunday; it belongs to the year its Thursday is in. */
export type IsoWeek = { year: number; week: number };

const THURSDAY = 4;

export function isoWeekOf(date: PlainDate): IsoWeek {
  const thursday = plusDays(date, THURSDAY - weekdayOf(date));
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(newYearsDay(year), thursday) / 7) + 1 };
}

/** Week 53 of a year that has 52 is week 1 of the next; ask `weeksInIsoYear` first where that matters. */
export function mondayOf(year: number, week: number): PlainDate {
  const fourthOfJanuary = plusDays(newYearsDay(year), 3);
  return plusDays(fourthOfJanuary, 1 - weekdayOf(fourthOfJanuary) + (week - 1) * 7);
}

export function sundayOf(year: number, week: number): PlainDate {
  return plusDays(mondayOf(year, week), 6);
}

/** 53 in years such as 2026, else 52: 28 December is always in the last week. */
export function weeksInIsoYear(year: number): number {
  return isoWeekOf(plusDays(newYearsDay(year + 1), -4)).week;
}

/** The weeks whose Thursday lies in the half-year: 25 to 27, never assume 26. Earliest first. */
export function isoWeeksOfHalfYear(period: HalfYear): IsoWeek[] {
  const weeks: IsoWeek[] = [];
  const firstDay = firstDayOf(period);
  const daysToThursday = (THURSDAY - weekdayOf(firstDay) + 7) % 7;
  let thursday = plusDays(firstDay, daysToThursday);
  while (!isAfter(thursday, lastDayOf(period))) {
    weeks.push(isoWeekOf(thursday));
    thursday = plusDays(thursday, 7);
  }
  return weeks;
}

function newYearsDay(year: number): PlainDate {
  return `${String(year).padStart(4, '0')}-01-01` as PlainDate;
}
