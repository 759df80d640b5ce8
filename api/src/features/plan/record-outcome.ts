import { checkOutcome } from '@jourplan/schema/domain/plan/outcome-rules.js';
import type { OutcomeStatus } from '@jourplan/schema/domain/plan/plan.js';
import { conflict, succeed } from '@jourplan/schema/domain/ruling.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Activity, Outcome } from '@jourplan/schema/persistence/entities/plan.js';
import { LockMode } from '@mikro-orm/postgresql';

import { type CommandContext, type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { type ReportedValue, reportIndicatorValues } from './report-indicator-values.js';
import { reportableActivity } from './reportable-activity.js';

export type RecordOutcome = {
  organisation: string;
  requestId: string;
  activityId: string;
  halfYear: HalfYear;
  /** 0 = no outcome exists yet. */
  expectedVersion: number;
  status: OutcomeStatus;
  account: string;
  indicatorValues?: ReportedValue[] | null;
};

/** Saves what became of an activity, as a draft. Who may do so hangs on the activity. */
export function recordOutcome(context: CommandContext, input: RecordOutcome) {
  const command = { act: 'outcomeRecord', event: 'outcome.recorded', entity: 'outcome', input };
  return runCommand(context, command, (scope) => record(scope, input));
}

async function record(scope: CommandScope, input: RecordOutcome): Promise<CommandRuling> {
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
  const existing = await tx.findOne(Outcome, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if ((existing?.version ?? 0) !== input.expectedVersion) return conflict(existing?.version ?? 0);
  const values = await reportIndicatorValues(scope, activity.value, input);
  if (!values.ok) return values;

  const saved = { ...checked.value, state: 'DRAFT' as const, submittedAt: null, changedAt: now, changedBy: actor.userId };
  const outcome = existing ? tx.assign(existing, saved) : tx.create(Outcome, { ...where, ...saved });
  await tx.flush();
  return succeed({ entityId: outcome.id, version: outcome.version });
}
