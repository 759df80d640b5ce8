import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { type RunningJourplan, startJourplan } from '../support/running-jourplan.js';
import { openTab, visitor } from './visitor.js';

let jourplan: RunningJourplan;
let browser: Browser;

describeInBrowser('the API page', () => {
  beforeAll(async () => {
    jourplan = await startJourplan();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await jourplan?.close();
  });

  it('answers the example as the one who is signed in, without an error', async () => {
    const context = await visitor(browser, jourplan, 'MANAGER');
    const { page, problems } = await openTab(context, jourplan, '/api');
    await page.getByRole('button', { name: 'Kör' }).click();
    await page.getByLabel('Svar', { exact: true }).getByText('"MANAGER"').first().waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it('describes the schema, and completes a field of it', async () => {
    const context = await visitor(browser, jourplan, 'MANAGER');
    const { page, problems } = await openTab(context, jourplan, '/api');
    await page.getByLabel('Sök typ').fill('Viewer');
    await page.getByRole('navigation').getByRole('listitem').getByRole('button', { name: 'Viewer', exact: true }).click();
    await page.getByRole('region', { name: 'Viewer' }).getByText('memberships').waitFor();
    await page.getByRole('button', { name: 'Ny fråga' }).click();
    await page.getByLabel('GraphQL').pressSequentially('{ viewer { emai');
    await page.getByRole('option', { name: /email/ }).first().waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});
