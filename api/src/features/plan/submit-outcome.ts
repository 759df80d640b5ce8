import { checkOutcome } from '@jourplan/schema/domain/plan/outcome-rules.js';
import { succeed } from '@jourplan/schema/domain/ruling.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Activity, Outcome } from '@jourplan/schema/persistence/entities/plan.js';
import { LockMode } from '@mikro-orm/postgresql';
import { asSeen } from '../../platform/as-seen.js';
import { type Asked, command } from '../../platform/command.js';
import { reportableActivity } from './reportable-activity.js';

export type SubmitOutcome = Asked<{
  activityId: string;
  halfYear: HalfYear;
  expectedVersion: number;
}>;

/** Hands an outcome in; one that is off plan has to say why. Who may do so hangs on the activity. */
export const submitOutcome = command(
  { act: 'outcomeSubmit', event: 'outcome.submitted', entity: 'outcome', right: ['write', 'PLAN', 'OWN_RESPONSIBILITY'] },
  async (scope, { activityId, halfYear, expectedVersion }: SubmitOutcome) => {
    const { tx, organisationId, actor, now } = scope;
    const activity = await reportableActivity(scope, activityId, halfYear);
    if (!activity.ok) return activity;
    const where = {
      organisation: organisationId,
      activity: tx.getReference(Activity, [organisationId, activity.value.id]),
      halfYear,
    };
    const locked = await tx.findOne(Outcome, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const seen = asSeen(locked, expectedVersion, 'halfYear');
    if (!seen.ok) return seen;
    const outcome = seen.value;
    const checked = checkOutcome({ status: outcome.status, account: outcome.account }, 'SUBMISSION');
    if (!checked.ok) return checked;
    tx.assign(outcome, { state: 'SUBMITTED', submittedAt: now, changedAt: now, changedBy: actor.userId });
    return succeed(outcome);
  },
);
