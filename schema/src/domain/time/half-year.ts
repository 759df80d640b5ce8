import { isAfter, type PlainDate, yearOf } from './plain-date.js';

declare const halfYearBrand: unique symbol;

/** `2026-H1` is 1 January–30 June, `2026-H2` is 1 July–31 December. Text order is time order. */
export type HalfYear = string & { readonly [halfYearBrand]: true };

const SHAPE = /^(19\d\d|2[01]\d\d)-H[12]$/;

/** Years 1900–2199 in exactly this form, else null. */
export function parseHalfYear(text: string): HalfYear | null {
  return SHAPE.test(text) ? (text as HalfYear) : null;
}

/** For half-years that are known to be right; throws on anything else. */
export function halfYear(text: string): HalfYear {
  const parsed = parseHalfYear(text);
  if (parsed === null) throw new RangeError(`Not a half-year of the form 2026-H1: ${text}`);
  return parsed;
}

export function halfYearOf(date: PlainDate): HalfYear {
  return half(yearOf(date), date.slice(5, 7) <= '06' ? 1 : 2);
}

export function firstDayOf(period: HalfYear): PlainDate {
  return `${period.slice(0, 4)}-${isFirstHalf(period) ? '01-01' : '07-01'}` as PlainDate;
}

/** Inclusive: the last day counts whole. */
export function lastDayOf(period: HalfYear): PlainDate {
  return `${period.slice(0, 4)}-${isFirstHalf(period) ? '06-30' : '12-31'}` as PlainDate;
}

export function nextHalfYear(period: HalfYear): HalfYear {
  const year = yearOfHalfYear(period);
  return isFirstHalf(period) ? half(year, 2) : half(year + 1, 1);
}

export function previousHalfYear(period: HalfYear): HalfYear {
  const year = yearOfHalfYear(period);
  return isFirstHalf(period) ? half(year - 1, 2) : half(year, 1);
}

/** What a half-year is compared with: the work has seasons, so H1 is held against H1. */
export function sameHalfYearLastYear(period: HalfYear): HalfYear {
  return half(yearOfHalfYear(period) - 1, isFirstHalf(period) ? 1 : 2);
}

export function yearOfHalfYear(period: HalfYear): number {
  return Number(period.slice(0, 4));
}

export function halfYearsOfYear(year: number): [HalfYear, HalfYear] {
  return [half(year, 1), half(year, 2)];
}

/** Both ends inclusive, earliest first; empty when `to` is before `from`. */
export function halfYearsBetween(from: HalfYear, to: HalfYear): HalfYear[] {
  const periods: HalfYear[] = [];
  for (let period = from; period <= to; period = nextHalfYear(period)) periods.push(period);
  return periods;
}

/** For sorting, earliest first. */
export function compareHalfYears(period: HalfYear, other: HalfYear): number {
  if (period === other) return 0;
  return period < other ? -1 : 1;
}

/** True from the day after the last day. */
export function hasEnded(period: HalfYear, on: PlainDate): boolean {
  return isAfter(on, lastDayOf(period));
}

/** True from the first day on. */
export function hasStarted(period: HalfYear, on: PlainDate): boolean {
  return !isAfter(firstDayOf(period), on);
}

/** Whether the day lies in the half-year, both ends inclusive. */
export function isInHalfYear(date: PlainDate, period: HalfYear): boolean {
  return hasStarted(period, date) && !hasEnded(period, date);
}

function isFirstHalf(period: HalfYear): boolean {
  return period.endsWith('1');
}

function half(year: number, number: 1 | 2): HalfYear {
  // Not parsed again: a neighbour of the first or last half-year that can be asked for must not throw.
  return `${String(year).padStart(4, '0')}-H${number}` as HalfYear;
}
