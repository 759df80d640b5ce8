import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { STOCKHOLM_SLUG } from '@jourplan/bin/demo/demo-slugs.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { registerRequests } from '../api/registers/register-requests.js';
import { describeInBrowser, openBrowser, openContext } from '../support/browser.js';
import { type RunningJourplan, startJourplan } from '../support/running-jourplan.js';
import { demoClient, drawn, openTab, visitor, type Watched, watch } from './visitor.js';

const STOCKHOLM = 'Brottsofferjouren Stockholm-Gotland';
const ANNEX = 'Bilaga för Brottsofferjouren Stockholm-Gotland (osignerat exemplar)';
/** From the open page to a logged contact; at an unhurried key a second it is done in less than ten. */
const MOST_KEYS = 8;
const FIRST_CONTACT = 'Första kontaktförsök';

let jourplan: RunningJourplan;
let browser: Browser;
let context: BrowserContext;
let coordinator: Page;
let watched: Watched;
let keysPressed = 0;

beforeAll(async () => {
  jourplan = await startJourplan();
  await jourplan.settled();
  browser = await openBrowser();
  context = await openContext(browser);
  coordinator = await context.newPage();
  watched = watch(coordinator, jourplan);
});

afterAll(async () => {
  await browser?.close();
  await jourplan?.close();
});

type Waiting = { waitsFor: string; isOverdue: boolean; case: { code: string; district: { id: string } | null } };
type Logged = { contactsToday: number; worklist: Waiting[] };

async function asked<Data>(role: 'COORDINATOR' | 'MANAGER', selection: string): Promise<Data> {
  const client = await demoClient(jourplan, role, STOCKHOLM_SLUG);
  const query = `query ($slug: String!) { organisation(slug: $slug) { ${selection} } }`;
  const { data, errors } = await client.ask<{ organisation: Data }>(query, { slug: STOCKHOLM_SLUG });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.organisation;
}

const logged = () => asked<Logged>('COORDINATOR', 'contactsToday worklist { waitsFor isOverdue case { code district { id } } }');

async function attemptsOf(code: string): Promise<number> {
  const selection = `case(code: "${code}") { attempts { voidReason } }`;
  const { case: found } = await asked<{ case: { attempts: { voidReason: string | null }[] } }>('COORDINATOR', selection);
  return found.attempts.filter(({ voidReason }) => voidReason === null).length;
}

/** The annex's figures of the half-year, as `numerator/denominator+pending` by KPI. */
async function annexFigures(): Promise<Record<string, string>> {
  await jourplan.settled();
  const { agreements } = await asked<{ agreements: { id: string; title: string }[] }>('MANAGER', 'agreements { id title }');
  const id = agreements.find(({ title }) => title === ANNEX)?.id;
  const { agreement } = await asked<{ agreement: { kpis: Figure[] } }>(
    'MANAGER',
    `agreement(id: "${id}") { kpis(halfYear: "2026-H2") { key numerator denominator pending } }`,
  );
  return Object.fromEntries(
    agreement.kpis.map(({ key, numerator, denominator, pending }) => [key, `${numerator}/${denominator}+${pending}`]),
  );
}

type Figure = { key: string; numerator: number; denominator: number; pending: number };

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await coordinator.keyboard.press(key);
  keysPressed += keys.length;
}

/** Tab until what is wanted has focus: what can be reached without a mouse. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let left = 60; left > 0; left--) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached with Tab');
}

const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const rowOf = (code: string) => coordinator.locator('.segment').filter({ hasText: code });

async function openLog(): Promise<void> {
  await coordinator.goto(`${jourplan.url}/logga`);
  await drawn(coordinator);
  await coordinator.locator('#log-case input:focus').waitFor();
  keysPressed = 0;
}

/** A case of the annex's districts that nobody has tried to reach yet, and the digit it has on the screen. */
async function untriedCase(): Promise<{ code: string; digit: string }> {
  const { worklist } = await logged();
  const found = worklist.find((one) => one.waitsFor === 'FIRST_CONTACT' && !one.isOverdue && one.case.district !== null);
  const code = found?.case.code ?? '';
  await rowOf(code).waitFor();
  return { code, digit: ((await rowOf(code).locator('.segment__key').textContent()) ?? '').trim() };
}

describeInBrowser('the daily work', () => {
  it('begins where a coordinator signs in, by keyboard alone', async () => {
    await coordinator.goto(jourplan.url);
    const ways = coordinator.getByRole('list', { name: STOCKHOLM });
    const way = ways.getByRole('button', { name: 'Logga in som samordnare' });
    await way.waitFor();
    await tabTo(coordinator, way);
    await press('Enter');
    await coordinator.waitForURL('**/logga');
    await drawn(coordinator);
    expect(await coordinator.locator('.waiting-case').count()).toBeGreaterThan(0);
  });

  it('lists a case once, whatever it waits for', async () => {
    const codes = await coordinator.locator('.waiting-case .code').allTextContents();
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('logs a contact that changes the figure of the agreement by that case alone, and takes it back', async () => {
    await openLog();
    const { code, digit } = await untriedCase();
    const before = await annexFigures();
    await press(digit, '1', 'j', 'd', 'Enter');
    await status(coordinator, `Loggat: ${code}`).waitFor();
    expect(keysPressed).toBeLessThanOrEqual(MOST_KEYS);
    const after = await annexFigures();
    await press('Control+z');
    await status(coordinator, 'Kontakten är borttagen.').waitFor();
    expect(changes(before, after)).toEqual({
      FIRST_CONTACT_IN_TIME: [1, 1, -1],
      REACHED_IN_TIME: [1, 1, -1],
      // Whoever has been reached is offered a meeting, and needs no more calls.
      MEETING_OFFERED: [0, 0, 1],
      PHONE_PERSISTENCE: [0, 0, -1],
    });
    expect(await annexFigures()).toEqual(before);
    expect((await logged()).contactsToday).toBe(0);
  });

  it('takes the case off the list of those to call first, and counts one today', async () => {
    await openLog();
    const { code, digit } = await untriedCase();
    const before = await annexFigures();
    await press(digit, '1', 'n', 'd', 'Enter');
    await status(coordinator, `Loggat: ${code}`).waitFor();
    expect(keysPressed).toBeLessThanOrEqual(MOST_KEYS);
    await coordinator.getByText('1 i dag', { exact: true }).waitFor();
    await rowOf(code).filter({ hasText: FIRST_CONTACT }).waitFor({ state: 'detached' });
    expect(changes(before, await annexFigures())).toMatchObject({ FIRST_CONTACT_IN_TIME: [1, 1, -1] });
    const { worklist } = await logged();
    expect(worklist.filter((one) => one.case.code === code).map(({ waitsFor }) => waitsFor)).not.toContain('FIRST_CONTACT');
  });

  it('sends a contact once, though the first answer was lost on the way', async () => {
    await openLog();
    const code = (await coordinator.locator('.waiting-case .code').first().textContent()) ?? '';
    const before = await attemptsOf(code);
    await coordinator.route('**/graphql', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await press('1', '2', 'n', 'd', 'Enter');
    await coordinator.getByText('1 väntar på nät').waitFor();
    expect(await attemptsOf(code)).toBe(before + 1);
    // What is on its way is lost too, before the way is open again.
    await coordinator.unrouteAll({ behavior: 'wait' });
    await coordinator.evaluate(`window.dispatchEvent(new Event('online'))`);
    await coordinator.getByText('1 väntar på nät').waitFor({ state: 'detached' });
    expect(await attemptsOf(code)).toBe(before + 1);
    watched.problems.splice(0);
  });

  it('enters the sheet of a court day, cell by cell', async () => {
    const { contactsToday } = await logged();
    await coordinator.goto(`${jourplan.url}/logga/tally`);
    await drawn(coordinator);
    await tabTo(coordinator, coordinator.getByLabel('Brottsutsatt, Kvinnor'));
    await coordinator.keyboard.type('2');
    await press('ArrowDown');
    await coordinator.keyboard.type('1');
    await press('Enter');
    await status(coordinator, '3 personer är inskrivna.').waitFor();
    expect((await logged()).contactsToday).toBe(contactsToday + 3);
  });

  it('ends there without an error in the browser or a fault in the log', () => {
    expect(watched.problems).toEqual([]);
    expect(jourplan.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describeInBrowser('a supporter without basic training', () => {
  const code = 'S-NY27';
  const untrained = `${code} (saknar godkänd grundutbildning)`;

  it('cannot be chosen for a hearing or a case, and the form says why', async () => {
    const requests = registerRequests(await demoClient(jourplan, 'COORDINATOR', STOCKHOLM_SLUG), STOCKHOLM_SLUG);
    expect((await requests.register({ code, court: true, activeFrom: '2026-01-01' })).userErrors).toEqual([]);
    const { page } = await openTab(context, jourplan, '/register/forhandlingar');
    await page.getByRole('button', { name: 'Lägg till en förhandling' }).press('Enter');
    expect(await page.getByLabel(untrained).isDisabled()).toBe(true);
    const { worklist } = await logged();
    await page.goto(`${jourplan.url}/arenden/${worklist[0]?.case.code}`);
    await drawn(page);
    await page.keyboard.press('e');
    const option = page.getByRole('dialog').getByRole('option', { name: untrained });
    await option.waitFor({ state: 'attached' });
    expect(await option.isDisabled()).toBe(true);
    await page.close();
  });

  it('is refused for a day before the training, with what to do about it', async () => {
    const requests = registerRequests(await demoClient(jourplan, 'COORDINATOR', STOCKHOLM_SLUG), STOCKHOLM_SLUG);
    const attendances = [{ supporterCode: code, passed: true }];
    expect((await requests.training({ heldOn: '2026-11-10', attendances })).userErrors).toEqual([]);
    const { page } = await openTab(context, jourplan, '/register/forhandlingar');
    await page.getByRole('button', { name: 'Lägg till en förhandling' }).press('Enter');
    await page.getByLabel(code).press('Space');
    await page.getByRole('dialog').getByLabel('Dag').fill('2026-11-02');
    await page.getByRole('button', { name: 'Spara' }).press('Enter');
    const refusal = `Stödjare ${code} har ingen godkänd grundutbildning den dagen. Registrera utbildningen först, eller välj en annan stödjare.`;
    await page.getByRole('alert').filter({ hasText: refusal }).waitFor();
    await page.getByRole('dialog').getByLabel('Dag').fill('2026-11-12');
    await page.getByRole('button', { name: 'Spara' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page
      .getByRole('row', { name: /12 november 2026/ })
      .filter({ hasText: code })
      .waitFor();
    await page.close();
  });
});

describeInBrowser('the manager', () => {
  it('has a list of what to do, each with a step that leads to a page', async () => {
    const { page, problems } = await openTab(await visitor(browser, jourplan, 'MANAGER'), jourplan, '/att-gora');
    const items = page.locator('.todo__item');
    const steps = items.getByRole('link');
    expect(await items.count()).toBeGreaterThanOrEqual(3);
    expect(await steps.count()).toBe(await items.count());
    const addresses = await Promise.all((await steps.all()).map((step) => step.getAttribute('href')));
    for (const address of new Set(addresses)) {
      await page.goto(`${jourplan.url}${address}`);
      await drawn(page);
      expect([address, await page.getByRole('heading', { level: 1 }).textContent()]).not.toContain('Sidan finns inte');
    }
    expect(problems).toEqual([]);
  });

  it('makes a calendar address that carries deadlines only, until it is revoked', async () => {
    const manager = await visitor(browser, jourplan, 'MANAGER', { slug: STOCKHOLM_SLUG });
    const { page, problems } = await openTab(manager, jourplan, '/arshjul');
    await page.getByRole('button', { name: 'Skapa en kalenderadress' }).press('Enter');
    const address = await page.getByLabel('Kalenderadress').inputValue();
    const feed = await fetch(address);
    expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const events = (await feed.text()).replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    expect(events.join('')).toContain('Sista dagen i andra halvåret 2026');
    const properties = events.flatMap((event) => [...(event.split('END:VEVENT')[0]?.matchAll(/^[A-Z-]+/gm) ?? [])].map(String));
    expect(properties.filter((name) => !/^(UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|SUMMARY|TRANSP|X-[A-Z-]+)$/.test(name))).toEqual(
      [],
    );
    await page.getByRole('button', { name: /^Återkalla: / }).press('Enter');
    await page.getByRole('button', { name: 'Återkalla för gott' }).press('Enter');
    await page.getByRole('button', { name: /^Återkalla/ }).waitFor({ state: 'detached' });
    expect((await fetch(address)).status).toBe(404);
    expect(problems).toEqual([]);
  });
});

/** By how much numerator, denominator and pending of each KPI have changed, for those that have. */
function changes(before: Record<string, string>, after: Record<string, string>): Record<string, number[]> {
  const numbers = (figure = '') => figure.split(/[/+]/).map(Number);
  const changed = Object.keys(after).filter((kpi) => after[kpi] !== before[kpi]);
  return Object.fromEntries(
    changed.map((kpi) => [kpi, numbers(after[kpi]).map((value, index) => value - (numbers(before[kpi])[index] ?? 0))]),
  );
}
