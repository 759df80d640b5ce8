import { canWriteAccount } from '@jourplan/schema/domain/follow-up/follow-up.js';
import { succeed } from '@jourplan/schema/domain/ruling.js';
import { type Changing, command } from '../../platform/command.js';
import { aboutTheRow } from './follow-up-refusals.js';
import { lockedFollowUp } from './locked-follow-up.js';

export type WriteFollowUpAccount = Changing<{
  account: string;
}>;

/** Saves the manager's account; it becomes part of the document when that is submitted. */
export const writeFollowUpAccount = command(
  {
    act: 'followUpWriteAccount',
    event: 'follow-up.account-written',
    entity: 'follow_up',
    right: ['prepare', 'FOLLOW_UPS'],
    changes: lockedFollowUp,
  },
  async (_scope, { account }: WriteFollowUpAccount, followUp) => {
    const allowed = canWriteAccount(followUp);
    if (!allowed.ok) return aboutTheRow(allowed);
    followUp.account = account;
    return succeed(followUp);
  },
);
