import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { onBehalfOf } from '@jourplan/schema/persistence/asker.js';
import { openOrm, poolOf } from '@jourplan/schema/persistence/orm.js';
import { outageOf } from '@jourplan/schema/persistence/outage.js';
import { Pool } from '@jourplan/schema/persistence/pool.js';
import { openReader } from '@jourplan/schema/persistence/read.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { anOrganisation } from '../support/an-organisation.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const NAME = 'jourplan-pool-test';
const TWO_PLACES = { name: NAME, max: 2, limits: 'PERSON' } as const;

let database: TestDatabase;
let superuser: pg.Client;
let orm: MikroORM;

beforeAll(async () => {
  database = await createTestDatabase();
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  orm = await openOrm(database.appUrl, TWO_PLACES);
});

afterAll(async () => {
  await orm.close();
  await superuser.end();
  await database.drop();
});

const endAll = () =>
  superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and datname = $2`, [
    NAME,
    database.name,
  ]);

const answer = (em = orm.em.fork()) => em.execute<{ one: number }[]>('select 1 as one');

describe('a connection that ends', () => {
  test.each([
    [
      'in the middle of a statement',
      (tx: MikroORM['em']) => Promise.all([tx.execute('select pg_sleep(30)'), sleep(100).then(endAll)]),
    ],
    ['between two statements', async () => void (await endAll())],
    [
      'before a statement that follows',
      async (tx: MikroORM['em']) => {
        await endAll();
        await sleep(50);
        await tx.execute('select 1');
      },
    ],
  ])('gives its place back when that was %s of a transaction', async (_when, work) => {
    // More often than there are places: one lost place would show.
    for (let round = 0; round < 5; round++) {
      const lost = await orm.em
        .fork()
        .transactional(async (tx) => void (await work(tx)))
        .then(
          () => null,
          (error: unknown) => error,
        );
      expect(outageOf(lost)).toBe('LOST');
      expect(poolOf(orm).inUse).toBe(0);
    }
    expect(await answer()).toEqual([{ one: 1 }]);
  });

  test('in a read gives its place back too', async () => {
    const reader = openReader(database.appUrl, { name: NAME, max: 1 });
    for (let round = 0; round < 3; round++) {
      const reading = reader.global({ name: 'long_read', text: 'select pg_sleep(30)' }, []).catch(outageOf);
      await sleep(100);
      await endAll();
      expect(await reading).toBe('LOST');
      expect(reader.pool.inUse).toBe(0);
    }
    expect(await reader.global({ name: 'one', text: 'select 1 as one' }, [])).toEqual([{ one: 1 }]);
    await reader.close();
  });

  test('can be given back twice, by the pool and by the borrower', async () => {
    const pool = new Pool({ url: database.appUrl, name: NAME, max: 1 });
    const client = await pool.connect();
    await endAll();
    await sleep(100);
    expect(pool.inUse).toBe(0);
    client.release();
    client.release(true);
    expect(pool.inUse).toBe(0);
    const next = await pool.connect();
    expect(pool.inUse).toBe(1);
    next.release();
    await pool.end();
  });
});

describe('a place is given back', () => {
  test.each([
    ['since it has failed already', (client: pg.Client) => void client.query('begin; select 1 / 0').catch(() => undefined)],
    ['since the connection ends', (client: pg.Client) => void client.connection.stream.destroy()],
  ])('when a transaction cannot be begun, %s', async (_why, harm) => {
    const narrow = await openOrm(database.appUrl, { name: NAME, max: 1, waitMs: 1_000, limits: 'PERSON' });
    poolOf(narrow).on('acquire', (client) => harm(client as never));
    for (let round = 0; round < 3; round++)
      await expect(narrow.em.fork().transactional(async () => undefined)).rejects.not.toMatchObject({ outage: 'BUSY' });
    expect(poolOf(narrow).inUse).toBe(0);
    await narrow.close();
  });

  test('when commit fails on a connection that lives', async () => {
    await superuser.query(`create table if not exists late_rule (id int unique deferrable initially deferred);
      grant all on late_rule to jourplan_app`);
    for (let round = 0; round < 3; round++)
      await expect(
        orm.em.fork().transactional((tx) => tx.execute('insert into late_rule values (1), (1)')),
      ).rejects.toMatchObject({
        code: '23505',
      });
    expect(poolOf(orm).inUse).toBe(0);
    expect(await answer()).toEqual([{ one: 1 }]);
  });

  test('and a connection that was left inside a transaction is thrown away', async () => {
    const pool = new Pool({ url: database.appUrl, name: NAME, max: 1 });
    const client = await pool.connect();
    await client.query('begin');
    client.release();
    expect((await pool.query('select now() = statement_timestamp() as fresh')).rows).toEqual([{ fresh: true }]);
    await pool.end();
  });
});

describe('waiting for a place', () => {
  test('is bounded in number: one more is answered at once', async () => {
    const pool = new Pool({ url: database.appUrl, name: NAME, max: 1, mostWaiting: 2, waitMs: 60_000 });
    const first = await pool.connect();
    const waiting = [pool.connect(), pool.connect()];
    await expect(pool.connect()).rejects.toMatchObject({ outage: 'BUSY' });
    first.release();
    for (const one of waiting) (await one).release();
    expect(pool).toMatchObject({ inUse: 0, waiting: 0 });
    await pool.end();
  });

  test('is bounded in time', async () => {
    const pool = new Pool({ url: database.appUrl, name: NAME, max: 1, waitMs: 50 });
    const first = await pool.connect();
    await expect(pool.connect()).rejects.toMatchObject({ outage: 'BUSY' });
    first.release();
    (await pool.connect()).release();
    await pool.end();
  });

  test('ends when the asker has gone, and nothing was begun', async () => {
    const pool = new Pool({ url: database.appUrl, name: NAME, max: 1 });
    const first = await pool.connect();
    const asker = new AbortController();
    const waiting = onBehalfOf(asker.signal, () => pool.connect());
    asker.abort();
    await expect(waiting).rejects.toMatchObject({ outage: 'GONE' });
    expect(pool.waiting).toBe(0);
    first.release();
    await expect(onBehalfOf(asker.signal, () => pool.connect())).rejects.toMatchObject({ outage: 'GONE' });
    expect(pool.inUse).toBe(0);
    await pool.end();
  });

  test('a sign of life is asked for before those who wait', async () => {
    const pool = new Pool({ url: database.appUrl, name: NAME, max: 1 });
    const first = await pool.connect();
    await expect(pool.proveUsable(50)).rejects.toMatchObject({ outage: 'BUSY' });
    const order: string[] = [];
    const waiting = pool.connect().then((client) => {
      order.push('waiting');
      client.release();
    });
    const sign = pool.proveUsable(10_000).then(() => order.push('sign of life'));
    first.release();
    await Promise.all([waiting, sign]);
    expect(order).toEqual(['sign of life', 'waiting']);
    await pool.end();
  });
});

describe('limits', () => {
  const shown = `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
    current_setting('idle_in_transaction_session_timeout') as idle`;
  const person = [{ statement: '5s', lock: '3s', idle: '10s' }];

  test('hold for each transaction, each single statement and each read, and end with it', async () => {
    const organisationId = (await anOrganisation(database.orm)).id;
    expect(await orm.em.fork().transactional((tx) => tx.execute(shown))).toEqual(person);
    expect(await orm.em.fork().execute(shown)).toEqual(person);
    expect(await inOrganisation(orm.em, organisationId, (tx) => tx.execute(shown))).toEqual(person);
    const reader = openReader(database.appUrl, { name: NAME, max: 1 });
    expect(await reader.global({ name: 'shown', text: shown }, [])).toEqual(person);
    expect(await reader.inOrganisation(organisationId, { name: 'shown', text: shown }, [])).toEqual(person);
    expect((await reader.pool.query(shown)).rows).toEqual([{ statement: '0', lock: '0', idle: '0' }]);
    await reader.close();
  });

  test('are named by work that takes longer', async () => {
    const organisationId = (await anOrganisation(database.orm)).id;
    expect(await inOrganisation(orm.em, organisationId, (tx) => tx.execute(shown), { limits: 'PROOF' })).toEqual([
      { statement: '30min', lock: '10s', idle: '1min' },
    ]);
  });

  test('stop a statement, and a wait for a lock, as an outage that passes', async () => {
    await expect(
      orm.em.fork().transactional(async (tx) => {
        await tx.execute(`select set_config('statement_timeout', '50', true)`);
        await tx.execute('select pg_sleep(30)');
      }),
    ).rejects.toMatchObject({ code: '57014' });
    await superuser.query('create table if not exists held (id int); grant all on held to jourplan_app');
    await superuser.query('begin; lock table held');
    const refused = await orm.em
      .fork()
      .execute('select * from held')
      .catch((error: unknown) => error);
    await superuser.query('rollback');
    expect(refused).toMatchObject({ code: '55P03' });
    expect(outageOf(refused)).toBe('BUSY');
    expect(poolOf(orm).inUse).toBe(0);
  });
});
