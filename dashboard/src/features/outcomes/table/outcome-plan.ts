import { locksHalfYear } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { OutcomeTableQuery } from '../../../graphql/graphql.js';

export type OutcomeOrganisation = NonNullable<OutcomeTableQuery['organisation']>;
export type OutcomePlan = NonNullable<OutcomeOrganisation['plan']>;
export type PlanArea = OutcomePlan['focusAreas'][number];
export type PlanGoal = PlanArea['goals'][number];
export type PlanActivity = PlanGoal['activities'][number];
export type TableFollowUp = NonNullable<OutcomeOrganisation['followUp']>;

export function activitiesOf(plan: OutcomePlan | null): PlanActivity[] {
  return (plan?.focusAreas ?? []).flatMap(({ goals }) => goals).flatMap(({ activities }) => activities);
}

export interface GoalGroup {
  area: PlanArea;
  goal: PlanGoal;
  activities: PlanActivity[];
}

/** Goals with the activities to show; goals without any are left out. */
export function goalGroups(plan: OutcomePlan, isShown: (activity: PlanActivity) => boolean): GoalGroup[] {
  return plan.focusAreas
    .flatMap((area) => area.goals.map((goal) => ({ area, goal, activities: goal.activities.filter(isShown) })))
    .filter(({ activities }) => activities.length > 0);
}

/** Submitted or adopted: nothing in the half-year can be changed until the board returns it or it is corrected. */
export function isLocked(followUp: TableFollowUp | null): followUp is TableFollowUp {
  return locksHalfYear(followUp?.status);
}

export function mayWrite(activity: PlanActivity, followUp: TableFollowUp | null): boolean {
  return activity.mayRecordOutcome && !isLocked(followUp);
}
