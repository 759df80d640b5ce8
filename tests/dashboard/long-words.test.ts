import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { type RunningJourplan, startJourplan } from '../support/running-jourplan.js';
import { sideways } from './inspect.js';
import { PAGES } from './pages.js';
import { preparedFollowUp } from './prepared-follow-up.js';
import { openTab, readThrough, visitor } from './visitor.js';

const PHONE = { width: 390, height: 800 };
/** A web address of 110 characters in place of a title: nowhere a blank or a hyphen to break at. */
const LONG = `https://www.exempel.se/${'verksamhetsberattelse'.repeat(5)}`.slice(0, 110);
/** Every text that people write and pages show. */
const WRITTEN: readonly (readonly [table: string, column: string])[] = [
  ['organisation', 'name'],
  ['strategic_plan', 'title'],
  ['focus_theme', 'name'],
  ['focus_area', 'name'],
  ['goal', 'statement'],
  ['activity', 'title'],
  ['outcome', 'account'],
  ['manual_assessment', 'reason'],
  ['funder', 'name'],
  ['funding_agreement', 'title'],
  ['commitment', 'statement'],
  ['budget_line', 'name'],
  ['calendar_date', 'title'],
];

let jourplan: RunningJourplan;
let browser: Browser;
let agreementId: string;

/** Writes it everywhere, numbered where names are unique; past the guards, as texts of that length could have come in. */
async function writeEverywhere(): Promise<void> {
  const client = new pg.Client({ connectionString: jourplan.database.superuserUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  for (const [table, column] of WRITTEN)
    await client.query(
      `update "${table}" t set "${column}" = $1 || n.place from (select ctid, row_number() over () as place from "${table}") n where n.ctid = t.ctid`,
      [LONG],
    );
  const { rows } = await client.query<{ id: string }>(
    "select id from funding_agreement where state = 'IN_FORCE' order by id limit 1",
  );
  agreementId = rows[0]?.id ?? '';
  await client.end();
}

describeInBrowser('a title without a place to break', () => {
  beforeAll(async () => {
    jourplan = await startJourplan();
    await jourplan.settled();
    const [organisation] = await jourplan.database.orm.em
      .fork()
      .execute<{ id: string }[]>('select id from directory.organisations()');
    await inOrganisation(jourplan.database.orm.em, organisation?.id ?? '', (tx) =>
      tx.execute("insert into calendar_date (organisation_id, on_date, kind, title) values (?, '2026-12-24', 'OTHER', 'x')", [
        organisation?.id ?? '',
      ]),
    );
    await preparedFollowUp(jourplan, '2026-H2');
    await writeEverywhere();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await jourplan?.close();
  });

  it.each([...PAGES, { path: '/avtal/one', as: 'MANAGER' as const, what: 'an agreement' }])(
    'wraps on $what, so that no page is wider than a phone',
    async ({ path, as }) => {
      const context = await visitor(browser, jourplan, as, { viewport: PHONE });
      const { page } = await openTab(context, jourplan, path.replace('one', agreementId));
      await readThrough(page);
      if (process.env.JOURPLAN_PICTURES)
        await page.screenshot({
          path: `${process.env.JOURPLAN_PICTURES}/long-${path.replaceAll(/\W+/g, '-')}.png`,
          fullPage: true,
        });
      const wide = await sideways(page);
      await context.close();
      expect(wide).toEqual([]);
    },
  );
});
