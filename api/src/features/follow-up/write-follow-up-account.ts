import { canWriteAccount } from '@jourplan/schema/domain/follow-up/follow-up.js';
import { succeed } from '@jourplan/schema/domain/ruling.js';
import { type CommandContext, type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { aboutTheRow } from './follow-up-refusals.js';
import { lockedFollowUp } from './locked-follow-up.js';

export type WriteFollowUpAccount = {
  organisation: string;
  requestId: string;
  id: string;
  expectedVersion: number;
  account: string;
};

/** Saves the manager's account; it becomes part of the document when that is submitted. */
export function writeFollowUpAccount(context: CommandContext, input: WriteFollowUpAccount) {
  return runCommand(
    context,
    {
      act: 'followUpWriteAccount',
      event: 'follow-up.account-written',
      entity: 'follow_up',
      input,
      right: { act: 'prepare', subject: 'FOLLOW_UPS' },
    },
    (scope) => write(scope, input),
  );
}

async function write(scope: CommandScope, { id, expectedVersion, account }: WriteFollowUpAccount): Promise<CommandRuling> {
  const found = await lockedFollowUp(scope, id, expectedVersion);
  if (!found.ok) return found;
  const followUp = found.value;
  const allowed = canWriteAccount(followUp);
  if (!allowed.ok) return aboutTheRow(allowed);
  followUp.account = account;
  await scope.tx.flush();
  return succeed({ entityId: followUp.id, version: followUp.version });
}
