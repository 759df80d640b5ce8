import type { Role } from '@jourplan/schema/domain/access/roles.js';

/** Every page of the dashboard, and the states of it that look different. One that is missing is answered with 404. */
export const PAGES: readonly { path: string; as: Role | null; what: string; isMissing?: boolean }[] = [
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
  { path: '/logga', as: 'COORDINATOR', what: 'the contact form' },
  { path: '/logga/tally', as: 'COORDINATOR', what: 'the tally sheet' },
  { path: '/arenden', as: 'COORDINATOR', what: 'the worklist' },
  { path: '/arenden/finns-inte', as: 'MANAGER', what: 'a case that is not there' },
  { path: '/att-gora', as: 'MANAGER', what: 'what to do today' },
  { path: '/arshjul', as: 'BOARD', what: 'the year wheel' },
  { path: '/register/stodjare', as: 'COORDINATOR', what: 'the supporters' },
  { path: '/register/utbildning', as: 'COORDINATOR', what: 'the trainings' },
  { path: '/register/forhandlingar', as: 'MANAGER', what: 'the hearings' },
  { path: '/register/oppet?ar=2024', as: 'MANAGER', what: 'a register with nothing in it' },
  { path: '/register/oppet', as: 'MANAGER', what: 'the register of openings' },
  { path: '/avtal', as: 'MANAGER', what: 'the agreements' },
  { path: '/budget/2026', as: 'MANAGER', what: 'the budget' },
  { path: '/finns-inte', as: 'BOARD', what: 'a page that is not there', isMissing: true },
];
