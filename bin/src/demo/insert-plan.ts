import { randomUUID } from 'node:crypto';
import { type HalfYear, halfYear, hasEnded, hasStarted, lastDayOf } from '@jourplan/schema/domain/time/half-year.js';
import { minDate, type PlainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type DemoActivity, type DemoPlan, RESPONSIBLE } from './demo-plan.js';
import { type DemoPerson, personWith } from './demo-users.js';
import { insertRows } from './insert-rows.js';
import { inventedAssessments, inventedOutcomes } from './invented-outcomes.js';

type PlanIds = { readonly goalOfArea: ReadonlyMap<string, string>; readonly activities: ReadonlyMap<string, string> };
/** `now` in ISO 8601, UTC. */
type Loading = {
  readonly organisationId: string;
  readonly anchor: PlainDate;
  readonly now: string;
  readonly people: readonly DemoPerson[];
};

/** The plan with its areas, goals and activities; then what has been reported on it up to the anchor. */
export async function insertPlan(tx: EntityManager, plan: DemoPlan, loading: Loading): Promise<void> {
  const ids = planIds(plan);
  const { organisationId } = loading;
  const planId = randomUUID();
  const { title, purpose, overallGoal, firstYear, lastYear } = plan;
  const adoptedOn = `${firstYear - 1}-11-27`;
  await insertRows(tx, 'strategic_plan', [
    { organisationId, id: planId, title, purpose, overallGoal, firstYear, lastYear, adoptedOn },
  ]);
  await insertRows(
    tx,
    'focus_theme',
    plan.themes.map(({ year, name }) => ({ organisationId, planId, year, name })),
  );
  await insertAreas(tx, plan, planId, ids, loading);
  await insertOutcomes(tx, ids, loading);
  await insertAssessments(tx, ids, loading);
}

function planIds(plan: DemoPlan): PlanIds {
  const activities = plan.focusAreas.flatMap((area) => area.activities);
  return {
    goalOfArea: new Map(plan.focusAreas.map(({ key }) => [key, randomUUID()])),
    activities: new Map(activities.map(({ key }) => [key, randomUUID()])),
  };
}

async function insertAreas(tx: EntityManager, plan: DemoPlan, planId: string, ids: PlanIds, loading: Loading): Promise<void> {
  const { organisationId } = loading;
  const areas = plan.focusAreas.map((area, index) => ({ ...area, id: randomUUID(), position: index + 1 }));
  await insertRows(
    tx,
    'focus_area',
    areas.map(({ id, position, name }) => ({ organisationId, id, planId, position, name })),
  );
  await insertRows(
    tx,
    'goal',
    areas.map(({ id, key, goal }) => ({
      organisationId,
      id: idOf(ids.goalOfArea, key),
      focusAreaId: id,
      position: 1,
      statement: goal,
    })),
  );
  const activities = areas.flatMap(({ key, activities: own }) =>
    own.map((activity, index) => ({
      organisationId,
      goalId: idOf(ids.goalOfArea, key),
      position: index + 1,
      ...activityRow(activity, ids, loading),
    })),
  );
  await insertRows(tx, 'activity', activities);
}

function activityRow(activity: DemoActivity, ids: PlanIds, { people }: Loading) {
  const { key, title, kind, years, schedule, responsible } = activity;
  return {
    id: idOf(ids.activities, key),
    title,
    kind,
    years: kind === 'CONTINUOUS' ? [] : years,
    schedule: schedule?.kind ?? 'NONE',
    scheduleWeek: schedule?.kind === 'ISO_WEEK' ? schedule.week : null,
    responsible,
    responsibleMembershipId: responsibleMembership(responsible, people),
  };
}

/** The demo has one coordinator, of the general section: what the court section alone answers for is not hers to report. */
function responsibleMembership(responsible: string, people: readonly DemoPerson[]): string | null {
  if (responsible === RESPONSIBLE.manager) return personWith('MANAGER', people).membershipId;
  const isCoordinators = responsible === RESPONSIBLE.generalSection || responsible === RESPONSIBLE.bothSections;
  return isCoordinators ? personWith('COORDINATOR', people).membershipId : null;
}

async function insertOutcomes(tx: EntityManager, ids: PlanIds, loading: Loading): Promise<void> {
  const rows = inventedOutcomes
    .map((outcome) => ({ ...outcome, period: halfYear(outcome.halfYear) }))
    .filter(({ period }) => hasStarted(period, loading.anchor))
    .map(({ period, activityKey, status, account, submitted }) => ({
      organisationId: loading.organisationId,
      activityId: idOf(ids.activities, activityKey),
      halfYear: period,
      status,
      account,
      state: submitted ? 'SUBMITTED' : 'DRAFT',
      submittedAt: submitted ? reportedAt(period, loading) : null,
      changedAt: reportedAt(period, loading),
      changedBy: personWith('MANAGER', loading.people).userId,
    }));
  await insertRows(tx, 'outcome', rows);
}

async function insertAssessments(tx: EntityManager, ids: PlanIds, loading: Loading): Promise<void> {
  const rows = inventedAssessments
    .filter((assessment) => hasStarted(halfYear(assessment.halfYear), loading.anchor))
    .map(({ halfYear: period, focusAreaKey, assessment, reason }) => ({
      organisationId: loading.organisationId,
      goalId: idOf(ids.goalOfArea, focusAreaKey),
      halfYear: period,
      assessment,
      reason,
    }));
  await insertRows(tx, 'manual_assessment', rows);
}

/** Ten days after the half-year, in the middle of the day; never after the moment of loading. */
function reportedAt(period: HalfYear, { anchor, now }: Loading): string {
  const day = hasEnded(period, anchor) ? minDate(anchor, plusDays(lastDayOf(period), 10)) : anchor;
  const noon = `${day}T11:00:00.000Z`;
  return noon < now ? noon : now;
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new RangeError(`The demo plan has nothing called ${key}`);
  return id;
}
