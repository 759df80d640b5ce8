import { can } from '@jourplan/schema/domain/access/can.js';
import type { Act, Subject } from '@jourplan/schema/domain/access/matrix.js';
import { notFound, unauthenticated } from './access-errors.js';
import { logAct } from './log-act.js';
import type { RequestContext } from './request-context.js';
import type { SignedIn } from './signed-in.js';

/** For fields that are never null: who asks, or an error that tells forbidden and unknown apart for nobody. */
export function requireRight(context: RequestContext, organisationId: string, act: Act, subject: Subject): SignedIn {
  if (context.signedIn === null) throw unauthenticated();
  if (!can(context.signedIn, act, { organisationId, subject })) {
    logAct(context, 'act refused', { personId: context.signedIn.userId, act: `${act} ${subject}`, organisationId });
    throw notFound();
  }
  return context.signedIn;
}

/** For fields that may be null: whether to answer at all. */
export function hasRight(context: RequestContext, organisationId: string, act: Act, subject: Subject): boolean {
  return context.signedIn !== null && can(context.signedIn, act, { organisationId, subject });
}
