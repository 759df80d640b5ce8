import { canAdopt } from '@jourplan/schema/domain/follow-up.js';
import { succeed } from '@jourplan/schema/domain/ruling.js';
import { type CommandContext, type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { aboutTheRow } from './follow-up-refusals.js';
import { lockedFollowUp } from './locked-follow-up.js';
import type { StepFollowUp } from './submit-follow-up.js';

/** The board's word. From here on the row never changes: the database refuses. */
export function adoptFollowUp(context: CommandContext, input: StepFollowUp) {
  return runCommand(
    context,
    {
      act: 'followUpAdopt',
      event: 'follow-up.adopted',
      entity: 'follow_up',
      input,
      right: { act: 'adopt', subject: 'FOLLOW_UPS' },
    },
    (scope) => adopt(scope, input),
  );
}

async function adopt(scope: CommandScope, { id, expectedVersion }: StepFollowUp): Promise<CommandRuling> {
  const { tx, actor, now } = scope;
  const found = await lockedFollowUp(scope, id, expectedVersion);
  if (!found.ok) return found;
  const followUp = found.value;
  const { status, submittedBy } = followUp;
  const allowed = canAdopt({ status, submittedBy: submittedBy ?? null, adopter: actor.userId });
  if (!allowed.ok) return aboutTheRow(allowed);
  Object.assign(followUp, { status: 'ADOPTED', adoptedAt: now, adoptedBy: actor.userId });
  await tx.flush();
  return succeed({ entityId: followUp.id, version: followUp.version });
}
