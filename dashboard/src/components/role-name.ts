import type { Role } from '../graphql/graphql.js';

const NAMES = {
  ADMIN: 'role.ADMIN',
  BOARD: 'role.BOARD',
  MANAGER: 'role.MANAGER',
  COORDINATOR: 'role.COORDINATOR',
  FUNDER: 'role.FUNDER',
} as const satisfies Record<Role, string>;

/** The message that names a role. */
export function roleName(role: Role): (typeof NAMES)[Role] {
  return NAMES[role];
}
