import { type PlainDate, plainDate, plusDays, plusMonths, yearOf } from '@jourplan/schema/domain/time/plain-date.js';
import type { YearWheelQuery } from '../../graphql/graphql.js';

export type Deadline = NonNullable<YearWheelQuery['organisation']>['yearWheel'][number];

/** Deadlines of one calendar month; `first` is its first day. */
export interface Month {
  first: PlainDate;
  deadlines: Deadline[];
}

/** Months that have deadlines, earliest first; within a month by day and then as given. */
export function byMonth(deadlines: readonly Deadline[]): Month[] {
  const months = new Map<string, Deadline[]>();
  for (const deadline of deadlines.toSorted((one, other) => one.on.localeCompare(other.on))) {
    const month = deadline.on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), deadline]);
  }
  return [...months].map(([month, entries]) => ({ first: plainDate(`${month}-01`), deadlines: entries }));
}

/** The calendar year asked for, else twelve months from the first day of this one. Both ends inclusive. */
export function spanOf(year: number | null, today: PlainDate): { from: PlainDate; to: PlainDate } {
  if (year !== null) return { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) };
  const from = plainDate(`${today.slice(0, 7)}-01`);
  return { from, to: plusDays(plusMonths(from, 12), -1) };
}

const YEARS_EACH_WAY = 3;

/** Years within reach of today, for the address; null for anything else. */
export function yearInAddress(text: string | undefined, today: PlainDate): number | null {
  const year = Number(text);
  return Number.isInteger(year) && Math.abs(year - yearOf(today)) <= YEARS_EACH_WAY ? year : null;
}
