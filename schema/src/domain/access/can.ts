import { type Act, MATRIX, type Subject } from './matrix.js';
import type { Role } from './roles.js';

/** One role of a person in one organisation; a funder's membership is for one agreement. */
export type ActingMembership = {
  organisationId: string;
  membershipId: string;
  role: Role;
  agreementId?: string | null;
};

export type Actor = { userId: string; memberships: readonly ActingMembership[] };

/**
 * What the act is done to. `responsibleMembershipId` is given when the thing is an outcome: the membership responsible
 * for its activity (null when nobody is). `agreementId` is given when the thing belongs to an agreement.
 */
export type Resource = {
  organisationId: string;
  subject: Subject;
  responsibleMembershipId?: string | null;
  agreementId?: string | null;
};

/** Whether any of the actor's memberships in that organisation allows the act. What no rule allows is refused. */
export function can(actor: Actor, act: Act, resource: Resource): boolean {
  return actor.memberships.some((membership) => allows(membership, act, resource));
}

function allows(membership: ActingMembership, act: Act, resource: Resource): boolean {
  if (membership.organisationId !== resource.organisationId) return false;
  const grant = MATRIX[resource.subject][membership.role]?.[act];
  if (grant === 'YES') return true;
  if (grant === 'OWN_RESPONSIBILITY') return isSame(resource.responsibleMembershipId, membership.membershipId);
  if (grant === 'OWN_AGREEMENT') return isSame(resource.agreementId, membership.agreementId);
  return false;
}

function isSame(owner: string | null | undefined, own: string | null | undefined): boolean {
  return typeof owner === 'string' && owner !== '' && owner === own;
}
