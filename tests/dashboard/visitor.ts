import { DEMO_SLUG } from '@jourplan/bin/demo/demo-slugs.js';
import { demoAccounts } from '@jourplan/bin/demo/demo-users.js';
import { DEMO_PASSWORD } from '@jourplan/schema/domain/access/demo-password.js';
import type { Role } from '@jourplan/schema/domain/access/roles.js';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import type { ApiClient } from '../support/api-client.js';
import { openContext } from '../support/browser.js';
import type { RunningJourplan } from '../support/running-jourplan.js';

/** Asks the API as the demo's account of that role, in Örebro unless another association is given. */
export function demoClient({ client }: RunningJourplan, role: Role, slug: string = DEMO_SLUG): Promise<ApiClient> {
  const account = demoAccounts.find((one) => one.role === role && one.slug === slug);
  return client().signIn({ email: account?.email ?? '' }, DEMO_PASSWORD);
}

/** A browser in which somebody of that role has signed in; null for one who has not. */
export async function visitor(
  browser: Browser,
  jourplan: RunningJourplan,
  role: Role | null,
  { language, slug, ...options }: BrowserContextOptions & { language?: 'sv' | 'en'; slug?: string } = {},
): Promise<BrowserContext> {
  const context = await openContext(browser, options);
  if (language) await context.addInitScript(`localStorage.setItem('jourplan.locale', '${language}')`);
  if (role !== null) {
    const { cookie } = await demoClient(jourplan, role, slug);
    const [name = '', value = ''] = cookie?.split('=', 2) ?? [];
    await context.addCookies([{ name, value, url: jourplan.url, httpOnly: true, sameSite: 'Strict' }]);
  }
  return context;
}

export type Watched = {
  /** What no page may cause: errors in the console, refused or failed requests, requests to another host. */
  problems: string[];
  requests: string[];
};

const inFlight = new WeakMap<Page, Set<Request>>();
const QUIET_MS = 60;

export function watch(page: Page, { url }: RunningJourplan): Watched {
  const watched: Watched = { problems: [], requests: [] };
  const { problems, requests } = watched;
  const running = new Set<Request>();
  inFlight.set(page, running);
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    running.add(request);
    requests.push(request.url());
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${url}/`))
      problems.push(`another host: ${request.url()}`);
  });
  page.on('requestfinished', (request) => running.delete(request));
  page.on('requestfailed', (request) => running.delete(request));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
  return watched;
}

/** A new tab at an address, once it is drawn. */
export async function openTab(
  context: BrowserContext,
  jourplan: RunningJourplan,
  path: string,
): Promise<{ page: Page } & Watched> {
  const page = await context.newPage();
  const watched = watch(page, jourplan);
  await page.goto(`${jourplan.url}${path}`);
  await drawn(page);
  return { page, ...watched };
}

/** Waits until a watched page has got all it asked for, and nothing in it is busy. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await quiet(page);
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
}

async function quiet(page: Page): Promise<void> {
  const running = inFlight.get(page);
  if (!running) throw new Error('watch the page first');
  for (let still = 0; still < 3; still = running.size === 0 ? still + 1 : 0) await page.waitForTimeout(QUIET_MS / 2);
}

/** Goes down the whole page as a reader does, so that what is drawn only when it comes near is drawn. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
      window.scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 16)));
    }
  })()`);
  await drawn(page);
  await page.evaluate('window.scrollTo(0, 0)');
}
