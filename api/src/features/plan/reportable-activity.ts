import { can } from '@jourplan/schema/domain/access/can.js';
import { type ActivityKind, isDue } from '@jourplan/schema/domain/plan/plan.js';
import { type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { lockHalfYear } from '@jourplan/schema/persistence/half-year-lock.js';
import type { CommandScope } from '../../platform/command-scope.js';
import { isUuid } from '../../platform/is-uuid.js';
import { isLocked } from './half-year-lock.js';

type ActivityRow = {
  id: string;
  goal_id: string;
  kind: ActivityKind;
  years: number[];
  first_year: number;
  last_year: number;
  is_adopted: boolean;
  responsible_membership_id: string | null;
};
export type ReportableActivity = { id: string; goalId: string };

/**
 * The activity, held with its half-year until the transaction ends, when the person may report on it then. Writers of one
 * activity follow each other, so that a second first report meets the version of the first.
 */
export async function reportableActivity(
  { tx, organisationId, actor }: CommandScope,
  activityId: string,
  halfYear: HalfYear,
): Promise<Ruling<ReportableActivity, 'NOT_FOUND' | 'NOT_DUE' | 'LOCKED'>> {
  if (!isUuid(activityId)) return refuse('NOT_FOUND', 'activityId');
  await lockHalfYear(tx, { organisationId, halfYear }, 'FOR_WRITING');
  const [activity] = await tx.execute<ActivityRow[]>(
    `select a.id, a.goal_id, a.kind, a.years, a.responsible_membership_id, p.first_year, p.last_year,
        p.adopted_on is not null as is_adopted
       from activity a join goal g on (g.organisation_id, g.id) = (a.organisation_id, a.goal_id)
       join focus_area fa on (fa.organisation_id, fa.id) = (g.organisation_id, g.focus_area_id)
       join strategic_plan p on (p.organisation_id, p.id) = (fa.organisation_id, fa.plan_id)
      where a.organisation_id = ? and a.id = ? for update of a`,
    [organisationId, activityId],
  );
  const responsibleMembershipId = activity?.responsible_membership_id ?? null;
  if (!activity || !can(actor, 'write', { organisationId, subject: 'PLAN', responsibleMembershipId }))
    return refuse('NOT_FOUND', 'activityId');
  const planYears = { firstYear: activity.first_year, lastYear: activity.last_year };
  if (!activity.is_adopted || !isDue(activity, planYears, halfYear)) return refuse('NOT_DUE', 'halfYear', { halfYear });
  if (await isLocked({ tx, organisationId }, halfYear)) return refuse('LOCKED', 'halfYear', { halfYear });
  return succeed({ id: activity.id, goalId: activity.goal_id });
}
