import { checkOutcome } from '@jourplan/schema/domain/plan/outcome-rules.js';
import type { OutcomeStatus } from '@jourplan/schema/domain/plan/plan.js';
import { succeed } from '@jourplan/schema/domain/ruling.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Activity, Outcome } from '@jourplan/schema/persistence/entities/plan.js';
import { LockMode } from '@mikro-orm/postgresql';
import { asSeenOrNone } from '../../platform/as-seen.js';
import { type Asked, command } from '../../platform/command.js';
import { type ReportedValue, reportIndicatorValues } from './report-indicator-values.js';
import { reportableActivity } from './reportable-activity.js';

export type RecordOutcome = Asked<{
  activityId: string;
  halfYear: HalfYear;
  /** 0 = no outcome exists yet. */
  expectedVersion: number;
  status: OutcomeStatus;
  account: string;
  indicatorValues?: ReportedValue[] | null;
}>;

/** Saves what became of an activity, as a draft. Who may do so hangs on the activity. */
export const recordOutcome = command(
  { act: 'outcomeRecord', event: 'outcome.recorded', entity: 'outcome', right: ['write', 'PLAN', 'OWN_RESPONSIBILITY'] },
  async (scope, input: RecordOutcome) => {
    const { tx, organisationId, actor, now } = scope;
    const activity = await reportableActivity(scope, input.activityId, input.halfYear);
    if (!activity.ok) return activity;
    const checked = checkOutcome({ status: input.status, account: input.account }, 'AUTOSAVE');
    if (!checked.ok) return checked;
    const where = {
      organisation: organisationId,
      activity: tx.getReference(Activity, [organisationId, activity.value.id]),
      halfYear: input.halfYear,
    };
    const locked = await tx.findOne(Outcome, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const seen = asSeenOrNone(locked, input.expectedVersion);
    if (!seen.ok) return seen;
    const values = await reportIndicatorValues(scope, activity.value, input);
    if (!values.ok) return values;

    const saved = { ...checked.value, state: 'DRAFT' as const, submittedAt: null, changedAt: now, changedBy: actor.userId };
    return succeed(seen.value ? tx.assign(seen.value, saved) : tx.create(Outcome, { ...where, ...saved }));
  },
);
