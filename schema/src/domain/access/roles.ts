/** What a person is in one organisation; a role hangs on the membership, never on the user. */
export const ROLES = ['ADMIN', 'BOARD', 'MANAGER', 'COORDINATOR', 'FUNDER'] as const;
export type Role = (typeof ROLES)[number];

/** A funder never signs in to the staff side. */
export const STAFF_ROLES = ['ADMIN', 'BOARD', 'MANAGER', 'COORDINATOR'] as const satisfies readonly Role[];
export type StaffRole = (typeof STAFF_ROLES)[number];
