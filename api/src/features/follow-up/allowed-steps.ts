import { canAdopt, canCorrect, canReturn, canSubmit } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { RequestContext } from '../../platform/request-context.js';
import { hasRight } from '../../platform/require-right.js';
import type { FollowUpRoot } from './follow-up-root.js';

/** The rules the mutations use, asked beforehand. A reason is given with the step itself, so here there is one. */
const WITH_A_REASON = 'x';

export function maySubmit(context: RequestContext, { organisationId, status, halfYear }: FollowUpRoot): boolean {
  const today = context.clock.today();
  return hasRight(context, organisationId, 'submit', 'FOLLOW_UPS') && canSubmit({ status, halfYear, today }).ok;
}

export function mayReturn(context: RequestContext, { organisationId, status }: FollowUpRoot): boolean {
  const adopts = hasRight(context, organisationId, 'adopt', 'FOLLOW_UPS');
  const submits = hasRight(context, organisationId, 'submit', 'FOLLOW_UPS');
  return (adopts || submits) && canReturn({ status, reason: WITH_A_REASON }).ok;
}

export function mayAdopt(context: RequestContext, { organisationId, status, submittedById }: FollowUpRoot): boolean {
  const adopter = context.signedIn?.userId ?? '';
  return hasRight(context, organisationId, 'adopt', 'FOLLOW_UPS') && canAdopt({ status, submittedBy: submittedById, adopter }).ok;
}

export function mayCorrect(context: RequestContext, { organisationId, status, hasLater }: FollowUpRoot): boolean {
  const allowed = canCorrect({ status, reason: WITH_A_REASON }).ok && !hasLater;
  return allowed && hasRight(context, organisationId, 'prepare', 'FOLLOW_UPS');
}

/** Budget and agreement money of a follow-up are for whoever may read budgets and agreements themselves. */
export function mayReadMoney(context: RequestContext, { organisationId }: FollowUpRoot): boolean {
  return hasRight(context, organisationId, 'read', 'AGREEMENTS');
}
