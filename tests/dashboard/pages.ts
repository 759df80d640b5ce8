import type { Role } from '@jourplan/schema/domain/access/roles.js';

/** Every page of the dashboard, and the states of it that look different. `region` names what may be wider than a phone. */
export const PAGES: readonly { path: string; as: Role | null; what: string }[] = [
  { path: '/logga-in', as: null, what: 'sign-in' },
  { path: '/valkommen?kod=finns-inte', as: null, what: 'an invitation that is not there' },
  { path: '/styrelse/2026-h2', as: 'BOARD', what: 'the board page' },
  { path: '/styrelse/2026-h1?tabell=arenden,samtal,nyckeltal', as: 'BOARD', what: 'the board page with its tables' },
  { path: '/styrelse/2024-h1', as: 'BOARD', what: 'the board page of a year without a plan' },
  { path: '/folj-upp/2026-h2', as: 'MANAGER', what: 'the follow-up table' },
  { path: '/folj-upp/2026-h2?steg=klarmarkera', as: 'MANAGER', what: 'the steps to a submitted half-year' },
  { path: '/folj-upp/2024-h1', as: 'COORDINATOR', what: 'a follow-up table with nothing in it' },
  { path: '/nyckeltal/2026-h2', as: 'MANAGER', what: 'the KPIs' },
  { path: '/uppfoljning/2026-h2', as: 'ADMIN', what: 'the follow-up document' },
  { path: '/finns-inte', as: 'BOARD', what: 'a page that is not there' },
];
