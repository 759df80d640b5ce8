import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { type RunningJourplan, startJourplan } from '../support/running-jourplan.js';
import { openTab, visitor } from './visitor.js';

const SENTENCE = 'Servern har fullt upp. Försök igen om en liten stund.';

let jourplan: RunningJourplan;
let browser: Browser;

/** What stands in front of the database when there are more requests than it takes. */
const busy = (route: Route) =>
  route.fulfill({
    status: 503,
    headers: { 'Retry-After': '1' },
    json: { errors: [{ message: SENTENCE, extensions: { code: 'UNAVAILABLE' } }] },
  });

async function isBusyFor(page: Page, requests: number): Promise<() => number> {
  let refused = 0;
  await page.route('**/graphql', (route) => {
    if (refused >= requests) return route.continue();
    refused += 1;
    return busy(route);
  });
  return () => refused;
}

describeInBrowser('a server that takes no more just now', () => {
  beforeAll(async () => {
    jourplan = await startJourplan();
    await jourplan.settled();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await jourplan?.close();
  });

  it('is asked again when it says, and the page comes without anybody having done anything', async () => {
    const page = await (await visitor(browser, jourplan, 'MANAGER')).newPage();
    const refused = await isBusyFor(page, 2);
    await page.goto(`${jourplan.url}/att-gora`);
    await page.getByRole('link', { name: 'Fyll i utfallen' }).waitFor();
    expect(refused()).toBe(2);
    await page.close();
  });

  it('is quoted, with a way to try again, when it goes on', async () => {
    const page = await (await visitor(browser, jourplan, 'MANAGER')).newPage();
    await page.route('**/graphql', busy);
    await page.goto(`${jourplan.url}/att-gora`);
    await page.getByText(SENTENCE).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByRole('link', { name: 'Fyll i utfallen' }).waitFor();
    await page.close();
  });

  it('loses nothing that is typed in a form: it is still there, and goes through on the second try', async () => {
    const { page } = await openTab(await visitor(browser, jourplan, 'MANAGER'), jourplan, '/arshjul');
    const title = page.getByLabel('Vad det är');
    const form = page.locator('form').filter({ has: title });
    await form.locator('input[type="date"]').fill('2027-04-01');
    await title.fill('Planeringsdag för alla');
    await page.route('**/graphql', busy);
    await form.locator('button[type="submit"]').click();
    await page.getByText(`${SENTENCE} Det du har skrivit ligger kvar.`).waitFor();
    expect(await title.inputValue()).toBe('Planeringsdag för alla');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByText('Planeringsdag för alla').first().waitFor();
    await page.close();
  });

  it('counts once what is sent again because its answer was lost', async () => {
    const { page } = await openTab(await visitor(browser, jourplan, 'MANAGER'), jourplan, '/arshjul');
    const title = page.getByLabel('Vad det är');
    const form = page.locator('form').filter({ has: title });
    await form.locator('input[type="date"]').fill('2027-04-02');
    await title.fill('Bara en gång');
    await page.route('**/graphql', async (route) => {
      await route.fetch();
      await busy(route);
    });
    await form.locator('button[type="submit"]').click();
    await page.getByText(SENTENCE).first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Försök igen' }).last().click();
    const removals = page.getByRole('button', { name: /Bara en gång/ });
    await removals.first().waitFor();
    await page.reload();
    await removals.first().waitFor();
    expect(await removals.count()).toBe(1);
    await page.close();
  });

  it('loses nothing that saves itself: it is sent again without anybody having done anything', async () => {
    const { page } = await openTab(await visitor(browser, jourplan, 'MANAGER'), jourplan, '/folj-upp/2026-h2');
    const refused = await isBusyFor(page, 1);
    const row = page.locator('tr[data-activity]').first();
    await row.locator('[data-cell="status"]').selectOption('IN_PROGRESS');
    await row.locator('[data-cell="account"]').fill('Sparas när servern hinner.');
    await page
      .getByRole('status')
      .filter({ hasText: /^Sparat kl\./ })
      .waitFor();
    expect(refused()).toBe(1);
    expect(await row.locator('[data-cell="account"]').inputValue()).toBe('Sparas när servern hinner.');
    await page.close();
  });
});
