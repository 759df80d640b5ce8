import { needsAccount } from '@jourplan/schema/domain/plan/outcome-rules.js';
import { firstDayOf, type HalfYear, hasEnded, hasStarted, nextHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { activitiesOf, type OutcomePlan, type PlanActivity } from '../table/outcome-plan.js';

export interface CompleteChecks {
  /** No outcome yet; may be submitted so, and then stands as not reported. */
  missing: PlanActivity[];
  /** Delayed or cancelled without a word on why: has to be written first. */
  unexplained: PlanActivity[];
  hasStarted: boolean;
  hasEnded: boolean;
  /** The first day on which the half-year can be submitted. */
  submitFrom: PlainDate;
}

export function completeChecks(plan: OutcomePlan, halfYear: HalfYear, today: PlainDate): CompleteChecks {
  const activities = activitiesOf(plan);
  return {
    missing: activities.filter(({ outcome }) => outcome === null),
    unexplained: activities.filter(
      ({ outcome }) => outcome !== null && needsAccount(outcome.status) && outcome.account.trim() === '',
    ),
    hasStarted: hasStarted(halfYear, today),
    hasEnded: hasEnded(halfYear, today),
    submitFrom: firstDayOf(nextHalfYear(halfYear)),
  };
}
