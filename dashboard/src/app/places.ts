import type { Act, Subject } from '@jourplan/schema/domain/access/matrix.js';
import { roleMay } from '@jourplan/schema/domain/access/role-may.js';
import type { StaffRole } from '@jourplan/schema/domain/access/roles.js';
import type { Role } from '../graphql/graphql.js';

/** Where the words under the masthead lead, and the right without which there is nothing to do. */
const PLACES = {
  todo: { to: '/att-gora', label: 'nav.todo', letter: 'a', right: ['submit', 'FOLLOW_UPS'] },
  contactLog: { to: '/logga', label: 'nav.contactLog', letter: 'l', right: ['write', 'CONTACTS'] },
  registers: { to: '/register/$register', label: 'nav.registers', letter: 'r', right: ['write', 'CONTACTS'] },
  outcomes: { to: '/folj-upp/$halfYear', label: 'nav.outcomes', letter: 'f', right: ['write', 'PLAN'] },
  board: { to: '/styrelse/$halfYear', label: 'nav.board', letter: 's', right: ['read', 'PLAN'] },
  contactKpis: { to: '/nyckeltal/$halfYear', label: 'nav.contactKpis', letter: 'n', right: ['read', 'KPI'] },
  followUp: { to: '/uppfoljning/$halfYear', label: 'nav.followUp', letter: 'u', right: ['read', 'FOLLOW_UPS'] },
  yearWheel: { to: '/arshjul', label: 'nav.yearWheel', letter: 'h', right: ['read', 'PLAN'] },
  agreements: { to: '/avtal', label: 'nav.agreements', letter: 'v', right: ['read', 'AGREEMENTS'] },
} as const satisfies Record<string, { to: string; label: string; letter: string; right: readonly [Act, Subject] }>;

export type Place = (typeof PLACES)[keyof typeof PLACES];

/** What each role works with, at most five; the first is where one comes after sign-in. */
const MENUS: Record<StaffRole, readonly (keyof typeof PLACES)[]> = {
  MANAGER: ['todo', 'outcomes', 'board', 'contactKpis', 'agreements'],
  COORDINATOR: ['contactLog', 'registers', 'outcomes', 'contactKpis', 'yearWheel'],
  BOARD: ['board', 'contactKpis', 'followUp', 'yearWheel', 'agreements'],
  ADMIN: ['board', 'contactKpis', 'followUp', 'yearWheel', 'agreements'],
};

/** None for a funder, who has no staff side. */
export function placesFor(role: Role): readonly Place[] {
  if (role === 'FUNDER') return [];
  return MENUS[role].map((name) => PLACES[name]).filter(({ right: [act, subject] }) => roleMay(role, act, subject));
}

/** The first page after sign-in. */
export function firstPlace(role: Role): Place {
  return placesFor(role)[0] ?? PLACES.board;
}
