import { type PlanNode, type PlanRows, planTree } from '@jourplan/schema/domain/plan/plan-tree.js';
import { planFactsSql } from '@jourplan/schema/persistence/facts/plan-facts.js';
import { planThatHoldsSql } from '@jourplan/schema/persistence/facts/plan-that-holds-sql.js';
import { onceARequest } from '../../platform/once-a-request.js';
import type { RequestContext } from '../../platform/request-context.js';

// The organisation is asked for by name ($1) beside row-level security: one of the two may fail.
const plansWhere = (condition: string) => planFactsSql('$1', condition);

const planOfYear = {
  name: 'plan_of_year',
  text: plansWhere(`p.id = (${planThatHoldsSql('$1', '$2')})`),
};
const allPlans = {
  name: 'all_plans',
  text: plansWhere('true order by p.first_year desc, p.adopted_on desc nulls first, p.id desc'),
};
const planOfGoal = {
  name: 'plan_of_goal',
  text: plansWhere(
    `p.id = (select fa.plan_id from goal g join focus_area fa on (fa.organisation_id, fa.id) = (g.organisation_id, g.focus_area_id) where g.organisation_id = $1 and g.id = $2)`,
  ),
};

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The plan that holds for the year, whole, in one statement. */
export const readPlanOfYear = onceARequest<PlanNode | null>(async (context, organisationId, year) => {
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  return (await readPlans(context, organisationId, planOfYear, [Number(year)]))[0] ?? null;
});

/** Every plan, drafts too, latest first. */
export const readAllPlans = onceARequest<PlanNode[]>((context, organisationId) =>
  readPlans(context, organisationId, allPlans, []),
);

/** The plan a goal belongs to. */
export const readPlanOfGoal = onceARequest<PlanNode | null>(
  async (context, organisationId, goalId) => (await readPlans(context, organisationId, planOfGoal, [goalId]))[0] ?? null,
);

async function readPlans(
  { reader }: RequestContext,
  organisationId: string,
  statement: { name: string; text: string },
  values: readonly unknown[],
): Promise<PlanNode[]> {
  const rows = await reader.inOrganisation<PlanRows>(organisationId, statement, [organisationId, ...values]);
  return rows.map((row) => planTree(row, organisationId));
}
