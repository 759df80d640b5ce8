import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, notFound, Outlet } from '@tanstack/react-router';
import { searchOf, searchText } from '../lib/address-text.js';
import { isCaseCode } from '../lib/case-address.js';
import { fromAddress, isAddressYear, toAddress } from '../lib/half-year-address.js';
import { loadChunk } from '../lib/load-chunk.js';
import { Home } from './home.js';
import { NotFound, PageTrouble, Unexpected } from './not-found.js';
import {
  agreementSearch,
  contactKpisSearch,
  contactLogSearch,
  figureSearch,
  outcomesSearch,
  revisionSearch,
  signInSearch,
  welcomeSearch,
  yearSearch,
} from './route-search.js';
import { SignedInShell } from './signed-in-shell.js';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Unexpected });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/logga-in',
  validateSearch: (search) => signInSearch.parse(search),
  component: lazyRouteComponent(() => loadChunk(() => import('../features/sign-in/sign-in-page.js')), 'SignInPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/valkommen',
  validateSearch: (search) => welcomeSearch.parse(search),
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

/** A part of the path that could not name anything leads to no page. */
function readable(text: string, isReadable: (text: string) => boolean): string {
  if (!isReadable(text)) throw notFound();
  return text;
}

const isWord = (text: string) => /^[a-z]{1,40}$/.test(text);
const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

const board = createRoute({
  getParentRoute: () => signedIn,
  path: '/styrelse/$halfYear',
  params: halfYearParams,
  validateSearch: (search) => figureSearch.parse(search),
  component: lazyRouteComponent(() => loadChunk(() => import('../features/board/board-page.js')), 'BoardPage'),
});

const followUpDocument = createRoute({
  getParentRoute: () => signedIn,
  path: '/uppfoljning/$halfYear',
  params: halfYearParams,
  validateSearch: (search) => revisionSearch.parse(search),
  component: lazyRouteComponent(
    () => loadChunk(() => import('../features/follow-up-document/follow-up-document-page.js')),
    'FollowUpDocumentPage',
  ),
});

const outcomes = createRoute({
  getParentRoute: () => signedIn,
  path: '/folj-upp/$halfYear',
  params: halfYearParams,
  validateSearch: (search) => outcomesSearch.parse(search),
  component: lazyRouteComponent(() => loadChunk(() => import('../features/outcomes/outcomes-page.js')), 'OutcomesPage'),
});

const contactKpis = createRoute({
  getParentRoute: () => signedIn,
  path: '/nyckeltal/$halfYear',
  params: halfYearParams,
  validateSearch: (search) => contactKpisSearch.parse(search),
  component: lazyRouteComponent(
    () => loadChunk(() => import('../features/contact-kpis/contact-kpis-page.js')),
    'ContactKpisPage',
  ),
});

const contactLog = createRoute({
  getParentRoute: () => signedIn,
  path: '/logga',
  validateSearch: (search) => contactLogSearch.parse(search),
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
  params: { parse: ({ code }: { code: string }) => ({ code: readable(code, isCaseCode) }) },
  component: lazyRouteComponent(() => loadChunk(() => import('../features/cases/case-page.js')), 'CasePage'),
});

const todo = createRoute({
  getParentRoute: () => signedIn,
  path: '/att-gora',
  component: lazyRouteComponent(() => loadChunk(() => import('../features/todo/todo-page.js')), 'TodoPage'),
});

const yearWheel = createRoute({
  getParentRoute: () => signedIn,
  path: '/arshjul',
  validateSearch: (search) => yearSearch.parse(search),
  component: lazyRouteComponent(() => loadChunk(() => import('../features/year-wheel/year-wheel-page.js')), 'YearWheelPage'),
});

const registers = createRoute({
  getParentRoute: () => signedIn,
  path: '/register/$register',
  params: { parse: ({ register }: { register: string }) => ({ register: readable(register, isWord) }) },
  validateSearch: (search) => yearSearch.parse(search),
  component: lazyRouteComponent(() => loadChunk(() => import('../features/registers/registers-page.js')), 'RegistersPage'),
});

const dailyWork = [contactLog, tally, worklist, supportCase, todo, yearWheel, registers] as const;

const agreements = createRoute({
  getParentRoute: () => signedIn,
  path: '/avtal',
  component: lazyRouteComponent(() => loadChunk(() => import('../features/agreements/agreements-page.js')), 'AgreementsPage'),
});

const agreement = createRoute({
  getParentRoute: () => signedIn,
  path: '/avtal/$agreementId',
  params: { parse: ({ agreementId }: { agreementId: string }) => ({ agreementId: readable(agreementId, isId) }) },
  validateSearch: (search) => agreementSearch.parse(search),
  component: lazyRouteComponent(() => loadChunk(() => import('../features/agreements/agreement-page.js')), 'AgreementPage'),
});

const budget = createRoute({
  getParentRoute: () => signedIn,
  path: '/budget/$year',
  params: { parse: ({ year }: { year: string }) => ({ year: readable(year, isAddressYear) }) },
  validateSearch: (search) => figureSearch.parse(search),
  component: lazyRouteComponent(() => loadChunk(() => import('../features/budget/budget-page.js')), 'BudgetPage'),
});

const routeTree = root.addChildren([
  signIn,
  welcome,
  signedIn.addChildren([home, ...dailyWork, board, followUpDocument, outcomes, contactKpis, agreements, agreement, budget]),
]);

export function createAppRouter() {
  return createRouter({
    routeTree,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: PageTrouble,
    parseSearch: searchOf,
    stringifySearch: searchText,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
