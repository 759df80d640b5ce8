import { type PlanNode, type PlanRows, planTree } from '@jourplan/schema/domain/plan/plan-tree.js';
import { planThatHoldsSql } from '@jourplan/schema/persistence/facts/plan-that-holds-sql.js';
import { utc } from '@jourplan/schema/persistence/sql-text.js';
import { onceARequest } from '../../platform/once-a-request.js';
import type { RequestContext } from '../../platform/request-context.js';

const list = (columns: Record<string, string>, from: string, order: string) => {
  const pairs = Object.entries(columns).map(([name, column]) => `'${name}', ${column}`);
  return `coalesce((select json_agg(json_build_object(${pairs.join(', ')}) order by ${order}) from ${from}), '[]')`;
};

// Relations join both halves of the key, as the tables do.
const key = (one: string, other: string, column: string) =>
  `(${one}.organisation_id, ${one}.id) = (${other}.organisation_id, ${other}.${column})`;
const areasOfPlan = '(fa.organisation_id, fa.plan_id) = (p.organisation_id, p.id)';
const goalsOfPlan = `goal g join focus_area fa on ${key('fa', 'g', 'focus_area_id')} and ${areasOfPlan}`;
const activitiesOfPlan = `activity a join (${goalsOfPlan}) on ${key('g', 'a', 'goal_id')}`;
const indicatorsOfPlan = `indicator i left join activity a on ${key('a', 'i', 'activity_id')}
    join (${goalsOfPlan}) on g.organisation_id = i.organisation_id and g.id = coalesce(i.goal_id, a.goal_id)`;

const themes = list(
  { year: 't.year', name: 't.name' },
  'focus_theme t where (t.organisation_id, t.plan_id) = (p.organisation_id, p.id)',
  't.year',
);
const areas = list(
  { id: 'fa.id', position: 'fa.position', name: 'fa.name' },
  `focus_area fa where ${areasOfPlan}`,
  'fa.position',
);
const goals = list(
  { id: 'g.id', areaId: 'g.focus_area_id', position: 'g.position', statement: 'g.statement' },
  goalsOfPlan,
  'g.position',
);
const activities = list(
  {
    id: 'a.id',
    goalId: 'a.goal_id',
    position: 'a.position',
    title: 'a.title',
    kind: 'a.kind',
    years: 'a.years',
    schedule: 'a.schedule',
    responsible: 'a.responsible',
    responsibleMembershipId: 'a.responsible_membership_id',
  },
  activitiesOfPlan,
  'a.position',
);
const outcomes = list(
  {
    id: 'o.id',
    activityId: 'o.activity_id',
    halfYear: 'o.half_year',
    status: 'o.status',
    account: 'o.account',
    state: 'o.state',
    submittedAt: utc('o.submitted_at'),
    changedAt: utc('o.changed_at'),
    version: 'o.version',
  },
  `outcome o join (${activitiesOfPlan}) on ${key('a', 'o', 'activity_id')}`,
  'o.half_year',
);
const indicators = list(
  {
    id: 'i.id',
    goalId: 'i.goal_id',
    activityId: 'i.activity_id',
    name: 'i.name',
    unit: 'i.unit',
    target: 'i.target',
    better: 'i.better',
  },
  indicatorsOfPlan,
  'i.name, i.id',
);
const indicatorValues = list(
  { indicatorId: 'v.indicator_id', halfYear: 'v.half_year', value: 'v.value' },
  `indicator_value v join (${indicatorsOfPlan}) on ${key('i', 'v', 'indicator_id')}`,
  'v.half_year',
);
const assessments = list(
  { goalId: 'm.goal_id', halfYear: 'm.half_year', assessment: 'm.assessment', reason: 'm.reason', version: 'm.version' },
  `manual_assessment m join (${goalsOfPlan}) on ${key('g', 'm', 'goal_id')} where m.assessment is not null`,
  'm.half_year',
);

// The organisation is asked for by name ($1) beside row-level security: one of the two may fail.
const plansWhere = (condition: string) => `select p.id, p.title, p.purpose, p.overall_goal as "overallGoal",
    p.first_year as "firstYear", p.last_year as "lastYear", p.adopted_on as "adoptedOn", ${themes} as themes, ${areas} as areas,
    ${goals} as goals, ${activities} as activities, ${outcomes} as outcomes, ${indicators} as indicators,
    ${indicatorValues} as "indicatorValues", ${assessments} as assessments
  from strategic_plan p where p.organisation_id = $1 and ${condition}`;

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
    `p.id = (select fa.plan_id from goal g join focus_area fa on ${key('fa', 'g', 'focus_area_id')} where g.organisation_id = $1 and g.id = $2)`,
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
