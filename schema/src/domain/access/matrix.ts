import type { Role } from './roles.js';

export const SUBJECTS = [
  'PLAN',
  'AGREEMENTS',
  'CONTACTS',
  'KPI',
  'FOLLOW_UPS',
  'PUBLICATIONS',
  'PEOPLE_AND_SETTINGS',
  'BACKGROUND_JOBS',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export const ACTS = ['read', 'write', 'adopt', 'prepare', 'submit', 'publish'] as const;
export type Act = (typeof ACTS)[number];

/**
 * YES: anything of the organisation. OWN_RESPONSIBILITY: only outcomes of activities the membership is responsible
 * for. OWN_AGREEMENT: only what belongs to the agreement the membership is for. What is not listed is refused.
 */
export type Grant = 'YES' | 'OWN_RESPONSIBILITY' | 'OWN_AGREEMENT';

type Grants = Partial<Record<Act, Grant>>;

/**
 * Who may do what; whoever may do anything with a subject may read it.
 * PLAN holds plan, activities and outcomes; AGREEMENTS holds budgets too; CONTACTS holds cases, attempts, hearings,
 * openings, supporters and training. A funder sees its agreement and figures only as published.
 * BACKGROUND_JOBS are those that gave up: for who can do something about it.
 */
export const MATRIX: Record<Subject, Partial<Record<Role, Grants>>> = {
  PLAN: {
    ADMIN: { read: 'YES' },
    BOARD: { read: 'YES' },
    MANAGER: { read: 'YES', write: 'YES' },
    COORDINATOR: { read: 'YES', write: 'OWN_RESPONSIBILITY' },
  },
  AGREEMENTS: {
    ADMIN: { read: 'YES' },
    BOARD: { read: 'YES' },
    MANAGER: { read: 'YES', write: 'YES' },
  },
  CONTACTS: {
    MANAGER: { read: 'YES', write: 'YES' },
    COORDINATOR: { read: 'YES', write: 'YES' },
  },
  KPI: {
    ADMIN: { read: 'YES' },
    BOARD: { read: 'YES' },
    MANAGER: { read: 'YES' },
    COORDINATOR: { read: 'YES' },
  },
  FOLLOW_UPS: {
    ADMIN: { read: 'YES' },
    BOARD: { read: 'YES', adopt: 'YES' },
    MANAGER: { read: 'YES', prepare: 'YES', submit: 'YES' },
    COORDINATOR: { read: 'YES' },
  },
  PUBLICATIONS: {
    ADMIN: { read: 'YES' },
    BOARD: { read: 'YES' },
    MANAGER: { read: 'YES', publish: 'YES' },
    COORDINATOR: { read: 'YES' },
    FUNDER: { read: 'OWN_AGREEMENT' },
  },
  PEOPLE_AND_SETTINGS: {
    ADMIN: { read: 'YES', write: 'YES' },
  },
  BACKGROUND_JOBS: {
    ADMIN: { read: 'YES' },
    MANAGER: { read: 'YES' },
  },
};
