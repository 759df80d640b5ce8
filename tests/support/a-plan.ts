import { randomUUID } from 'node:crypto';
import type { ActivityKind } from '@jourplan/schema/domain/plan/plan.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { MikroORM } from '@mikro-orm/postgresql';

export type TestActivity = { id: string; title: string };
export type TestPlan = { id: string; areaId: string; goalId: string; activities: TestActivity[] };
type ActivityFacts = { title?: string; kind?: ActivityKind; years?: number[]; responsibleMembershipId?: string | null };

/** A plan for 2025–2027 with one area and one goal; activities run in every year unless said otherwise. */
export async function aPlan(
  orm: MikroORM,
  organisationId: string,
  { activities = [{}], adoptedOn = '2024-11-27' }: { activities?: ActivityFacts[]; adoptedOn?: string | null } = {},
): Promise<TestPlan> {
  const [id, areaId, goalId] = [randomUUID(), randomUUID(), randomUUID()];
  return inOrganisation(orm.em, organisationId, async (tx) => {
    await tx.execute(
      `insert into strategic_plan (organisation_id, id, title, purpose, overall_goal, first_year, last_year, adopted_on)
       values (?, ?, 'Plan 2025–2027', 'Stöd', 'Alla ska få stöd', 2025, 2027, ?)`,
      [organisationId, id, adoptedOn],
    );
    await tx.execute(`insert into focus_theme (organisation_id, plan_id, year, name) values (?, ?, 2026, null)`, [
      organisationId,
      id,
    ]);
    await tx.execute(`insert into focus_area (organisation_id, id, plan_id, position, name) values (?, ?, ?, 1, 'Stöd')`, [
      organisationId,
      areaId,
      id,
    ]);
    await tx.execute(`insert into goal (organisation_id, id, focus_area_id, position, statement) values (?, ?, ?, 1, 'Målet')`, [
      organisationId,
      goalId,
      areaId,
    ]);
    const made: TestActivity[] = [];
    for (const [index, facts] of activities.entries()) {
      const { title = `Aktivitet ${index + 1}`, kind = 'CONTINUOUS', years = [], responsibleMembershipId = null } = facts;
      const activity = { id: randomUUID(), title };
      await tx.execute(
        `insert into activity (organisation_id, id, goal_id, position, title, kind, years, responsible_membership_id)
         values (?, ?, ?, ?, ?, ?, ?::int[], ?)`,
        [organisationId, activity.id, goalId, index + 1, title, kind, `{${years.join(',')}}`, responsibleMembershipId],
      );
      made.push(activity);
    }
    return { id, areaId, goalId, activities: made };
  });
}

/** A number followed for a goal or an activity. */
export async function anIndicator(
  orm: MikroORM,
  organisationId: string,
  {
    goalId = null,
    activityId = null,
    target = 10,
  }: { goalId?: string | null; activityId?: string | null; target?: number | null },
): Promise<string> {
  const id = randomUUID();
  await inOrganisation(orm.em, organisationId, (tx) =>
    tx.execute(
      `insert into indicator (organisation_id, id, goal_id, activity_id, name, unit, better, target)
       values (?, ?, ?, ?, 'Utbildade', 'personer', 'HIGHER', ?)`,
      [organisationId, id, goalId, activityId, target],
    ),
  );
  return id;
}
