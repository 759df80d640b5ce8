import type { Role } from '../graphql/graphql.js';

/** Where the words under the masthead lead; at most five for any role. The first is where one comes after sign-in. */
export const PLACES = [
  { to: '/att-gora', label: 'nav.todo', letter: 'a', roles: ['MANAGER'] },
  { to: '/logga', label: 'nav.contactLog', letter: 'l', roles: ['COORDINATOR'] },
  { to: '/register/$register', label: 'nav.registers', letter: 'r', roles: ['COORDINATOR'] },
  { to: '/folj-upp/$halfYear', label: 'nav.outcomes', letter: 'f', roles: ['MANAGER', 'COORDINATOR'] },
  { to: '/styrelse/$halfYear', label: 'nav.board', letter: 's', roles: ['BOARD', 'ADMIN', 'MANAGER'] },
  { to: '/nyckeltal/$halfYear', label: 'nav.contactKpis', letter: 'n', roles: ['BOARD', 'ADMIN', 'MANAGER', 'COORDINATOR'] },
  { to: '/uppfoljning/$halfYear', label: 'nav.followUp', letter: 'u', roles: ['BOARD', 'ADMIN'] },
  { to: '/arshjul', label: 'nav.yearWheel', letter: 'h', roles: ['BOARD', 'ADMIN', 'COORDINATOR'] },
  { to: '/avtal', label: 'nav.agreements', letter: 'v', roles: ['BOARD', 'ADMIN', 'MANAGER'] },
] as const satisfies readonly { to: string; label: string; letter: string; roles: readonly Role[] }[];

export type Place = (typeof PLACES)[number];

export function placesFor(role: Role): readonly Place[] {
  return PLACES.filter((place) => (place.roles as readonly Role[]).includes(role));
}

/** The first page after sign-in. */
export function firstPlace(role: Role): Place {
  return placesFor(role)[0] ?? PLACES[0];
}
