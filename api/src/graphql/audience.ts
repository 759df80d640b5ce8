import { MATRIX } from '@jourplan/schema/domain/access/matrix.js';
import { STAFF_ROLES, type StaffRole } from '@jourplan/schema/domain/access/roles.js';
import type { Right } from '../platform/command-header.js';

const PEOPLE: Readonly<Record<StaffRole, string>> = {
  MANAGER: 'managers',
  COORDINATOR: 'coordinators',
  ADMIN: 'administrators',
  BOARD: 'the board',
};
const IN_ORDER = Object.keys(PEOPLE) as StaffRole[];

/** Whom the matrix lets do one of these, in the words of the schema: `managers and coordinators`. */
export function whoMay(...rights: readonly Right[]): string {
  const may = IN_ORDER.filter((role) => rights.some(([act, subject]) => MATRIX[subject][role]?.[act] === 'YES'));
  const theirOwn = IN_ORDER.filter((role) =>
    rights.some(([act, subject, also]) => also !== undefined && MATRIX[subject][role]?.[act] === also),
  );
  const own = theirOwn.length === 0 ? '' : `, and ${listed(theirOwn)} for activities of their own`;
  return `${few(may)}${own}`;
}

/** Whom it does not: `coordinators`, `all but managers and coordinators`. */
export function whoMayNot(...rights: readonly Right[]): string {
  return few(IN_ORDER.filter((role) => !rights.some(([act, subject]) => MATRIX[subject][role]?.[act] === 'YES')));
}

function few(roles: readonly StaffRole[]): string {
  const others = IN_ORDER.filter((role) => !roles.includes(role));
  if (others.length === 0) return 'everybody on the staff side';
  return roles.length > STAFF_ROLES.length / 2 ? `all but ${listed(others)}` : listed(roles);
}

function listed(roles: readonly StaffRole[]): string {
  const names = roles.map((role) => PEOPLE[role]);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}
