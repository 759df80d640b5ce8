import { randomUUID } from 'node:crypto';
import type { Role } from '@jourplan/schema/domain/access/roles.js';
import { DEMO_SLUG, STOCKHOLM_SLUG } from './demo-slugs.js';

type DemoAccount = { readonly slug: string; readonly role: Role; readonly email: string };

/** One account a role and organisation, by function: nobody's name. A funder's account never opens the staff side. */
export const demoAccounts: readonly DemoAccount[] = [
  { slug: DEMO_SLUG, role: 'ADMIN', email: 'admin@exempel.jourplan.se' },
  { slug: DEMO_SLUG, role: 'BOARD', email: 'styrelse@exempel.jourplan.se' },
  { slug: DEMO_SLUG, role: 'MANAGER', email: 'verksamhetschef@exempel.jourplan.se' },
  { slug: DEMO_SLUG, role: 'COORDINATOR', email: 'samordnare@exempel.jourplan.se' },
  { slug: DEMO_SLUG, role: 'FUNDER', email: 'finansiar@exempel.jourplan.se' },
  { slug: STOCKHOLM_SLUG, role: 'ADMIN', email: 'admin.stockholm@exempel.jourplan.se' },
  { slug: STOCKHOLM_SLUG, role: 'BOARD', email: 'styrelse.stockholm@exempel.jourplan.se' },
  { slug: STOCKHOLM_SLUG, role: 'MANAGER', email: 'verksamhetschef.stockholm@exempel.jourplan.se' },
  { slug: STOCKHOLM_SLUG, role: 'COORDINATOR', email: 'samordnare.stockholm@exempel.jourplan.se' },
  { slug: STOCKHOLM_SLUG, role: 'FUNDER', email: 'finansiar.stockholm@exempel.jourplan.se' },
];

export type DemoPerson = {
  readonly userId: string;
  readonly membershipId: string;
  readonly role: Role;
  readonly email: string;
};

/** Those of one organisation. */
export function demoPeople(slug: string): DemoPerson[] {
  return demoAccounts
    .filter((account) => account.slug === slug)
    .map(({ role, email }) => ({ role, email, userId: randomUUID(), membershipId: randomUUID() }));
}

export function personWith(role: Role, people: readonly DemoPerson[]): DemoPerson {
  const person = people.find((candidate) => candidate.role === role);
  if (person === undefined) throw new RangeError(`The demo has nobody with the role ${role}`);
  return person;
}
