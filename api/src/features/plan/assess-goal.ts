import type { Assessment } from '@jourplan/schema/domain/plan/goal-assessment.js';
import { type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { checkReason } from '@jourplan/schema/domain/text/reason.js';
import { type HalfYear, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';
import { Goal, ManualAssessment } from '@jourplan/schema/persistence/entities/plan.js';
import { lockHalfYear } from '@jourplan/schema/persistence/half-year-lock.js';
import { LockMode } from '@mikro-orm/postgresql';
import { asSeenOrNone } from '../../platform/as-seen.js';
import { type Asked, command } from '../../platform/command.js';
import type { CommandScope } from '../../platform/command-scope.js';
import { isUuid } from '../../platform/is-uuid.js';
import { isLocked } from './half-year-lock.js';

export type AssessGoal = Asked<{
  goalId: string;
  halfYear: HalfYear;
  /** 0 = the goal has no assessment of the manager's. */
  expectedVersion: number;
  /** Null takes it away. */
  assessment?: Assessment | null;
  reason?: string | null;
}>;

/** Sets the manager's own assessment of a goal, or takes it away. */
export const assessGoal = command(
  { act: 'goalAssess', event: 'goal.assessed', entity: 'manual_assessment', right: ['write', 'PLAN'] },
  async (scope, input: AssessGoal) => {
    const { tx, organisationId } = scope;
    const goal = await assessableGoal(scope, input);
    if (!goal.ok) return goal;
    const said = whatIsSaid(input);
    if (!said.ok) return said;
    const where = {
      organisation: organisationId,
      goal: tx.getReference(Goal, [organisationId, goal.value]),
      halfYear: input.halfYear,
    };
    const existing = await tx.findOne(ManualAssessment, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    // One that was taken away reads as none.
    const seen = asSeenOrNone(existing?.assessment ? existing : null, input.expectedVersion);
    if (!seen.ok) return seen;
    const row = existing ? tx.assign(existing, said.value) : tx.create(ManualAssessment, { ...where, ...said.value });
    return succeed(row);
  },
);

/** The goal's id, held with the half-year until the transaction ends, when the half-year is the plan's and not locked. */
async function assessableGoal(
  { tx, organisationId }: CommandScope,
  { goalId, halfYear }: AssessGoal,
): Promise<Ruling<string, 'NOT_FOUND' | 'NOT_DUE' | 'LOCKED'>> {
  if (!isUuid(goalId)) return refuse('NOT_FOUND', 'goalId');
  await lockHalfYear(tx, { organisationId, halfYear }, 'FOR_WRITING');
  const [goal] = await tx.execute<{ id: string; first_year: number; last_year: number }[]>(
    `select g.id, p.first_year, p.last_year from goal g join focus_area fa on (fa.organisation_id, fa.id) = (g.organisation_id, g.focus_area_id)
       join strategic_plan p on (p.organisation_id, p.id) = (fa.organisation_id, fa.plan_id)
      where g.organisation_id = ? and g.id = ? for update of g`,
    [organisationId, goalId],
  );
  if (!goal) return refuse('NOT_FOUND', 'goalId');
  const year = yearOfHalfYear(halfYear);
  if (year < goal.first_year || year > goal.last_year) return refuse('NOT_DUE', 'halfYear', { halfYear });
  return (await isLocked({ tx, organisationId }, halfYear)) ? refuse('LOCKED', 'halfYear', { halfYear }) : succeed(goal.id);
}

function whatIsSaid({
  assessment,
  reason,
}: AssessGoal): Ruling<{ assessment: Assessment | null; reason: string }, UserErrorCode> {
  if (!assessment) return succeed({ assessment: null, reason: '' });
  const why = checkReason(reason);
  return why.ok ? succeed({ assessment, reason: why.value }) : why;
}
