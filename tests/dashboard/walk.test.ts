import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openContext } from '../support/browser.js';
import { type RunningJourplan, startJourplan } from '../support/running-jourplan.js';
import { demoClient, drawn, visitor, type Watched, watch } from './visitor.js';

const EXPLANATION = 'Lokalen blev inte klar i tid; vi börjar i februari.';
const ACCOUNT = 'Halvåret gick i stort enligt planen. Kvällsöppet får ett nytt datum.';
/** Raised by the guards of adopted follow-ups and locked half-years. */
const REFUSED_BY_GUARD = /^JP00[123]$/;
const INSUFFICIENT_PRIVILEGE = '42501';

let jourplan: RunningJourplan;
let browser: Browser;
let manager: Page;
let board: Page;
let watched: Watched[];
/** What the manager reports on in the first step, and everybody sees in the later ones. */
let activity: { id: string; title: string };

type FollowUpRow = { id: string; status: string; version: number; content: Buffer; hash: string };

async function storedFollowUp(): Promise<FollowUpRow> {
  const [row] = await asSuperuser<FollowUpRow>(
    `select f.id, f.status, f.version, d.content, encode(d.content_hash, 'hex') as hash
       from follow_up f join follow_up_document d on d.organisation_id = f.organisation_id and d.id = f.document_id
      where f.half_year = '2026-H2'`,
  );
  if (!row) throw new Error('there is no submitted follow-up of 2026-H2');
  return row;
}

async function asSuperuser<Row extends object>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: jourplan.database.superuserUrl });
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

/** New cases of the shown half-year, as the board's table of them says. */
async function newCasesOnBoardPage(): Promise<number> {
  await board.goto(`${jourplan.url}/styrelse/2026-h2?tabell=arenden`);
  await drawn(board);
  await board.locator('#board-trends').scrollIntoViewIfNeeded();
  const row = board.getByRole('row', { name: /Andra halvåret 2026/ });
  return Number(((await row.getByRole('cell').textContent()) ?? '').replace(/\D/g, ''));
}

describeInBrowser('the walk of a half-year', () => {
  beforeAll(async () => {
    jourplan = await startJourplan();
    await jourplan.settled();
    browser = await openBrowser();
    manager = await (await openContext(browser)).newPage();
    board = await (await visitor(browser, jourplan, 'BOARD')).newPage();
    watched = [watch(manager, jourplan), watch(board, jourplan)];
  });

  afterAll(async () => {
    await browser?.close();
    await jourplan?.close();
  });

  it('begins where the manager signs in and reports an activity, by keyboard alone', async () => {
    await manager.goto(jourplan.url);
    const ways = manager.getByRole('list', { name: 'Brottsofferjouren Örebro län' });
    await ways.getByRole('button', { name: 'Logga in som verksamhetschef' }).press('Enter');
    await manager.waitForURL('**/att-gora');
    await manager.getByRole('link', { name: 'Fyll i utfallen' }).press('Enter');
    await manager.waitForURL('**/folj-upp/2026-h2?visa=saknar-utfall');
    await drawn(manager);
    await manager.keyboard.press('s');
    const row = manager.locator('tr:has([data-cell="status"]:focus)');
    activity = {
      id: (await row.getAttribute('data-activity')) ?? '',
      title: ((await row.getByRole('rowheader').textContent()) ?? '').trim(),
    };
    await manager.keyboard.press('f');
    await manager.keyboard.press('ArrowRight');
    await manager.keyboard.type(EXPLANATION);
    await manager.keyboard.press('Control+Enter');
    await manager
      .getByRole('status')
      .filter({ hasText: /^Sparat kl\. \d\d\.\d\d$/ })
      .waitFor();
    const stored = await asSuperuser<{ status: string; account: string }>(
      `select status, account from outcome where activity_id = '${activity.id}' and half_year = '2026-H2'`,
    );
    expect(stored).toEqual([{ status: 'DELAYED', account: EXPLANATION }]);
  });

  it('goes on to the board, who reads it on the first page', async () => {
    await board.goto(jourplan.url);
    await board.waitForURL('**/styrelse/2026-h2');
    await drawn(board);
    await board.getByText(`Försenad: ${activity.title}`).first().waitFor();
  });

  it('counts what a coordinator takes in, once the worker has seen it', async () => {
    const before = await newCasesOnBoardPage();
    const coordinator = await demoClient(jourplan, 'COORDINATOR');
    const input = {
      organisation: jourplan.slug,
      requestId: randomUUID(),
      receivedOn: '2026-11-20',
      section: 'GENERAL',
      targetGroup: 'VICTIM',
      gender: 'UNKNOWN',
      ageBand: 'UNKNOWN',
      cameVia: 'POLICE',
      crimeCategory: 'FRAUD',
      policeReported: 'YES',
      anonymous: false,
      phonePossible: true,
    };
    const { data, errors } = await coordinator.ask<{ supportCaseOpen: { userErrors: unknown[] } }>(
      'mutation ($input: SupportCaseOpenInput!) { supportCaseOpen(input: $input) { userErrors { code } } }',
      { input },
    );
    expect([data?.supportCaseOpen.userErrors, errors]).toEqual([[], []]);
    await jourplan.settled();
    expect(await newCasesOnBoardPage()).toBe(before + 1);
  });

  it('lets nobody submit a half-year that runs', async () => {
    await manager.goto(`${jourplan.url}/folj-upp/2026-h2?steg=klarmarkera`);
    await drawn(manager);
    await manager.getByText('Halvåret pågår och kan skickas in från 1 januari 2027.').waitFor();
    expect(await manager.getByRole('button', { name: 'Lämna in till styrelsen' }).count()).toBe(0);
  });

  it('is marked ready by the manager when the half-year is over', async () => {
    await jourplan.liveOn(plainDate('2027-01-10'));
    await manager.reload();
    await drawn(manager);
    await manager.getByRole('button', { name: /^Ta fram/ }).press('Enter');
    const account = manager.getByLabel('Redogörelse till styrelsen');
    await account.waitFor();
    await account.focus();
    await manager.keyboard.type(ACCOUNT);
    await manager.getByText('Redogörelsen är sparad').waitFor();
    await manager.getByRole('button', { name: 'Lämna in till styrelsen' }).press('Enter');
    await manager.waitForURL('**/uppfoljning/2026-h2');
    await manager.getByText('Inlämnad', { exact: true }).first().waitFor();
    expect((await storedFollowUp()).status).toBe('SUBMITTED');
  });

  it('is adopted by the board', async () => {
    await board.goto(`${jourplan.url}/styrelse/2026-h2`);
    await drawn(board);
    await board.getByText(ACCOUNT).waitFor();
    await board.getByRole('button', { name: 'Anta halvårsuppföljningen' }).press('Enter');
    await board.getByRole('button', { name: 'Ja, styrelsen antar' }).press('Enter');
    await board.getByText(/Bedömningarna är de som styrelsen antog/).waitFor();
    expect((await storedFollowUp()).status).toBe('ADOPTED');
  });

  it('shows the SHA-256 of the very bytes that were stored', async () => {
    const { content, hash } = await storedFollowUp();
    expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
    expect(content.toString('utf8')).toContain(EXPLANATION);
    await board.goto(`${jourplan.url}/uppfoljning/2026-h2`);
    await board.getByText(hash, { exact: true }).waitFor();
    const { data } = await (await demoClient(jourplan, 'BOARD')).ask<{
      organisation: { followUp: { document: string; contentHash: string } };
    }>('query ($slug: String!) { organisation(slug: $slug) { followUp(halfYear: "2026-H2") { document contentHash } } }', {
      slug: jourplan.slug,
    });
    expect(data.organisation.followUp).toEqual({ document: content.toString('utf8'), contentHash: hash });
  });

  it('can then be changed by nobody on the screen', async () => {
    await manager.goto(`${jourplan.url}/folj-upp/2026-h2`);
    await drawn(manager);
    await manager.getByText(/Styrelsen antog uppföljningen/).waitFor();
    await manager.getByText(EXPLANATION).waitFor();
    expect(await manager.locator('[data-cell], textarea').count()).toBe(0);
    expect(await manager.getByRole('button', { name: /bedömningen|Klarmarkera/ }).count()).toBe(0);
    for (const page of [manager, board]) {
      await page.goto(`${jourplan.url}/uppfoljning/2026-h2`);
      await drawn(page);
      expect(await page.getByRole('button', { name: /Anta|Skicka tillbaka/ }).count()).toBe(0);
    }
  });

  it('can then be changed by nobody through the API', async () => {
    const { id, version } = await storedFollowUp();
    const step = { expectedVersion: version };
    const outcome = { activityId: activity.id, halfYear: '2026-H2', expectedVersion: 1, status: 'COMPLETED', account: 'Ändrat' };
    const attempts: ['MANAGER' | 'BOARD', string, string, object][] = [
      ['MANAGER', 'outcomeRecord', 'OutcomeRecordInput', outcome],
      ['MANAGER', 'followUpPrepare', 'FollowUpPrepareInput', { halfYear: '2026-H2' }],
      ['MANAGER', 'followUpWriteAccount', 'FollowUpWriteAccountInput', { ...step, account: 'Ändrat' }],
      ['MANAGER', 'followUpSubmit', 'FollowUpStepInput', step],
      ['MANAGER', 'followUpReturn', 'FollowUpReasonInput', { ...step, reason: 'Ändrat' }],
      ['BOARD', 'followUpReturn', 'FollowUpReasonInput', { ...step, reason: 'Ändrat' }],
      ['BOARD', 'followUpAdopt', 'FollowUpStepInput', step],
    ];
    const codes: Record<string, string | undefined> = {};
    for (const [role, mutation, type, given] of attempts) {
      const hasId = !['outcomeRecord', 'followUpPrepare'].includes(mutation);
      const document = `mutation (${hasId ? '$id: ID!, ' : ''}$input: ${type}!) {
        ${mutation}(${hasId ? 'id: $id, ' : ''}input: $input) { userErrors { code } } }`;
      const input = { organisation: jourplan.slug, requestId: randomUUID(), ...given };
      const answer = await (await demoClient(jourplan, role)).ask<Record<string, { userErrors: { code: string }[] }>>(document, {
        ...(hasId && { id }),
        input,
      });
      codes[`${role} ${mutation}`] = answer.data?.[mutation]?.userErrors[0]?.code;
    }
    expect(codes).toEqual({
      'MANAGER outcomeRecord': 'LOCKED',
      'MANAGER followUpPrepare': 'WRONG_STATE',
      'MANAGER followUpWriteAccount': 'WRONG_STATE',
      'MANAGER followUpSubmit': 'WRONG_STATE',
      'MANAGER followUpReturn': 'WRONG_STATE',
      'BOARD followUpReturn': 'WRONG_STATE',
      'BOARD followUpAdopt': 'WRONG_STATE',
    });
  });

  it('can then be changed by nobody with SQL as the app', async () => {
    const before = await storedFollowUp();
    const client = new pg.Client({ connectionString: jourplan.database.appUrl });
    await client.connect();
    const [organisation] = await asSuperuser<{ id: string }>(`select id from organisation`);
    await client.query(`select set_config('jourplan.organisation', $1, false)`, [organisation?.id]);
    const codes: string[] = [];
    for (const sql of [
      `update follow_up set account = 'Ändrat' where id = '${before.id}'`,
      `update follow_up set status = 'DRAFT' where id = '${before.id}'`,
      `delete from follow_up where id = '${before.id}'`,
      `update follow_up_document set content = '\\x00'`,
      'delete from follow_up_document',
      'truncate follow_up_document cascade',
      `update outcome set status = 'COMPLETED' where half_year = '2026-H2'`,
      `delete from outcome where half_year = '2026-H2'`,
      `insert into outcome (organisation_id, activity_id, half_year, status)
         select organisation_id, id, '2026-H2', 'COMPLETED' from activity
          where id not in (select activity_id from outcome where half_year = '2026-H2') limit 1`,
      `update manual_assessment set reason = 'Ändrat' where half_year = '2026-H2'`,
      'alter table follow_up disable trigger all',
      'set session_replication_role = replica',
    ]) {
      const refused = await client.query(sql).then(
        ({ rowCount }) => `${rowCount} rows`,
        (error: { code: string }) => (REFUSED_BY_GUARD.test(error.code) ? 'guard' : error.code),
      );
      codes.push(`${sql.split(' ').slice(0, 3).join(' ')}: ${refused}`);
    }
    await client.end();
    const left = codes.filter((line) => !line.endsWith(': guard') && !line.endsWith(INSUFFICIENT_PRIVILEGE));
    // Nothing to change is no change either.
    expect(left.filter((line) => !line.endsWith(': 0 rows'))).toEqual([]);
    expect(await storedFollowUp()).toEqual(before);
  });

  it('caused no error in any browser, and no fault in the log', () => {
    expect(watched.flatMap(({ problems }) => problems)).toEqual([]);
    expect(jourplan.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
