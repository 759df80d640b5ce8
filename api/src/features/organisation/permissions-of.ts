import { type Actor, can } from '@jourplan/schema/domain/access/can.js';
import type { Act, Subject } from '@jourplan/schema/domain/access/matrix.js';
import { roleMay } from '@jourplan/schema/domain/access/role-may.js';
import type { Permissions } from './organisation.type.js';

/** The buttons a person has, from the same rules that the commands ask. */
export function permissionsOf(actor: Actor, organisationId: string): Permissions {
  const may = (act: Act, subject: Subject) => can(actor, act, { organisationId, subject });
  return {
    writePlan: may('write', 'PLAN'),
    recordOutcomes: actor.memberships.some(
      (membership) => membership.organisationId === organisationId && roleMay(membership.role, 'write', 'PLAN'),
    ),
    readContacts: may('read', 'CONTACTS'),
    writeContacts: may('write', 'CONTACTS'),
    prepareFollowUp: may('prepare', 'FOLLOW_UPS'),
    submitFollowUp: may('submit', 'FOLLOW_UPS'),
    adoptFollowUp: may('adopt', 'FOLLOW_UPS'),
    readAgreements: may('read', 'AGREEMENTS'),
    writeAgreements: may('write', 'AGREEMENTS'),
    managePeople: may('write', 'PEOPLE_AND_SETTINGS'),
  };
}
