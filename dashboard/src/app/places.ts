import type { Role } from '../graphql/graphql.js';

/** Where the words under the masthead lead; at most five for any role. */
export const PLACES = [
  { to: '/folj-upp/$halfYear', label: 'nav.outcomes', letter: 'f', roles: ['MANAGER', 'COORDINATOR'] },
  { to: '/styrelse/$halfYear', label: 'nav.board', letter: 's', roles: ['BOARD', 'ADMIN', 'MANAGER', 'COORDINATOR'] },
  { to: '/nyckeltal/$halfYear', label: 'nav.contactKpis', letter: 'n', roles: ['BOARD', 'ADMIN', 'MANAGER', 'COORDINATOR'] },
  { to: '/uppfoljning/$halfYear', label: 'nav.followUp', letter: 'u', roles: ['BOARD', 'ADMIN', 'MANAGER', 'COORDINATOR'] },
] as const satisfies readonly { to: string; label: string; letter: string; roles: readonly Role[] }[];

export type Place = (typeof PLACES)[number];

export function placesFor(role: Role): readonly Place[] {
  return PLACES.filter((place) => (place.roles as readonly Role[]).includes(role));
}

/** The first page after sign-in. */
export function firstPlace(role: Role): Place {
  return placesFor(role)[0] ?? PLACES[0];
}
