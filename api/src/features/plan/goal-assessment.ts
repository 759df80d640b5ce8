import { assessmentOfGoal, type GoalNode } from '@jourplan/schema/domain/plan/plan-tree.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { GoalAssessment } from './goal-assessment.type.js';
import { readPlanOfGoal } from './read-plans.js';

/** The computed assessment and, where the manager has set one, that one too: it is the one that holds. */
export function goalAssessment(goal: GoalNode, halfYear: HalfYear, today: PlainDate): GoalAssessment {
  const { assessment: computed, counts, targetMissed } = assessmentOfGoal(goal, halfYear, today);
  const manual = goal.manual.find((one) => one.halfYear === halfYear) ?? null;
  return { halfYear, assessment: manual?.assessment ?? computed, computed, manual, counts, targetMissed };
}

/** How one goal stands now, read on its own. */
export async function readGoalAssessment(
  context: RequestContext,
  organisationId: string,
  goalId: string,
  halfYear: HalfYear,
): Promise<GoalAssessment | null> {
  const plan = await readPlanOfGoal(context, organisationId, goalId);
  const goal = plan?.focusAreas.flatMap(({ goals }) => goals).find(({ id }) => id === goalId.toLowerCase());
  return goal ? goalAssessment(goal, halfYear, context.clock.today()) : null;
}
