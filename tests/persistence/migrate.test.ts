import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate, pendingMigrations, UnknownSchemaVersion } from '@jourplan/schema/persistence/migrate.js';
import { migrations } from '@jourplan/schema/persistence/migrations/all.js';
import { MigrationFailed } from '@jourplan/schema/persistence/run-migration.js';
import pg from 'pg';
import { anOrganisation } from '../support/an-organisation.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { inventedMigration } from '../support/invented-migration.js';

/** How long somebody holds a table that a migration wants; the whole proof is `JOURPLAN_HOLD_SECONDS=30`. */
const HOLD_MS = Number(process.env.JOURPLAN_HOLD_SECONDS ?? 5) * 1_000;
/** What a read of one row takes on an idle machine; times are scaled by how much slower this one is. */
const USUAL_READ_MS = 10;
const LONGEST_READ_MS = 1_000;

let database: TestDatabase;
let superuser: pg.Client;

beforeEach(async () => {
  database = await createTestDatabase();
  superuser = await connected(database.superuserUrl);
});
afterEach(async () => {
  await superuser.end();
  await database.drop();
});

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

const exists = async (table: string) =>
  (await superuser.query('select to_regclass($1) is not null as found', [table])).rows[0].found as boolean;

async function executed(): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>('select name from schema_migration order by id');
  return rows.map(({ name }) => name);
}

const addsColumn = inventedMigration('Migration2099_adds_a_column', ['alter table funder add column phone text']);

describe('a migration of a table that somebody holds', () => {
  it(
    'lets readers pass, and comes through when the table is free',
    async () => {
      const reader = await connected(database.superuserUrl);
      const read = async () => {
        const began = performance.now();
        await reader.query('select count(*) from funder');
        return performance.now() - began;
      };
      const usual = [];
      for (let round = 0; round < 20; round++) usual.push(await read());
      const slowness = Math.max(1, Math.max(...usual) / USUAL_READ_MS);
      const longest = LONGEST_READ_MS * slowness;
      // Whoever waits longer fails here, instead of waiting for the whole test.
      await reader.query(`set statement_timeout = ${Math.ceil(longest)}`);
      const holder = await connected(database.superuserUrl);
      await holder.query('begin; select count(*) from funder');
      const migrating = migrate(database.ownerUrl, { migrations: [...migrations, addsColumn] });
      const held = Math.max(HOLD_MS, 4 * longest);
      const until = performance.now() + held;
      const reads: number[] = [];
      while (performance.now() < until) {
        reads.push(await read());
        await wait(20);
      }
      expect(await executed()).not.toContain(addsColumn.name);
      await holder.end();
      expect((await migrating).applied).toEqual([addsColumn.name]);
      await reader.end();
      expect(Math.max(...reads)).toBeLessThan(longest);
      // Somebody did wait: the migration was at it.
      expect(Math.max(...reads)).toBeGreaterThan(Math.max(...usual));
    },
    HOLD_MS * 10 + 60_000,
  );

  it('gives up in the end, says why, and leaves nothing', async () => {
    const holder = await connected(database.superuserUrl);
    await holder.query('begin; select count(*) from funder');
    const made = inventedMigration('Migration2099_makes', [
      'create table made (id int)',
      'alter table funder add column phone text',
    ]);
    const failed = await migrate(database.ownerUrl, { migrations: [...migrations, made], waitMs: 700 }).catch(String);
    expect(failed).toMatch(/Migration2099_makes: another transaction held a table that it needs/);
    expect(await exists('made')).toBe(false);
    await holder.end();
  });
});

describe('two migrations at once', () => {
  it('follow each other: the second finds nothing to do', async () => {
    const list = [
      ...migrations,
      inventedMigration('Migration2099_sleeps', ['create table slept (id int)', 'select pg_sleep(0.3)']),
    ];
    const both = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, { migrations: list })));
    expect(both.map(({ applied }) => applied).sort()).toEqual([[], [], ['Migration2099_sleeps']]);
    expect((await executed()).filter((name) => name === 'Migration2099_sleeps')).toHaveLength(1);
  });
});

describe('a migration that fails', () => {
  it('leaves nothing behind and names the cause, but no value of a row', async () => {
    const { id } = await anOrganisation(database.orm);
    await superuser.query("insert into funder (organisation_id, name, kind) values ($1, 'Hemliga fonden', 'FOUNDATION')", [id]);
    await superuser.query("insert into funder (organisation_id, name, kind) values ($1, 'Andra fonden', 'FOUNDATION')", [id]);
    const causes = {
      'alter table funder alter column name type int using name::int': /: invalid input syntax for type integer \(22P02\)$/,
      'create unique index only_one on funder (kind)': /: could not create unique index "only_one" \(23505, funder, only_one\)$/,
      'alter table nowhere add column phone text': /: relation "nowhere" does not exist \(42P01\)$/,
    };
    for (const [statement, cause] of Object.entries(causes)) {
      const list = [
        ...migrations,
        inventedMigration('Migration2099_fails', [
          'create table made (id int)',
          'alter table funder no force row level security',
          statement,
        ]),
      ];
      const failure = await migrate(database.ownerUrl, { migrations: list }).catch((error: Error) => error);
      expect(failure).toBeInstanceOf(MigrationFailed);
      const { message } = failure as Error;
      expect(message).toMatch(/^Migration2099_fails: [^\n]+$/);
      expect(message).toMatch(cause);
      expect(message).not.toContain('fonden');
      expect(await exists('made')).toBe(false);
      expect(await executed()).not.toContain('Migration2099_fails');
    }
    expect((await migrate(database.ownerUrl)).applied).toEqual([]);
  });

  it('keeps what is whole of those before it', async () => {
    const whole = inventedMigration('Migration2099_whole', ['create table whole (id int)']);
    const broken = inventedMigration('Migration2099_broken', ['create table broken (id int)', 'select 1 / 0']);
    await expect(migrate(database.ownerUrl, { migrations: [...migrations, whole, broken] })).rejects.toThrow(/division by zero/);
    expect([await exists('whole'), await exists('broken')]).toEqual([true, false]);
  });
});

describe('a migration whose process is killed', () => {
  it('leaves nothing behind, and the next one comes through', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', SLOW_MIGRATION, database.ownerUrl], { stdio: 'ignore' });
    for (let tries = 0; !(await isAsleep()); tries++) {
      if (tries > 600) throw new Error('the migration never got that far');
      await wait(50);
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await migrate(database.ownerUrl)).applied).toEqual([]);
    expect(await exists('half_done')).toBe(false);
    expect(await executed()).toEqual(migrations.map(({ name }) => name));
  }, 60_000);
});

const SLOW_MIGRATION = `
  import { migrate } from '@jourplan/schema/persistence/migrate.js';
  import { migrations } from '@jourplan/schema/persistence/migrations/all.js';
  class Slow {
    up() {}
    getQueries() {
      return ['create table half_done (id int)', 'select pg_sleep(3)'];
    }
  }
  await migrate(process.argv[1], { migrations: [...migrations, { name: 'Migration2099_slow', class: Slow, compatibleFrom: null }] });`;

async function isAsleep(): Promise<boolean> {
  const sql = "select from pg_stat_activity where datname = $1 and query like 'select pg_sleep(3)%' and state = 'active'";
  return (await superuser.query(sql, [database.name])).rows.length > 0;
}

describe('a migration that has run', () => {
  it('is not taken for one of the same name with another text', async () => {
    await migrate(database.ownerUrl, { migrations: [...migrations, addsColumn] });
    const other = inventedMigration(addsColumn.name, ['alter table funder add column mail text']);
    await expect(migrate(database.ownerUrl, { migrations: [...migrations, other] })).rejects.toThrow(
      'Migration2099_adds_a_column: it has run here with another text than this version holds',
    );
  });
});

describe('a database that a newer version has migrated', () => {
  const last = migrations.at(-1)?.name ?? '';
  const newer = (compatibleFrom: string | null) => [
    ...migrations,
    inventedMigration('Migration2099_newer', ['select 1'], compatibleFrom),
  ];

  it('is left alone by an older one that can live with it', async () => {
    await migrate(database.ownerUrl, { migrations: newer(last) });
    expect(await pendingMigrations(database.appUrl)).toEqual([]);
    expect(await migrate(database.ownerUrl)).toEqual({ applied: [], newer: ['Migration2099_newer'] });
  });

  it('is refused by an older one that cannot', async () => {
    await migrate(database.ownerUrl, { migrations: newer(null) });
    await expect(pendingMigrations(database.appUrl)).rejects.toBeInstanceOf(UnknownSchemaVersion);
    await expect(migrate(database.ownerUrl)).rejects.toBeInstanceOf(UnknownSchemaVersion);
  });
});
