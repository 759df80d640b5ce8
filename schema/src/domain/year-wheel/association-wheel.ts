import type { StaffRole } from '../access/roles.js';
import { lastPossibleDay } from '../agreements/notice.js';
import { yearsOfActivity } from '../plan/plan.js';
import { type AdoptedPlan, planThatHolds } from '../plan/plan-that-holds.js';
import { halfYearOf, halfYearsBetween } from '../time/half-year.js';
import { compareDates, isAfter, isBefore, type PlainDate } from '../time/plain-date.js';
import { type DeadlineEntry, rolesThatSee } from './deadline.js';
import { type ReportingDays, type WheelActivity, type WheelAgreement, yearWheel } from './year-wheel.js';

/** A dated day of the association's own, such as this year's annual meeting. */
export const OWN_DATE_KINDS = ['ANNUAL_MEETING', 'OTHER'] as const;
export type OwnDateKind = (typeof OWN_DATE_KINDS)[number];
export type OwnDate = { id: string; on: PlainDate; kind: OwnDateKind; title: string };

/** What a list by date tells apart. */
export const WHEEL_KINDS = [
  'HALF_YEAR_END',
  'NOTICE_DAY',
  'AGREEMENT_END',
  'REPORTING_DAY',
  'ACTIVITY',
  'ANNUAL_MEETING',
  'OTHER',
] as const;
export type WheelKind = (typeof WHEEL_KINDS)[number];

/** `plans` are those adopted; each counts in the years for which it holds. */
export type AssociationWheelInputs = {
  plans: readonly (AdoptedPlan & { activities: readonly WheelActivity[] })[];
  agreements: readonly WheelAgreement[];
  reporting: readonly ReportingDays[];
  ownDates: readonly OwnDate[];
};

/**
 * A deadline as `DeadlineEntry` has it; `agreementId` is null for what is not about an agreement. `uid` names the same
 * thing also after it was moved to another day, where there is only one of it.
 */
export type WheelDate = Omit<DeadlineEntry, 'kind' | 'subjectId'> & { kind: WheelKind; agreementId: string | null; uid: string };

/** Everything an association must be ready for from one day to another, both inclusive, by date and then by key. */
export function associationWheel(inputs: AssociationWheelInputs, from: PlainDate, to: PlainDate): WheelDate[] {
  const { agreements, reporting } = inputs;
  const halfYears = halfYearsBetween(halfYearOf(from), halfYearOf(to));
  const plan = planOfAllYears(inputs.plans);
  const computed = yearWheel({ plan, agreements, reporting, annualMeeting: null, halfYears }, from, to).map(wheelDateOf);
  const dated = [...agreements.flatMap(endOf), ...inputs.ownDates.map(ownDateOf)];
  const within = dated.filter(({ on }) => !isBefore(on, from) && !isAfter(on, to));
  return [...computed, ...within].sort(byDateAndKey);
}

/** What people with these roles may see of it. */
export function visibleTo(roles: readonly StaffRole[], dates: readonly WheelDate[]): WheelDate[] {
  return dates.filter((date) => date.roles.some((role) => roles.includes(role)));
}

// One plan in which each activity runs in exactly the years for which its own plan holds.
function planOfAllYears(plans: AssociationWheelInputs['plans']): Parameters<typeof yearWheel>[0]['plan'] {
  if (plans.length === 0) return null;
  const activities = plans.flatMap((plan) =>
    plan.activities.map((activity) => {
      const years = yearsOfActivity(activity, plan.years).filter((year) => planThatHolds(plans, year) === plan);
      return { ...activity, kind: 'FOR_GIVEN_YEARS' as const, years };
    }),
  );
  const firstYear = Math.min(...plans.map(({ years }) => years.firstYear));
  const lastYear = Math.max(...plans.map(({ years }) => years.lastYear));
  return { years: { firstYear, lastYear }, activities };
}

function wheelDateOf({ kind, subjectId, ...entry }: DeadlineEntry): WheelDate {
  const shown = kind === 'ACTIVITY_WEEK' || kind === 'ACTIVITY_END' ? 'ACTIVITY' : kind;
  return { ...entry, kind: shown, agreementId: kind === 'NOTICE_DAY' ? subjectId : null, uid: entry.key };
}

function endOf({ id, title, isDraft, term, notice }: WheelAgreement): WheelDate[] {
  if (isDraft || term === null) return [];
  const on = lastPossibleDay(term, notice);
  const roles = rolesThatSee('NOTICE_DAY');
  const uid = `AGREEMENT_END:${id}`;
  return [{ key: `${uid}:${on}`, uid, kind: 'AGREEMENT_END', on, lastsUntil: on, title, roles, agreementId: id }];
}

function ownDateOf({ id, on, kind, title }: OwnDate): WheelDate {
  return {
    key: `${kind}:${id}:${on}`,
    uid: `OWN_DATE:${id}`,
    kind,
    on,
    lastsUntil: on,
    title,
    roles: rolesThatSee('ANNUAL_MEETING'),
    agreementId: null,
  };
}

function byDateAndKey(date: WheelDate, other: WheelDate): number {
  const byDate = compareDates(date.on, other.on);
  if (byDate !== 0) return byDate;
  if (date.key === other.key) return 0;
  return date.key < other.key ? -1 : 1;
}
