import { canReturn } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { ReturnDetails } from '@jourplan/schema/domain/follow-up/follow-up-details.js';
import { succeed } from '@jourplan/schema/domain/ruling.js';
import { type Changing, command } from '../../platform/command.js';
import { detailsOf, hashOf } from './follow-up-details.js';
import { aboutTheRow } from './follow-up-refusals.js';
import { lockedFollowUp } from './locked-follow-up.js';
import { reopenOutcomes } from './reopen-outcomes.js';

export type ReasonedStep = Changing<{ reason: string }>;

/** The board sends it back, or the manager takes it back: a draft again, and its outcomes open. */
export const returnFollowUp = command(
  {
    act: 'followUpReturn',
    event: 'follow-up.returned',
    entity: 'follow_up',
    right: ['adopt', 'FOLLOW_UPS'],
    orRight: ['submit', 'FOLLOW_UPS'],
    changes: lockedFollowUp,
  },
  async (scope, { reason }: ReasonedStep, followUp) => {
    const allowed = canReturn({ status: followUp.status, reason });
    if (!allowed.ok) return aboutTheRow(allowed);
    Object.assign(followUp, {
      status: 'DRAFT',
      document: null,
      chainHead: null,
      submittedAt: null,
      submittedBy: null,
      returnReason: reason,
    });
    await scope.tx.flush();
    await reopenOutcomes(scope, followUp.halfYear);
    const details: ReturnDetails = { ...detailsOf(followUp), returnReasonHash: hashOf(reason) };
    return succeed({ id: followUp.id, version: followUp.version, details });
  },
);
