import type { FollowUpArea, FollowUpInputs } from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import { missesTarget } from '@jourplan/schema/domain/plan/indicator-target.js';
import { type ActivityYears, isDue } from '@jourplan/schema/domain/plan/plan.js';
import { type HalfYear, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { planThatHoldsSql } from '@jourplan/schema/persistence/facts/plan-that-holds-sql.js';
import type { EntityManager } from '@mikro-orm/postgresql';

type Plan = NonNullable<FollowUpInputs['plan']>;
type Area = FollowUpArea;
type Goal = Area['goals'][number];
type Activity = Goal['activities'][number];

type PlanRow = { id: string; title: string; firstYear: number; lastYear: number };
type AreaRow = Omit<Area, 'goals'>;
type GoalRow = Omit<Goal, 'activities' | 'targetsMissed'> & { areaId: string };
type ActivityRow = Activity & ActivityYears & { goalId: string };
type IndicatorRow = { goalId: string; value: number; target: number; better: 'HIGHER' | 'LOWER' };

const thePlan = `
  select id, title, first_year as "firstYear", last_year as "lastYear" from strategic_plan
   where organisation_id = :organisationId and id = (${planThatHoldsSql(':organisationId', ':year')})`;

const theAreas = `
  select id, position, name from focus_area where organisation_id = :organisationId and plan_id = :planId order by position, id`;

const theGoals = `
  select g.id, g.position, g.statement, g.focus_area_id as "areaId",
         case when m.assessment is not null
           then json_build_object('assessment', m.assessment, 'reason', m.reason) end as "manualAssessment"
    from goal g join focus_area f on f.organisation_id = g.organisation_id and f.id = g.focus_area_id
    left join manual_assessment m on m.organisation_id = g.organisation_id and m.goal_id = g.id and m.half_year = :halfYear
   where g.organisation_id = :organisationId and f.plan_id = :planId order by g.position, g.id`;

const theActivities = `
  select a.id, a.position, a.title, a.responsible, a.kind, a.years, a.goal_id as "goalId",
         case when o.id is not null then json_build_object('status', o.status, 'account', o.account) end as outcome
    from activity a
    join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id
    join focus_area f on f.organisation_id = g.organisation_id and f.id = g.focus_area_id
    left join outcome o on o.organisation_id = a.organisation_id and o.activity_id = a.id and o.half_year = :halfYear
   where a.organisation_id = :organisationId and f.plan_id = :planId order by a.position, a.id`;

const theIndicators = `
  select coalesce(i.goal_id, a.goal_id) as "goalId", v.value::float8 as value, i.target::float8 as target, i.better
    from indicator i
    join indicator_value v on v.organisation_id = i.organisation_id and v.indicator_id = i.id and v.half_year = :halfYear
    left join activity a on a.organisation_id = i.organisation_id and a.id = i.activity_id
   where i.organisation_id = :organisationId and i.target is not null order by i.id`;

/** The plan that holds for the half-year with the activities that are due in it and what became of them; null without a plan. */
export async function readPlan(tx: EntityManager, organisationId: string, halfYear: HalfYear): Promise<Plan | null> {
  const plans = await tx.execute<PlanRow[]>(thePlan, { organisationId, year: yearOfHalfYear(halfYear) });
  const plan = plans[0];
  if (plan === undefined) return null;
  const values = { organisationId, planId: plan.id, halfYear };
  const areas = await tx.execute<AreaRow[]>(theAreas, values);
  const goals = await tx.execute<GoalRow[]>(theGoals, values);
  const activities = await tx.execute<ActivityRow[]>(theActivities, values);
  const missed = (await tx.execute<IndicatorRow[]>(theIndicators, values)).filter((row) => missesTarget(row.value, row));
  const due = activities.filter((activity) => isDue(activity, plan, halfYear));
  const goalsOf = (areaId: string) =>
    goals
      .filter((goal) => goal.areaId === areaId)
      .map((goal) => goalOf(goal, due, missed.filter((row) => row.goalId === goal.id).length));
  const focusAreas = areas.map(({ id, position, name }) => ({ id, position, name, goals: goalsOf(id) }));
  return { title: plan.title, firstYear: plan.firstYear, lastYear: plan.lastYear, focusAreas };
}

function goalOf(
  { id, position, statement, manualAssessment }: GoalRow,
  due: readonly ActivityRow[],
  targetsMissed: number,
): Goal {
  const activities = due
    .filter((activity) => activity.goalId === id)
    .map(({ id, position, title, responsible, outcome }) => ({ id, position, title, responsible, outcome }));
  return { id, position, statement, manualAssessment, targetsMissed, activities };
}
