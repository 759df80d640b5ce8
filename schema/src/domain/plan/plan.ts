import { firstDayOf, type HalfYear, halfYearsOfYear, lastDayOf, yearOfHalfYear } from '../time/half-year.js';
import { mondayOf, sundayOf, weeksInIsoYear } from '../time/iso-week.js';
import { plainDate } from '../time/plain-date.js';
import type { DateSpan } from '../time/spans.js';

/** CONTINUOUS runs in every year of the plan, FOR_GIVEN_YEARS in those it is listed under. */
export const ACTIVITY_KINDS = ['CONTINUOUS', 'FOR_GIVEN_YEARS'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const ACTIVITY_SCHEDULES = ['NONE', 'ISO_WEEK', 'YEARLY', 'HALF_YEARLY'] as const;
export type ActivitySchedule = (typeof ACTIVITY_SCHEDULES)[number];

export const OUTCOME_STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'DELAYED', 'CANCELLED'] as const;
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

/** A due activity without an outcome is NOT_REPORTED: a status of its own, never 0 %. */
export const REPORTED_STATUSES = [...OUTCOME_STATUSES, 'NOT_REPORTED'] as const;
export type ReportedStatus = (typeof REPORTED_STATUSES)[number];

/** Both years inclusive. */
export type PlanYears = { firstYear: number; lastYear: number };

export type ActivityYears = { kind: ActivityKind; years: readonly number[] };

/** `scheduleWeek` is an ISO week 1–53 when the schedule is ISO_WEEK, else null. */
export type ScheduledActivity = { schedule: ActivitySchedule; scheduleWeek: number | null };

/** The years an activity runs in, earliest first; years outside the plan do not count. */
export function yearsOfActivity({ kind, years }: ActivityYears, { firstYear, lastYear }: PlanYears): number[] {
  const planYears = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => firstYear + index);
  return kind === 'CONTINUOUS' ? planYears : planYears.filter((year) => years.includes(year));
}

/** An activity is due in both half-years of every year it runs in. */
export function isDue(activity: ActivityYears, planYears: PlanYears, period: HalfYear): boolean {
  return yearsOfActivity(activity, planYears).includes(yearOfHalfYear(period));
}

/**
 * The spans within which a scheduled activity is done in a year: its ISO week from Monday to Sunday, the year, or each
 * half-year. Empty without a schedule, and in a year that lacks the week (week 53).
 */
export function scheduledDates({ schedule, scheduleWeek }: ScheduledActivity, year: number): DateSpan[] {
  const january = plainDate(`${year}-01-01`);
  const december = plainDate(`${year}-12-31`);
  switch (schedule) {
    case 'NONE':
      return [];
    case 'ISO_WEEK':
      return scheduleWeek === null || scheduleWeek < 1 || scheduleWeek > weeksInIsoYear(year)
        ? []
        : [{ startsOn: mondayOf(year, scheduleWeek), endsOn: sundayOf(year, scheduleWeek) }];
    case 'YEARLY':
      return [{ startsOn: january, endsOn: december }];
    case 'HALF_YEARLY':
      return halfYearsOfYear(year).map((period) => ({ startsOn: firstDayOf(period), endsOn: lastDayOf(period) }));
  }
}
