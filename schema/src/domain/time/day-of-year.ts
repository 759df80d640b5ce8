import { daysInMonth } from './civil-day.js';
import { type PlainDate, plainDate } from './plain-date.js';

/** A day that comes back every year, such as 30 September; month and day count from 1. */
export type DayOfYear = { month: number; day: number };

const A_LEAP_YEAR = 2024;

/** Whether some year has such a day; 29 February counts. */
export function isDayOfYear({ month, day }: DayOfYear): boolean {
  if (!Number.isInteger(month) || !Number.isInteger(day) || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(A_LEAP_YEAR, month);
}

/** The day in a year; 29 February is the 28th in a year without one (ours). Weekends do not move it. */
export function dayInYear({ month, day }: DayOfYear, year: number): PlainDate {
  const existingDay = Math.min(day, daysInMonth(year, month));
  return plainDate(`${year}-${String(month).padStart(2, '0')}-${String(existingDay).padStart(2, '0')}`);
}
