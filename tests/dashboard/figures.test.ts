import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { type RunningJourplan, startJourplan } from '../support/running-jourplan.js';
import { preparedFollowUp } from './prepared-follow-up.js';
import { demoClient, openTab, readThrough, visitor } from './visitor.js';

const assets = fileURLToPath(new URL('../../../dashboard/dist/assets', import.meta.url));
/** A class name that the chart library draws with, and no other chunk holds. */
const CHART_LIBRARY = 'recharts-surface';
/** Only pages of the document, not their list, have this in a PDF. */
const PDF_PAGE = /\/Type\s*\/Page[^s]/g;

let jourplan: RunningJourplan;
let browser: Browser;

function chartChunks(): string[] {
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  return scripts.filter((file) => readFileSync(join(assets, file), 'utf8').includes(CHART_LIBRARY));
}

/** The table of a figure: what each row is called, and its cells as text. */
async function tableOf(page: Page, caption: string | RegExp): Promise<Record<string, string[]>> {
  const table = page.getByRole('table', { name: caption });
  await table.waitFor();
  const rows: Record<string, string[]> = {};
  for (const row of await table.locator('tbody tr').all()) {
    const name = (await row.locator('th').textContent()) ?? '';
    rows[name.trim()] = (await row.locator('td').allTextContents()).map((text) => text.replaceAll('\u00a0', ' ').trim());
  }
  return rows;
}

type Kpi = { key: string; numerator: number; denominator: number; pending: number; share: number | null };
type Figures = {
  contactVolumeTrend: { halfYear: string; casesReceived: number; conversations: number }[];
  contactKpiTrend: { halfYear: string; kpis: Kpi[] }[];
};

async function figuresOfTheApi(): Promise<Figures> {
  const { data } = await (await demoClient(jourplan, 'BOARD')).ask<{ organisation: Figures }>(
    `query ($slug: String!) { organisation(slug: $slug) {
       contactVolumeTrend(from: "2025-H1", to: "2026-H2") { halfYear casesReceived conversations }
       contactKpiTrend(from: "2025-H1", to: "2026-H2") { halfYear kpis { key numerator denominator pending share } } } }`,
    { slug: jourplan.slug },
  );
  return data.organisation;
}

const nameOf = (halfYear: string) => `${halfYear.endsWith('1') ? 'Första' : 'Andra'} halvåret ${halfYear.slice(0, 4)}`;
const inThousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');

function percent(share: number | null): string {
  if (share === null) return 'Ej aktuellt';
  const rounded = Math.round(share * 100);
  const told = rounded === 100 && share < 1 ? 99 : rounded === 0 && share > 0 ? 1 : rounded;
  return `${told} %`;
}

describeInBrowser('the figures', () => {
  beforeAll(async () => {
    jourplan = await startJourplan();
    await jourplan.settled();
    await preparedFollowUp(jourplan, '2026-H2');
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await jourplan?.close();
  });

  it('have behind each drawing a table with the very numbers of the API', async () => {
    const figures = await figuresOfTheApi();
    const context = await visitor(browser, jourplan, 'BOARD');
    const { page } = await openTab(context, jourplan, '/styrelse/2026-h2?tabell=arenden,samtal,nyckeltal');
    await page.locator('#board-trends').scrollIntoViewIfNeeded();
    const volumes = (count: (volume: Figures['contactVolumeTrend'][number]) => number) =>
      Object.fromEntries(figures.contactVolumeTrend.map((volume) => [nameOf(volume.halfYear), [inThousands(count(volume))]]));
    expect(await tableOf(page, /^Nya ärenden per halvår/)).toEqual(volumes(({ casesReceived }) => casesReceived));
    expect(await tableOf(page, /^Samtal/)).toEqual(volumes(({ conversations }) => conversations));
    const shares = Object.values(await tableOf(page, /^Andel i procent per halvår/));
    const keys = figures.contactKpiTrend.at(-1)?.kpis.map(({ key }) => key) ?? [];
    const expected = keys.map((key) =>
      figures.contactKpiTrend.map(({ kpis }) => percent(kpis.find((kpi) => kpi.key === key)?.share ?? null)),
    );
    expect(shares.length).toBeGreaterThan(3);
    for (const row of shares) expect(expected).toContainEqual(row);
    await context.close();
  });

  it('are drawn by a library that is fetched after the first view of the board page, and never on the follow-up table', async () => {
    const chunks = chartChunks();
    expect(chunks).not.toEqual([]);
    const asked = (requests: string[]) => requests.filter((url) => chunks.some((chunk) => url.endsWith(chunk)));

    const ofBoard = await visitor(browser, jourplan, 'BOARD', { viewport: { width: 1280, height: 800 } });
    const { page: board, requests } = await openTab(ofBoard, jourplan, '/styrelse/2026-h2');
    expect(asked(requests)).toEqual([]);
    await board.locator('#board-trends').scrollIntoViewIfNeeded();
    await board.locator('.recharts-surface').first().waitFor();
    expect(asked(requests).length).toBeGreaterThan(0);

    const ofManager = await visitor(browser, jourplan, 'MANAGER');
    const { page: table, requests: onTable } = await openTab(ofManager, jourplan, '/folj-upp/2026-h2');
    await readThrough(table);
    expect(asked(onTable)).toEqual([]);
    await Promise.all([ofBoard.close(), ofManager.close()]);
  });

  it.each(['light', 'dark'] as const)('and all that the board reads go on one sheet of A4, from a %s screen', async (theme) => {
    const context = await visitor(browser, jourplan, 'BOARD', { colorScheme: theme });
    const { page } = await openTab(context, jourplan, '/styrelse/2026-h2');
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(PDF_PAGE)?.length).toBe(1);
    // A4 in points, as PDF counts.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
    await context.close();
  });
});
