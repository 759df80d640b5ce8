import { checkOutcome } from '@jourplan/schema/domain/plan/outcome-rules.js';
import { conflict, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Activity, Outcome } from '@jourplan/schema/persistence/entities/plan.js';
import { LockMode } from '@mikro-orm/postgresql';

import { type CommandContext, type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { reportableActivity } from './reportable-activity.js';

export type SubmitOutcome = {
  organisation: string;
  requestId: string;
  activityId: string;
  halfYear: HalfYear;
  expectedVersion: number;
};

/** Hands an outcome in; one that is off plan has to say why. Who may do so hangs on the activity. */
export function submitOutcome(context: CommandContext, input: SubmitOutcome) {
  const command = { act: 'outcomeSubmit', event: 'outcome.submitted', entity: 'outcome', input };
  return runCommand(context, command, (scope) => submit(scope, input));
}

async function submit(scope: CommandScope, { activityId, halfYear, expectedVersion }: SubmitOutcome): Promise<CommandRuling> {
  const { tx, organisationId, actor, now } = scope;
  const activity = await reportableActivity(scope, activityId, halfYear);
  if (!activity.ok) return activity;
  const where = {
    organisation: organisationId,
    activity: tx.getReference(Activity, [organisationId, activity.value.id]),
    halfYear,
  };
  const outcome = await tx.findOne(Outcome, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (outcome === null) return refuse('NOT_FOUND', 'halfYear');
  if (outcome.version !== expectedVersion) return conflict(outcome.version);
  const checked = checkOutcome({ status: outcome.status, account: outcome.account }, 'SUBMISSION');
  if (!checked.ok) return checked;
  tx.assign(outcome, { state: 'SUBMITTED', submittedAt: now, changedAt: now, changedBy: actor.userId });
  await tx.flush();
  return succeed({ entityId: outcome.id, version: outcome.version });
}
