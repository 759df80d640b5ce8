import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { type RunningJourplan, startJourplan } from '../support/running-jourplan.js';
import { axeViolations } from './inspect.js';
import { demoClient, drawn, openTab, visitor } from './visitor.js';

/** A coordinator logs a contact to a case that exists within this time, by keyboard alone. */
const WITHIN_MS = 10_000;

let jourplan: RunningJourplan;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  jourplan = await startJourplan();
  await jourplan.settled();
  browser = await openBrowser();
  context = await visitor(browser, jourplan, 'COORDINATOR');
});

afterAll(async () => {
  await browser?.close();
  await jourplan?.close();
});

async function contactForm(): Promise<Page> {
  const { page } = await openTab(context, jourplan, '/logga');
  await page.locator('#log-case input').first().waitFor();
  return page;
}

async function codeInRow(page: Page, row: number): Promise<string> {
  return ((await page.locator('.waiting-case .code').nth(row).textContent()) ?? '').trim();
}

/** Attempts of a case that count, the latest of them last, as `PHONE EVENING false`. */
async function attemptsOf(code: string): Promise<string[]> {
  const client = await demoClient(jourplan, 'COORDINATOR');
  const query = `query ($slug: String!, $code: String!) {
    organisation(slug: $slug) { case(code: $code) { attempts { channel partOfDay reached voidReason occurredOn } } }
  }`;
  const { data } = await client.ask<{ organisation: { case: { attempts: Attempt[] } } }>(query, { slug: jourplan.slug, code });
  const counting = (data?.organisation.case.attempts ?? []).filter(({ voidReason }) => voidReason === null);
  return counting
    .filter(({ occurredOn }) => occurredOn === jourplan.clock.today())
    .map(({ channel, partOfDay, reached }) => `${channel} ${partOfDay} ${reached}`);
}

type Attempt = { channel: string; partOfDay: string; reached: boolean; voidReason: string | null; occurredOn: string };

const loggedLine = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

describeInBrowser('logging a contact', () => {
  it('takes less than ten seconds by keyboard alone, and can be undone', async () => {
    const page = await contactForm();
    const code = await codeInRow(page, 2);
    const before = await attemptsOf(code);
    const startedAt = jourplan.clock.now().getTime();
    for (const key of ['3', '1', 'n', 'k', 'Enter']) await page.keyboard.press(key);
    await loggedLine(page, `Loggat: ${code}`).waitFor();
    expect(jourplan.clock.now().getTime() - startedAt).toBeLessThan(WITHIN_MS);
    expect(await attemptsOf(code)).toEqual([...before, 'PHONE EVENING false']);
    await page.getByText('1 i dag').waitFor();
    await page.keyboard.press('Control+z');
    await loggedLine(page, 'Kontakten är borttagen.').waitFor();
    expect(await attemptsOf(code)).toEqual(before);
    await page.close();
  });

  it('remembers the last choice, and says at the field what is wrong with a code', async () => {
    const page = await contactForm();
    await page.keyboard.type('zz-9');
    await page.keyboard.press('Enter');
    await page.getByText('Det finns inget ärende med den koden.').waitFor();
    expect(await page.evaluate('document.activeElement.value')).toBe('zz-9');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('19121212-1212');
    await page.keyboard.press('Enter');
    await page.getByText('Det här ser ut som ett personnummer.').waitFor();
    expect(await page.getByRole('radio', { name: 'Kväll, kl. 17–22' }).isChecked()).toBe(true);
    await page.close();
  });

  it('waits without a net, survives a reload and is sent once', async () => {
    const page = await contactForm();
    const code = await codeInRow(page, 0);
    const before = await attemptsOf(code);
    await page.route('**/graphql', (route) => route.abort());
    for (const key of ['1', '2', 'j', 'd', 'Enter']) await page.keyboard.press(key);
    await page.getByText('1 väntar på nät').waitFor();
    await page.unroute('**/graphql');
    await page.reload();
    await drawn(page);
    await page.getByText('1 väntar på nät').waitFor({ state: 'detached' });
    expect(await attemptsOf(code)).toEqual([...before, 'SMS DAYTIME true']);
    await page.close();
  });

  it('opens a new case in the same taps, which is filled in on its own page', async () => {
    const page = await contactForm();
    for (const key of ['0', '2', '2', 'Tab', '5', 'j', 'd', 'Enter']) await page.keyboard.press(key);
    await loggedLine(page, 'Loggat:').waitFor();
    await page.getByRole('link', { name: 'Fyll i ärendet' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Vad återstår i ärende/ }).waitFor();
    await drawn(page);
    await page.getByText('Domstolssektionen').waitFor();
    await page.keyboard.press('e');
    await page.getByRole('dialog').getByLabel('Kön').selectOption('Kvinna');
    await page.getByRole('button', { name: 'Spara uppgifterna' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('definition').filter({ hasText: 'Kvinna' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
});
