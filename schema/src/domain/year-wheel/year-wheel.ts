import { noticeDeadlines } from '../agreements/notice.js';
import type { OwnTerm } from '../agreements/terms.js';
import { type ActivityYears, type PlanYears, type ScheduledActivity, scheduledDates, yearsOfActivity } from '../plan/plan.js';
import { type DayOfYear, dayInYear } from '../time/day-of-year.js';
import { type HalfYear, lastDayOf } from '../time/half-year.js';
import { compareDates, isAfter, isBefore, type PlainDate, yearOf } from '../time/plain-date.js';
import { type DeadlineEntry, deadlineEntry } from './deadline.js';

export type WheelActivity = ActivityYears & ScheduledActivity & { id: string; title: string };

/** An annex without a term of its own has no notice day of its own either: its parent's stands for both. */
export type WheelAgreement = OwnTerm & { id: string; title: string; isDraft: boolean };

/** Days of every year on which a funder wants a report or an application. */
export type ReportingDays = { id: string; title: string; days: readonly DayOfYear[] };

export type YearWheelInputs = {
  plan: { years: PlanYears; activities: readonly WheelActivity[] } | null;
  agreements: readonly WheelAgreement[];
  reporting: readonly ReportingDays[];
  /** Null while the organisation has not said when its annual meeting is. */
  annualMeeting: DayOfYear | null;
  /** Those that are followed up. */
  halfYears: readonly HalfYear[];
};

/** Brottsoffermyndigheten's two reporting days. */
export const BROTTSOFFERMYNDIGHETEN_REPORTING_DAYS: readonly DayOfYear[] = [
  { month: 3, day: 15 },
  { month: 9, day: 15 },
];

/** Every deadline from one day to another, both inclusive, by date and then by key. The same inputs give the same list in any order. */
export function yearWheel(inputs: YearWheelInputs, from: PlainDate, to: PlainDate): DeadlineEntry[] {
  const years = yearsBetween(yearOf(from), yearOf(to));
  const entries = [
    ...inputs.halfYears.map((halfYear) => deadlineEntry({ kind: 'HALF_YEAR_END', on: lastDayOf(halfYear) })),
    ...activityEntries(inputs.plan),
    ...inputs.agreements.flatMap(noticeEntries),
    ...inputs.reporting.flatMap((reporting) => reportingEntries(reporting, years)),
    ...meetingEntries(inputs.annualMeeting, years),
  ];
  const within = entries.filter(({ on }) => !isBefore(on, from) && !isAfter(on, to));
  return [...new Map(within.map((entry) => [entry.key, entry])).values()].sort(byDateAndKey);
}

function activityEntries(plan: YearWheelInputs['plan']): DeadlineEntry[] {
  if (plan === null) return [];
  return plan.activities.flatMap((activity) =>
    yearsOfActivity(activity, plan.years).flatMap((year) => entriesOfActivity(activity, year)),
  );
}

function entriesOfActivity(activity: WheelActivity, year: number): DeadlineEntry[] {
  const subject = { id: activity.id, title: activity.title };
  return scheduledDates(activity, year).map(({ startsOn, endsOn }) =>
    activity.schedule === 'ISO_WEEK'
      ? deadlineEntry({ kind: 'ACTIVITY_WEEK', on: startsOn, lastsUntil: endsOn, subject })
      : deadlineEntry({ kind: 'ACTIVITY_END', on: endsOn, subject }),
  );
}

function noticeEntries({ id, title, isDraft, term, notice }: WheelAgreement): DeadlineEntry[] {
  if (isDraft || term === null) return [];
  return noticeDeadlines(term, notice).map((on) => deadlineEntry({ kind: 'NOTICE_DAY', on, subject: { id, title } }));
}

function reportingEntries({ id, title, days }: ReportingDays, years: readonly number[]): DeadlineEntry[] {
  return years.flatMap((year) =>
    days.map((day) => deadlineEntry({ kind: 'REPORTING_DAY', on: dayInYear(day, year), subject: { id, title } })),
  );
}

function meetingEntries(annualMeeting: DayOfYear | null, years: readonly number[]): DeadlineEntry[] {
  if (annualMeeting === null) return [];
  return years.map((year) => deadlineEntry({ kind: 'ANNUAL_MEETING', on: dayInYear(annualMeeting, year) }));
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function byDateAndKey(entry: DeadlineEntry, other: DeadlineEntry): number {
  const byDate = compareDates(entry.on, other.on);
  if (byDate !== 0) return byDate;
  if (entry.key === other.key) return 0;
  return entry.key < other.key ? -1 : 1;
}
