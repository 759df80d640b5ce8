import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { demoAccounts } from '@jourplan/bin/demo/demo-users.js';
import { DEMO_PASSWORD } from '@jourplan/schema/domain/access/demo-password.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openContext } from '../support/browser.js';
import { type RunningJourplan, startJourplan } from '../support/running-jourplan.js';
import { drawn, visitor, watch } from './visitor.js';

/** Values that no search of ours has, written as they stand in an address; the schemas' own test tries more. */
const ODD_VALUES = ['1', 'true', '%7B%22a%22%3A1%7D', '%00%E0%A4%A'];
/** What could stand where the path names something. */
const ODD_PARTS = ['1', '9999-h2', '1900-h1', 'constructor', '%00%3Cb%3E', 'x'.repeat(300)];
/** A path of each route with a part that names something. */
const NAMED: Record<string, string> = {
  $halfYear: '2026-h2',
  $register: 'oppet',
  $code: 'FINNS-INTE-1',
  $agreementId: '3f0c9a52-7c58-4f3e-9a40-0f5f3b0c1d2e',
  $year: '2026',
};
const FAILED = /^$|gick inte att hämta|Något gick fel/;

let jourplan: RunningJourplan;
let browser: Browser;
let manager: BrowserContext;
let page: Page;
let problems: string[];
let routes: { path: string; names: string[] }[];
let otherHost: Server;
let visits = 0;

describeInBrowser('the addresses', () => {
  beforeAll(async () => {
    jourplan = await startJourplan();
    await jourplan.settled();
    browser = await openBrowser();
    manager = await visitor(browser, jourplan, 'MANAGER');
    page = await manager.newPage();
    ({ problems } = watch(page, jourplan));
    await page.goto(`${jourplan.url}/att-gora`);
    await drawn(page);
    routes = await routesOf(page);
    otherHost = createServer((_, response) => {
      visits += 1;
      response.end('<h1>fel</h1>');
    }).listen(0, '127.0.0.1');
  });

  afterAll(async () => {
    otherHost?.close();
    await browser?.close();
    await jourplan?.close();
  });

  it('are all known, with the names of their searches', () => {
    expect(routes.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/logga-in', '/avtal/$agreementId']));
    expect(routes.length).toBeGreaterThan(15);
    const names = new Set(routes.flatMap((route) => route.names));
    expect([...names]).toEqual(expect.arrayContaining(['till', 'tabell', 'belopp', 'halvar', 'arende', 'ar', 'version']));
  });

  it('show their page whatever their search says', async () => {
    const failed: string[] = [];
    const names = [...new Set(routes.flatMap((route) => route.names)), 'annat'];
    for (const { path } of routes) {
      const plain = pathOf(path);
      const heading = await headingAt(plain);
      for (const value of ODD_VALUES) {
        const odd = `${plain}?${names.map((name) => `${name}=${value}`).join('&')}`;
        const shown = await headingAt(odd);
        if (shown !== heading || FAILED.test(shown))
          failed.push(`${path} with ${value.slice(0, 20)}: ${shown} instead of ${heading}`);
      }
    }
    expect([failed, problems]).toEqual([[], []]);
  }, 600_000);

  it('show their page, or that there is none, whatever stands in a part that names something', async () => {
    const failed: string[] = [];
    for (const { path } of routes.filter((route) => route.path.includes('$'))) {
      for (const part of ODD_PARTS) {
        const shown = await headingAt(path.replace(/\$\w+/, part));
        if (FAILED.test(shown)) failed.push(`${path} with ${part.slice(0, 20)}: ${shown}`);
      }
    }
    expect([failed, problems]).toEqual([[], []]);
  }, 600_000);

  it('keep a code that looks like a number', async () => {
    for (const code of ['007', '1e3', '0x10', '12345678901234567890']) {
      await headingAt(`/logga?arende=${code}`);
      expect(await page.getByLabel('Annat ärende, med kod').inputValue()).toBe(code);
      expect(new URL(page.url()).searchParams.get('arende')).toBe(code);
    }
  });

  it('never lead from signing in to another host', async () => {
    const { port } = otherHost.address() as AddressInfo;
    const other = `127.0.0.1:${port}`;
    const account = demoAccounts.find(({ role }) => role === 'MANAGER');
    const ways = [
      `http://${other}/fel`,
      `//${other}/fel`,
      `/\\${other}/fel`,
      `/\t/${other}`,
      `/.//${other}`,
      `/%2F${other}`,
      `javascript:alert(1)`,
    ];
    for (const till of ways) {
      const context = await openContext(browser);
      const visit = await context.newPage();
      await visit.goto(`${jourplan.url}/logga-in?till=${encodeURIComponent(till)}`);
      await visit.getByLabel('E-postadress').fill(account?.email ?? '');
      await visit.getByLabel('Lösenord').fill(DEMO_PASSWORD);
      await visit.getByRole('button', { name: 'Logga in', exact: true }).click();
      await visit.waitForURL(`${jourplan.url}/att-gora`);
      await context.close();
    }
    expect(visits).toBe(0);
  });
});

/** The router's own list, so that a new page is walked too; the names are those that a page's schema asks its search for. */
function routesOf(from: Page): Promise<{ path: string; names: string[] }[]> {
  return from.evaluate<
    { path: string; names: string[] }[]
  >(`Object.entries(window.__TSR_ROUTER__.routesByPath).map(([path, route]) => {
    const names = new Set();
    const search = new Proxy({}, { get: (_, name) => (typeof name === 'string' && names.add(name), undefined) });
    route.options.validateSearch?.(search);
    return { path, names: [...names] };
  })`);
}

function pathOf(path: string): string {
  return path.replace(/\$\w+/g, (name) => {
    const named = NAMED[name];
    if (named === undefined) throw new Error(`say in addresses.test.ts what stands for ${name}`);
    return named;
  });
}

async function headingAt(path: string): Promise<string> {
  await page.goto(`${jourplan.url}${path}`);
  await drawn(page);
  return ((await page.locator('h1').first().textContent()) ?? '').trim();
}
