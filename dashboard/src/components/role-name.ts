import type { Role } from '../graphql/graphql.js';

const NAMES = {
  ADMIN: 'label.role.ADMIN',
  BOARD: 'label.role.BOARD',
  MANAGER: 'label.role.MANAGER',
  COORDINATOR: 'label.role.COORDINATOR',
  FUNDER: 'label.role.FUNDER',
} as const satisfies Record<Role, string>;

/** The message that names a role. */
export function roleName(role: Role): (typeof NAMES)[Role] {
  return NAMES[role];
}
