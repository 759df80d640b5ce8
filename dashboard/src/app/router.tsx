import type { HalfYear } from '@jourplan/schema/domain/half-year.js';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, notFound, Outlet } from '@tanstack/react-router';
import { fromAddress, toAddress } from '../lib/half-year-address.js';
import { loadChunk } from '../lib/load-chunk.js';
import type { EndReason } from '../lib/session-end.js';
import { Home } from './home.js';
import { NotFound, PageTrouble, Unexpected } from './not-found.js';
import { SignedInShell } from './signed-in-shell.js';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Unexpected });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/logga-in',
  validateSearch: (search): { till?: string; orsak?: EndReason } => ({
    ...optional('till', internalPath(search.till)),
    ...((search['orsak'] === 'inaktiv' || search['orsak'] === 'tidsgrans') && { orsak: search['orsak'] }),
  }),
  component: lazyRouteComponent(() => loadChunk(() => import('../features/sign-in/sign-in-page.js')), 'SignInPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/valkommen',
  validateSearch: (search): { kod?: string } => optional('kod', textOf(search.kod)),
  component: lazyRouteComponent(() => loadChunk(() => import('../features/welcome/welcome-page.js')), 'WelcomePage'),
});

const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedInShell });

const home = createRoute({ getParentRoute: () => signedIn, path: '/', component: Home });

/** `/styrelse/2026-h2`: the period stands in the address, so that a link shows what the sender saw. */
const halfYearParams = {
  parse: ({ halfYear }: { halfYear: string }): { halfYear: HalfYear } => {
    const period = fromAddress(halfYear);
    if (period === null) throw notFound();
    return { halfYear: period };
  },
  stringify: ({ halfYear }: { halfYear: HalfYear }) => ({ halfYear: toAddress(halfYear) }),
};

/** `tabell` names the figures shown as tables, separated by commas. */
const figureSearch = (search: Record<string, unknown>): { tabell?: string } => optional('tabell', textOf(search.tabell));

const board = createRoute({
  getParentRoute: () => signedIn,
  path: '/styrelse/$halfYear',
  params: halfYearParams,
  validateSearch: figureSearch,
  component: lazyRouteComponent(() => loadChunk(() => import('../features/board/board-page.js')), 'BoardPage'),
});

/** `version` names another revision than the one that holds. */
const revisionSearch = (search: Record<string, unknown>): { version?: number } => {
  const version = Number(search['version']);
  return Number.isInteger(version) && version > 0 ? { version } : {};
};

const followUpDocument = createRoute({
  getParentRoute: () => signedIn,
  path: '/uppfoljning/$halfYear',
  params: halfYearParams,
  validateSearch: revisionSearch,
  component: lazyRouteComponent(
    () => loadChunk(() => import('../features/follow-up-document/follow-up-document-page.js')),
    'FollowUpDocumentPage',
  ),
});

/** `visa` filters the table, `steg` opens the way from the table to a submitted follow-up. */
const outcomesSearch = (search: Record<string, unknown>): { visa?: 'saknar-utfall'; steg?: 'klarmarkera' } => ({
  ...(search['visa'] === 'saknar-utfall' && { visa: 'saknar-utfall' }),
  ...(search['steg'] === 'klarmarkera' && { steg: 'klarmarkera' }),
});

const outcomes = createRoute({
  getParentRoute: () => signedIn,
  path: '/folj-upp/$halfYear',
  params: halfYearParams,
  validateSearch: outcomesSearch,
  component: lazyRouteComponent(() => loadChunk(() => import('../features/outcomes/outcomes-page.js')), 'OutcomesPage'),
});

/** `per` names how volumes are broken down. */
const contactKpisSearch = (search: Record<string, unknown>): { tabell?: string; per?: string } => ({
  ...figureSearch(search),
  ...optional('per', textOf(search['per'])),
});

const contactKpis = createRoute({
  getParentRoute: () => signedIn,
  path: '/nyckeltal/$halfYear',
  params: halfYearParams,
  validateSearch: contactKpisSearch,
  component: lazyRouteComponent(
    () => loadChunk(() => import('../features/contact-kpis/contact-kpis-page.js')),
    'ContactKpisPage',
  ),
});

/** `arende` is the case to log a contact to. */
const contactLog = createRoute({
  getParentRoute: () => signedIn,
  path: '/logga',
  validateSearch: (search): { arende?: string } => optional('arende', codeOf(search['arende'])),
  component: lazyRouteComponent(() => loadChunk(() => import('../features/contact-log/contact-log-page.js')), 'ContactLogPage'),
});

const tally = createRoute({
  getParentRoute: () => signedIn,
  path: '/logga/tally',
  component: lazyRouteComponent(() => loadChunk(() => import('../features/tally/tally-page.js')), 'TallyPage'),
});

const worklist = createRoute({
  getParentRoute: () => signedIn,
  path: '/arenden',
  component: lazyRouteComponent(() => loadChunk(() => import('../features/cases/worklist-page.js')), 'WorklistPage'),
});

const supportCase = createRoute({
  getParentRoute: () => signedIn,
  path: '/arenden/$code',
  component: lazyRouteComponent(() => loadChunk(() => import('../features/cases/case-page.js')), 'CasePage'),
});

const todo = createRoute({
  getParentRoute: () => signedIn,
  path: '/att-gora',
  component: lazyRouteComponent(() => loadChunk(() => import('../features/todo/todo-page.js')), 'TodoPage'),
});

/** `ar` is the calendar year to show. */
const yearSearch = (search: Record<string, unknown>): { ar?: string } => optional('ar', codeOf(search['ar']));

const yearWheel = createRoute({
  getParentRoute: () => signedIn,
  path: '/arshjul',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => loadChunk(() => import('../features/year-wheel/year-wheel-page.js')), 'YearWheelPage'),
});

const registers = createRoute({
  getParentRoute: () => signedIn,
  path: '/register/$register',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => loadChunk(() => import('../features/registers/registers-page.js')), 'RegistersPage'),
});

const dailyWork = [contactLog, tally, worklist, supportCase, todo, yearWheel, registers] as const;

const agreements = createRoute({
  getParentRoute: () => signedIn,
  path: '/avtal',
  component: lazyRouteComponent(() => loadChunk(() => import('../features/agreements/agreements-page.js')), 'AgreementsPage'),
});

/** `belopp` is the days money is shown for, `halvar` the half-year of the commitments' measures. */
const agreementSearch = (search: Record<string, unknown>): { belopp?: string; halvar?: string } => ({
  ...optional('belopp', textOf(search['belopp'])),
  ...optional('halvar', textOf(search['halvar'])),
});

const agreement = createRoute({
  getParentRoute: () => signedIn,
  path: '/avtal/$agreementId',
  validateSearch: agreementSearch,
  component: lazyRouteComponent(() => loadChunk(() => import('../features/agreements/agreement-page.js')), 'AgreementPage'),
});

const budget = createRoute({
  getParentRoute: () => signedIn,
  path: '/budget/$year',
  params: {
    parse: ({ year }: { year: string }): { year: string } => {
      if (!/^2[01]\d\d$/.test(year)) throw notFound();
      return { year };
    },
  },
  validateSearch: figureSearch,
  component: lazyRouteComponent(() => loadChunk(() => import('../features/budget/budget-page.js')), 'BudgetPage'),
});

const routeTree = root.addChildren([
  signIn,
  welcome,
  signedIn.addChildren([home, ...dailyWork, board, followUpDocument, outcomes, contactKpis, agreements, agreement, budget]),
]);

export function createAppRouter() {
  return createRouter({ routeTree, scrollRestoration: true, defaultPreload: 'intent', defaultErrorComponent: PageTrouble });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The router reads `?ar=2026` and a code of digits as numbers. */
function codeOf(value: unknown): string | undefined {
  return textOf(typeof value === 'number' ? String(value) : value);
}

/** Only paths of this site: never another host to be sent to after sign-in. */
function internalPath(value: unknown): string | undefined {
  const path = textOf(value);
  return path?.startsWith('/') && !/^\/[/\\]/.test(path) ? path : undefined;
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
}
