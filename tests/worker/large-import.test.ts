import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inDatabase } from '@jourplan/bin/local/roles.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import { openOrm } from '@jourplan/schema/persistence/orm.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { drainMarksHandler, drainOnce } from '@jourplan/worker/features/figures/drain-marks.js';
import { MARKS_AT_ONCE } from '@jourplan/worker/features/figures/update-standings.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import {
  aCase,
  anAttempt,
  anOrganisation,
  attemptRow,
  caseRow,
  countOf,
  figureOf,
  insertRows,
  recordCase,
} from './support/rows.js';
import { aWorkContext, type TestContext } from './support/work-context.js';

let database: TestDatabase;
let context: TestContext;
let organisationId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  context = aWorkContext(database.orm.em, plainDate('2026-03-10'));
  organisationId = await anOrganisation(database.orm.em);
});

const drain = () => drainMarksHandler.run(context, { organisationId });
const figure = (halfYear: string) => figureOf(database.orm.em, organisationId, halfYear, 'FIRST_CONTACT_IN_TIME');
const inTenant = <T>(work: Parameters<typeof inOrganisation<T>>[2]) => inOrganisation(database.orm.em, organisationId, work);

/** Cases of one day with one attempt each, and their marks. */
async function importCases(count: number): Promise<void> {
  const ids = Array.from({ length: count }, () => crypto.randomUUID());
  await inTenant(async (tx) => {
    await insertRows(
      tx,
      'support_case',
      ids.map((id) => caseRow(organisationId, id, aCase())),
    );
    await insertRows(
      tx,
      'contact_attempt',
      ids.map((id) => attemptRow(organisationId, id, anAttempt())),
    );
    await markCases(tx, organisationId, ids);
  });
}

/** Marks before and behind those of all others: one more than a transaction takes. */
const markMoreThanAtOnce = (id: string) =>
  inTenant((tx) =>
    markCases(
      tx,
      organisationId,
      Array.from({ length: MARKS_AT_ONCE + 1 }, () => id),
    ),
  );

/** Rows of standings and attempts that the one connection of `orm` has read, through whatever index, as PostgreSQL counts them. */
async function rowsRead(orm: MikroORM): Promise<number> {
  const client = new pg.Client({ connectionString: inDatabase(database.superuserUrl, database.name) });
  await client.connect();
  try {
    // A backend tells what it has counted at the end of a transaction, at most once a second.
    await orm.em.fork().execute('select pg_stat_force_next_flush()');
    const { rows } = await client.query<{ read: number }>(
      `select (select sum(idx_tup_read) from pg_stat_user_indexes where relname in ('case_standing', 'contact_attempt'))
            + (select sum(seq_tup_read) from pg_stat_user_tables where relname in ('case_standing', 'contact_attempt')) as read`,
    );
    return Number(rows[0]?.read);
  } finally {
    await client.end();
  }
}

describe('counting a large import', () => {
  it('looks each case up by its key: the work follows the number of cases, whatever the planner knows', async () => {
    const cases = 6_000;
    await importCases(cases);
    const orm = await openOrm(database.appUrl, { name: 'jourplan-worker', max: 1, limits: 'JOB' });
    const before = await rowsRead(orm);
    await drainMarksHandler.run({ ...context, em: orm.em }, { organisationId });
    const perCase = ((await rowsRead(orm)) - before) / cases;
    await orm.close();
    expect(await figure('2026-H1')).toBe(`${cases}/${cases}+0`);
    // A standing and an attempt to judge it, one of each to add it up, and some room.
    expect(perCase).toBeGreaterThan(1);
    expect(perCase).toBeLessThan(10);
  }, 400_000);

  it('happens in several transactions, and the figures come with the last', async () => {
    const id = await recordCase(database.orm.em, organisationId, aCase(), [anAttempt()]);
    await markMoreThanAtOnce(id);
    expect(await drainOnce(context, organisationId)).toMatchObject({ marks: MARKS_AT_ONCE, moreWaits: true });
    expect(await figure('2026-H1')).toBeNull();
    expect(await countOf(database.orm.em, organisationId, 'half_year_mark')).toBe(1);
    expect(await drainOnce(context, organisationId)).toMatchObject({ moreWaits: false });
    expect(await figure('2026-H1')).toBe('1/1+0');
    expect(await countOf(database.orm.em, organisationId, 'half_year_mark')).toBe(0);
  });

  it('is taken up where it was when it is killed in between, also for what had left a half-year', async () => {
    await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2025-05-05') }));
    const id = await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2025-12-30') }));
    await drain();
    expect(await figure('2025-H2')).toBe('0/1+0');
    await inTenant((tx) => tx.execute("update support_case set received_on = '2026-01-02' where id = ?", [id]));
    await markMoreThanAtOnce(id);
    await drainOnce(context, organisationId);
    // All that is left when its marks are gone: another worker is woken for it, and finds what it needs.
    await inTenant((tx) => tx.execute('delete from case_mark'));
    const woken = await database.orm.em.fork().execute('select id from directory.organisations_with_marks()');
    expect(woken).toEqual([{ id: organisationId }]);
    await drain();
    expect([await figure('2025-H2'), await figure('2026-H1')]).toEqual(['0/0+0', '0/1+0']);
  });
});
