import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { type RunningJourplan, startJourplan } from '../support/running-jourplan.js';
import { openTab, visitor } from './visitor.js';

let jourplan: RunningJourplan;
let browser: Browser;
let desk: BrowserContext;

async function table(context: BrowserContext): Promise<Page> {
  return (await openTab(context, jourplan, '/folj-upp/2026-h2')).page;
}

const rowOf = (page: Page, nth: number): Locator => page.locator('tr[data-activity]').nth(nth);
const accountOf = (page: Page, nth: number): Locator => rowOf(page, nth).locator('[data-cell="account"]');
const saved = (page: Page): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: /^Sparat kl\./ })
    .waitFor();

async function write(page: Page, nth: number, text: string): Promise<void> {
  await rowOf(page, nth).locator('[data-cell="status"]').selectOption('IN_PROGRESS');
  await accountOf(page, nth).fill(text);
}

/** The account as the database has it. */
async function stored(page: Page, nth: number): Promise<string | undefined> {
  const activityId = await rowOf(page, nth).getAttribute('data-activity');
  const em = jourplan.database.orm.em;
  const [organisation] = await em.fork().execute<{ id: string }[]>('select id from directory.organisations()');
  const rows = await inOrganisation(em, organisation?.id ?? '', (tx) =>
    tx.execute<{ account: string }[]>(`select account from outcome where activity_id = ? and half_year = '2026-H2'`, [
      activityId,
    ]),
  );
  return rows[0]?.account;
}

describeInBrowser('what the manager writes', () => {
  beforeAll(async () => {
    jourplan = await startJourplan();
    await jourplan.settled();
    browser = await openBrowser();
    desk = await visitor(browser, jourplan, 'MANAGER');
  });

  afterAll(async () => {
    await browser?.close();
    await jourplan?.close();
  });

  it('is saved by itself a moment after the last key', async () => {
    const page = await table(desk);
    await write(page, 0, 'Sparas av sig själv.');
    await saved(page);
    expect(await stored(page, 0)).toBe('Sparas av sig själv.');
    await page.close();
  });

  it('is back when the tab was killed in the middle of a word', async () => {
    const page = await table(desk);
    await page.route('**/graphql', (route) => route.abort());
    await write(page, 1, 'Mitt i en men');
    await page.close({ runBeforeUnload: false });
    const again = await table(desk);
    expect(await accountOf(again, 1).inputValue()).toBe('Mitt i en men');
    await saved(again);
    expect(await stored(again, 1)).toBe('Mitt i en men');
    await again.close();
  });

  it('waits for the net when there is none, and is then sent in order', async () => {
    const page = await table(desk);
    await desk.setOffline(true);
    await write(page, 2, 'Först');
    await page.getByRole('status').filter({ hasText: 'Servern går inte att nå just nu' }).waitFor();
    await accountOf(page, 2).fill('Först, och sedan mer');
    await write(page, 3, 'Också utan nät');
    await desk.setOffline(false);
    await saved(page);
    expect([await stored(page, 2), await stored(page, 3)]).toEqual(['Först, och sedan mer', 'Också utan nät']);
    await page.close();
  });

  it('is never overwritten by a colleague, nor overwrites theirs, without both being shown', async () => {
    const home = await visitor(browser, jourplan, 'MANAGER');
    const [mine, theirs] = [await table(desk), await table(home)];
    // Mine is on its way while theirs is saved.
    let arrive = (): void => undefined;
    const theirsIsSaved = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await mine.route('**/graphql', (route) => theirsIsSaved.then(() => route.continue()));
    await write(mine, 4, 'Mina ord');
    await write(theirs, 4, 'Kollegans ord');
    await saved(theirs);
    arrive();
    await mine.getByText(/En kollega ändrade samma ruta kl\. \d\d\.\d\d\./).waitFor();
    expect(await stored(mine, 4)).toBe('Kollegans ord');
    await rowOf(mine, 4).getByRole('button', { name: 'Jämför och välj' }).press('Enter');
    const dialog = mine.getByRole('dialog');
    await dialog.getByText('Mina ord').waitFor();
    await dialog.getByText('Kollegans ord').waitFor();
    await dialog.getByRole('button', { name: 'Behåll min text' }).press('Enter');
    await saved(mine);
    expect(await stored(mine, 4)).toBe('Mina ord');
    await mine.locator('h1').focus();
    await mine.keyboard.press('Control+z');
    await expect(accountOf(mine, 4).inputValue()).resolves.toBe('Kollegans ord');
    await Promise.all([mine.close(), home.close()]);
  });

  it('stays in the row with a red edge and a way to try again when the server fails', async () => {
    const page = await table(desk);
    await page.route('**/graphql', (route) =>
      route.fulfill({
        status: 500,
        json: { errors: [{ message: 'fel', extensions: { code: 'INTERNAL_SERVER_ERROR', reference: '7F3A' } }] },
      }),
    );
    await write(page, 5, 'Kvar trots felet');
    await rowOf(page, 5)
      .getByText('Det gick inte att spara. Det ni skrivit ligger kvar här. Felet har nummer 7F3A om ni kontaktar support.')
      .waitFor();
    expect(await accountOf(page, 5).inputValue()).toBe('Kvar trots felet');
    await page.unroute('**/graphql');
    await rowOf(page, 5).getByRole('button', { name: 'Försök igen' }).press('Enter');
    await saved(page);
    expect(await stored(page, 5)).toBe('Kvar trots felet');
    await page.close();
  });

  it('is not sent when it looks like a personal identity number', async () => {
    const page = await table(desk);
    await write(page, 6, 'Ringde 19121212-1212 i går');
    await rowOf(page, 6)
      .getByText(
        'Texten ser ut att innehålla ett personnummer. Ta bort det innan ni sparar. Det står vid ”Ringde ••••••••-••••”.',
      )
      .waitFor();
    expect((await stored(page, 6)) ?? '').not.toContain('1212');
    const kept = await page.evaluate('JSON.stringify(localStorage)');
    expect(kept).not.toContain('1212');
    await page.close();
  });
});
