import { type HalfYear, hasEnded } from '../time/half-year.js';
import type { PlainDate } from '../time/plain-date.js';
import { type Assessment, assessGoal, type GoalAssessment } from './goal-assessment.js';
import { missesTarget } from './indicator-target.js';
import { type ActivityKind, type ActivitySchedule, isDue, type OutcomeStatus, type PlanYears, yearsOfActivity } from './plan.js';

/** A plan as one statement gives it: flat lists that point at each other by id. Instants are ISO text in UTC. */
export type PlanRows = {
  id: string;
  title: string;
  purpose: string;
  overallGoal: string;
  firstYear: number;
  lastYear: number;
  adoptedOn: PlainDate | null;
  themes: { year: number; name: string | null }[];
  areas: { id: string; position: number; name: string }[];
  goals: { id: string; areaId: string; position: number; statement: string }[];
  activities: ActivityRow[];
  outcomes: OutcomeRow[];
  indicators: IndicatorRow[];
  indicatorValues: { indicatorId: string; halfYear: HalfYear; value: number }[];
  assessments: ManualRow[];
};

export type ActivityRow = {
  id: string;
  goalId: string;
  position: number;
  title: string;
  kind: ActivityKind;
  years: number[];
  schedule: ActivitySchedule;
  responsible: string | null;
  responsibleMembershipId: string | null;
};

export type OutcomeRow = {
  id: string;
  activityId: string;
  halfYear: HalfYear;
  status: OutcomeStatus;
  account: string;
  state: 'DRAFT' | 'SUBMITTED';
  submittedAt: string | null;
  changedAt: string;
  version: number;
};

export type IndicatorRow = {
  id: string;
  goalId: string | null;
  activityId: string | null;
  name: string;
  unit: string;
  target: number | null;
  better: 'HIGHER' | 'LOWER';
};

type ManualRow = { goalId: string; halfYear: HalfYear; assessment: Assessment; reason: string; version: number };

export type IndicatorNode = IndicatorRow & { valuesByHalfYear: { halfYear: HalfYear; value: number }[] };
export type ActivityNode = ActivityRow & { organisationId: string; runsIn: PlanYears; outcomesByHalfYear: OutcomeRow[] };
export type GoalNode = PlanRows['goals'][number] & {
  runsIn: PlanYears;
  activityNodes: ActivityNode[];
  indicators: IndicatorNode[];
  manual: ManualRow[];
};
export type AreaNode = PlanRows['areas'][number] & { goals: GoalNode[] };
export type PlanNode = Omit<PlanRows, 'areas' | 'goals' | 'activities' | 'outcomes' | 'indicators'> & { focusAreas: AreaNode[] };

/** Joins the flat lists into a tree; each list is walked once. */
export function planTree(rows: PlanRows, organisationId: string): PlanNode {
  const outcomes = groupBy(rows.outcomes, ({ activityId }) => activityId);
  const values = groupBy(rows.indicatorValues, ({ indicatorId }) => indicatorId);
  const manual = groupBy(rows.assessments, ({ goalId }) => goalId);
  const activities = groupBy(rows.activities, ({ goalId }) => goalId);
  const goalOfActivity = new Map(rows.activities.map(({ id, goalId }) => [id, goalId]));
  const indicators = groupBy(rows.indicators, ({ goalId, activityId }) => goalId ?? goalOfActivity.get(activityId ?? '') ?? '');
  const runsIn = { firstYear: rows.firstYear, lastYear: rows.lastYear };
  const goals = groupBy(
    rows.goals.map((goal) => ({
      ...goal,
      runsIn,
      manual: manual.get(goal.id) ?? [],
      indicators: (indicators.get(goal.id) ?? []).map((one) => ({ ...one, valuesByHalfYear: values.get(one.id) ?? [] })),
      activityNodes: (activities.get(goal.id) ?? []).map((activity) => ({
        ...activity,
        years: yearsOfActivity(activity, runsIn),
        organisationId,
        runsIn,
        outcomesByHalfYear: outcomes.get(activity.id) ?? [],
      })),
    })),
    ({ areaId }) => areaId,
  );
  return { ...rows, focusAreas: rows.areas.map((area) => ({ ...area, goals: goals.get(area.id) ?? [] })) };
}

/** How a goal stands in a half-year as of a day, by the activities that are due in it. */
export function assessmentOfGoal(goal: GoalNode, halfYear: HalfYear, today: PlainDate): GoalAssessment {
  const due = goal.activityNodes.filter((activity) => isDue(activity, goal.runsIn, halfYear));
  const outcomeIn = ({ outcomesByHalfYear }: ActivityNode) => outcomesByHalfYear.find((one) => one.halfYear === halfYear);
  return assessGoal({
    dueStatuses: due.map((activity) => outcomeIn(activity)?.status ?? 'NOT_REPORTED'),
    halfYearEnded: hasEnded(halfYear, today),
    targetMissed: goal.indicators.some((indicator) => missesItsTarget(indicator, halfYear)),
  });
}

export function missesItsTarget(indicator: IndicatorNode, halfYear: HalfYear): boolean {
  const reported = indicator.valuesByHalfYear.find((one) => one.halfYear === halfYear);
  return reported !== undefined && missesTarget(reported.value, indicator);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
