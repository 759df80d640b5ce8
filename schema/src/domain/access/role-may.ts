import { type Act, MATRIX, type Subject } from './matrix.js';
import type { Role } from './roles.js';

/** Whether a role may do this with anything of its organisation, be it only what the person is responsible for. For menus and buttons. */
export function roleMay(role: Role, act: Act, subject: Subject): boolean {
  return MATRIX[subject][role]?.[act] !== undefined;
}
