import { type CivilDay, civilDayOf, dayNumberOf, daysInMonth } from './civil-day.js';

declare const plainDateBrand: unique symbol;

/** A local date in Sweden, `YYYY-MM-DD`. Text order is time order. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Strict: a real date of the years 1900–2199 in exactly this form, else null. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysInMonth(year, month) ? (text as PlainDate) : null;
}

/** For dates that are known to be right (literals, columns of the database); throws on anything else. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`Not a date of the form YYYY-MM-DD: ${text}`);
  return date;
}

/** The date so many calendar days later; earlier when negative. */
export function plusDays(date: PlainDate, days: number): PlainDate {
  return fromCivilDay(civilDayOf(toDayNumber(date) + days));
}

/** The same day of another month; the last day of that month when it has no such day. */
export function plusMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = toCivilDay(date);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthsSinceYearZero / 12);
  const targetMonth = monthsSinceYearZero - targetYear * 12 + 1;
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
  return fromCivilDay({ year: targetYear, month: targetMonth, day: targetDay });
}

export function dayAfter(date: PlainDate): PlainDate {
  return plusDays(date, 1);
}

export function dayBefore(date: PlainDate): PlainDate {
  return plusDays(date, -1);
}

/** Calendar days from one date to the other; 0 for the same day, negative when `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function isBefore(date: PlainDate, other: PlainDate): boolean {
  return date < other;
}

export function isAfter(date: PlainDate, other: PlainDate): boolean {
  return date > other;
}

/** For sorting, earliest first. */
export function compareDates(date: PlainDate, other: PlainDate): number {
  if (date === other) return 0;
  return date < other ? -1 : 1;
}

/** The earliest of one or more dates. */
export function minDate(first: PlainDate, ...rest: PlainDate[]): PlainDate {
  return rest.reduce((earliest, date) => (isBefore(date, earliest) ? date : earliest), first);
}

/** The latest of one or more dates. */
export function maxDate(first: PlainDate, ...rest: PlainDate[]): PlainDate {
  return rest.reduce((latest, date) => (isAfter(date, latest) ? date : latest), first);
}

export function yearOf(date: PlainDate): number {
  return toCivilDay(date).year;
}

/** ISO: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: PlainDate): number {
  const daysSinceMonday = (toDayNumber(date) + 3) % 7;
  return ((daysSinceMonday + 7) % 7) + 1;
}

const stockholmCalendar = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The local date in Sweden at an instant, given in milliseconds since 1970-01-01T00:00Z. */
export function stockholmDateOf(instantMillis: number): PlainDate {
  const parts = new Map(stockholmCalendar.formatToParts(instantMillis).map((part) => [part.type, part.value]));
  return plainDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}

function toCivilDay(date: PlainDate): CivilDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function fromCivilDay({ year, month, day }: CivilDay): PlainDate {
  if (year < 0 || year > 9999) throw new RangeError(`Year ${year} does not fit the form YYYY-MM-DD`);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as PlainDate;
}

function toDayNumber(date: PlainDate): number {
  return dayNumberOf(toCivilDay(date));
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
