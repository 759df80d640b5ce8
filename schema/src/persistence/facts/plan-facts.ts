import { utc } from '../sql-text.js';

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
  'fa.position, fa.id',
);
const goals = list(
  { id: 'g.id', areaId: 'g.focus_area_id', position: 'g.position', statement: 'g.statement' },
  goalsOfPlan,
  'g.position, g.id',
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
  'a.position, a.id',
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

/**
 * Plans whole, as `PlanRows` of the domain, for the screens and for what is frozen alike: those that keep to `condition`, which
 * may end with an order. `organisation` and `condition` are pieces of the statement; a plan is `p`.
 */
export function planFactsSql(organisation: string, condition: string): string {
  return `select p.id, p.title, p.purpose, p.overall_goal as "overallGoal",
    p.first_year as "firstYear", p.last_year as "lastYear", p.adopted_on::text as "adoptedOn", ${themes} as themes, ${areas} as areas,
    ${goals} as goals, ${activities} as activities, ${outcomes} as outcomes, ${indicators} as indicators,
    ${indicatorValues} as "indicatorValues", ${assessments} as assessments
  from strategic_plan p where p.organisation_id = ${organisation} and ${condition}`;
}
