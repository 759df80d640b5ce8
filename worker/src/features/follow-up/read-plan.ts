import {
  type FollowUpActivity,
  type FollowUpGoal,
  type FollowUpInputs,
  frozenOfActivity,
} from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import { isDue } from '@jourplan/schema/domain/plan/plan.js';
import {
  type ActivityNode,
  type GoalNode,
  missesItsTarget,
  type PlanRows,
  planTree,
} from '@jourplan/schema/domain/plan/plan-tree.js';
import { type HalfYear, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { planFactsSql } from '@jourplan/schema/persistence/facts/plan-facts.js';
import { planThatHoldsSql } from '@jourplan/schema/persistence/facts/plan-that-holds-sql.js';
import type { EntityManager } from '@mikro-orm/postgresql';

const planOfYear = planFactsSql(':organisationId', `p.id = (${planThatHoldsSql(':organisationId', ':year')})`);

/** The plan that holds for the half-year with the activities that are due in it and what became of them; null without a plan. */
export async function readPlan(
  tx: EntityManager,
  organisationId: string,
  halfYear: HalfYear,
): Promise<NonNullable<FollowUpInputs['plan']> | null> {
  const [rows] = await tx.execute<PlanRows[]>(planOfYear, { organisationId, year: yearOfHalfYear(halfYear) });
  if (rows === undefined) return null;
  const { title, firstYear, lastYear, focusAreas } = planTree(rows, organisationId);
  const areas = focusAreas.map(({ id, position, name, goals }) => ({
    ...{ id, position, name },
    goals: goals.map((goal) => goalIn(goal, halfYear)),
  }));
  return { title, firstYear, lastYear, focusAreas: areas };
}

function goalIn(goal: GoalNode, halfYear: HalfYear): FollowUpGoal {
  const { id, position, statement, runsIn, manual, indicators, activityNodes } = goal;
  const instead = manual.find((one) => one.halfYear === halfYear);
  return {
    ...{ id, position, statement },
    manualAssessment: instead === undefined ? null : { assessment: instead.assessment, reason: instead.reason },
    targetsMissed: indicators.filter((indicator) => missesItsTarget(indicator, halfYear)).length,
    activities: activityNodes.filter((one) => isDue(one, runsIn, halfYear)).map((one) => activityIn(one, halfYear)),
  };
}

function activityIn(activity: ActivityNode, halfYear: HalfYear): FollowUpActivity {
  const outcome = activity.outcomesByHalfYear.find((one) => one.halfYear === halfYear);
  return {
    ...frozenOfActivity(activity),
    outcome: outcome === undefined ? null : { status: outcome.status, account: outcome.account },
  };
}
