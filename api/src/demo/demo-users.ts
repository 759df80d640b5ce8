import { randomUUID } from 'node:crypto';
import type { Role } from '@jourplan/schema/domain/access/roles.js';

/** Public on purpose: it opens invented data only, and only where demo accounts are allowed (loopback). */
export const DEMO_PASSWORD = 'exempel-jourplan';

/** One account a role, by function: nobody's name. A funder's account never opens the staff side. */
export const demoAccounts: ReadonlyArray<{ readonly role: Role; readonly email: string }> = [
  { role: 'ADMIN', email: 'admin@exempel.jourplan.se' },
  { role: 'BOARD', email: 'styrelse@exempel.jourplan.se' },
  { role: 'MANAGER', email: 'verksamhetschef@exempel.jourplan.se' },
  { role: 'COORDINATOR', email: 'samordnare@exempel.jourplan.se' },
  { role: 'FUNDER', email: 'finansiar@exempel.jourplan.se' },
];

export type DemoPerson = {
  readonly userId: string;
  readonly membershipId: string;
  readonly role: Role;
  readonly email: string;
};

export function demoPeople(): DemoPerson[] {
  return demoAccounts.map((account) => ({ ...account, userId: randomUUID(), membershipId: randomUUID() }));
}

export function personWith(role: Role, people: readonly DemoPerson[]): DemoPerson {
  const person = people.find((candidate) => candidate.role === role);
  if (person === undefined) throw new RangeError(`The demo has nobody with the role ${role}`);
  return person;
}
