import { can } from '@jourplan/schema/domain/access/can.js';
import { canReturn } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { ReturnDetails } from '@jourplan/schema/domain/follow-up/follow-up-details.js';
import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { RequestContext } from '../../platform/request-context.js';
import { type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { detailsOf, hashOf } from './follow-up-details.js';
import { aboutTheRow } from './follow-up-refusals.js';
import { lockedFollowUp } from './locked-follow-up.js';
import { reopenOutcomes } from './reopen-outcomes.js';

export type ReasonedStep = { organisation: string; requestId: string; id: string; expectedVersion: number; reason: string };

/** The board sends it back, or the manager takes it back: a draft again, and its outcomes open. */
export function returnFollowUp(context: RequestContext, input: ReasonedStep) {
  return runCommand(context, { act: 'followUpReturn', event: 'follow-up.returned', entity: 'follow_up', input }, (scope) =>
    sendBack(scope, input),
  );
}

async function sendBack(scope: CommandScope, { id, expectedVersion, reason }: ReasonedStep): Promise<CommandRuling> {
  if (!mayReturn(scope)) return refuse('NOT_FOUND', 'organisation');
  const found = await lockedFollowUp(scope, id, expectedVersion);
  if (!found.ok) return found;
  const followUp = found.value;
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
  return succeed({ entityId: followUp.id, version: followUp.version, details });
}

/** Whoever may adopt or submit. */
function mayReturn({ actor, organisationId }: CommandScope): boolean {
  const resource = { organisationId, subject: 'FOLLOW_UPS' } as const;
  return can(actor, 'adopt', resource) || can(actor, 'submit', resource);
}
