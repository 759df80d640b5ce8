import { setTimeout as sleep } from 'node:timers/promises';
import { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations as migrateQueue } from 'bullmq';
import { BoundValuesDriver } from './bound-values-driver.js';
import { entities } from './entities/all.js';
import { limitSettings } from './limits.js';
import { hashOf } from './migration-hash.js';
import { migrations as ours } from './migrations/all.js';
import type { KnownMigration } from './migrations/known-migration.js';
import { type DatabaseClient, newClient } from './pool.js';
import { MigrationFailed, runMigration, withShortWaits } from './run-migration.js';
import { type Executed, schemaStanding, standingOf } from './schema-standing.js';

// Any constant will do as long as every Jourplan uses the same one.
const MIGRATION_LOCK = 7_305_184_211;
const LOOK_AGAIN_AFTER_MS = 200;
const WAIT_FOR_LOCKS_MS = 10 * 60_000;
/** Longer than another migrator waits for its locks. */
const WAIT_FOR_ANOTHER_MS = 2 * WAIT_FOR_LOCKS_MS;

/** The database knows migrations that this build neither knows nor can live with: a newer Jourplan has been here. */
export class UnknownSchemaVersion extends Error {}

export type Migrated = {
  applied: string[];
  /** What a newer version has run here, and this one can live with; then nothing is done. */
  newer: string[];
};

/**
 * Brings the database to this build's schema, the queue's own tables included. Forward only, each migration in a
 * transaction of its own; one migrator at a time. A table that others hold is asked for again and again, for ten minutes,
 * and nobody waits behind it for longer than half a second. `ownerUrl` signs in as the role that owns the tables.
 * Throws MigrationFailed, and UnknownSchemaVersion.
 */
export async function migrate(
  ownerUrl: string,
  { migrations = ours, waitMs = WAIT_FOR_LOCKS_MS }: { migrations?: readonly KnownMigration[]; waitMs?: number } = {},
): Promise<Migrated> {
  const client = newClient(ownerUrl, 'jourplan-migrate');
  await client.connect();
  try {
    await waitForOthers(client);
    const deadline = performance.now() + waitMs;
    await makeTable(client, deadline);
    const { pending, newer } = await whatToDo(client, migrations);
    if (newer.length > 0) return { applied: [], newer };
    for (const migration of pending) await runMigration(client, migration, deadline);
    await migrateQueueTables(client, deadline);
    return { applied: pending.map(({ name }) => name), newer: [] };
  } finally {
    await client.end();
  }
}

// Held by the session: it ends with the connection, however this process ends.
async function waitForOthers(client: DatabaseClient): Promise<void> {
  const until = performance.now() + WAIT_FOR_ANOTHER_MS;
  for (;;) {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [MIGRATION_LOCK]);
    if (rows[0]?.mine) return;
    if (performance.now() > until) throw new MigrationFailed('another migration is running and does not end');
    await sleep(LOOK_AGAIN_AFTER_MS);
  }
}

/** The table in which it stands what has run, as MikroORM's migrator made it, and what we keep beside. */
async function makeTable(client: DatabaseClient, deadline: number): Promise<void> {
  const { rows } = await client.query(
    "select from information_schema.columns where table_schema = 'public' and table_name = 'schema_migration' and column_name = 'compatible_from'",
  );
  if (rows.length > 0) return;
  await withShortWaits(client, 'schema_migration', deadline, async () => {
    await client.query(
      `begin;
       set local lock_timeout = ${limitSettings('MIGRATION').lock_timeout};
       create table if not exists schema_migration (
         id serial primary key, name varchar(255) not null, executed_at timestamptz not null default current_timestamp);
       alter table schema_migration add column sql_hash text, add column compatible_from text;
       commit`,
    );
  });
}

type ToDo = { pending: KnownMigration[]; newer: string[] };

async function whatToDo(client: DatabaseClient, migrations: readonly KnownMigration[]): Promise<ToDo> {
  const { rows } = await client.query<Executed & { sql_hash: string | null }>(
    'select name, compatible_from, sql_hash from schema_migration order by id',
  );
  for (const { name, sql_hash } of rows) {
    const migration = migrations.find((known) => known.name === name);
    if (migration !== undefined && sql_hash !== null && sql_hash !== hashOf(migration))
      throw new MigrationFailed(
        `${name}: it has run here with another text than this version holds; use the version that ran it`,
      );
  }
  const { pending, newer, unfit } = standingOf(
    migrations.map(({ name }) => name),
    rows,
  );
  // A newer version that lacks one of ours is no successor of ours.
  if (unfit.length > 0 || (newer.length > 0 && pending.length > 0)) throw unknownTo([...unfit, ...newer]);
  return { pending: migrations.filter(({ name }) => pending.includes(name)), newer };
}

async function migrateQueueTables(client: DatabaseClient, deadline: number): Promise<void> {
  const { lock_timeout, statement_timeout } = limitSettings('MIGRATION');
  // For the session: the queue's migrations begin a transaction of their own.
  await client.query(`set lock_timeout = ${lock_timeout}; set statement_timeout = ${statement_timeout}`);
  await withShortWaits(client, "the queue's tables", deadline, async () => {
    await migrateQueue(client, 'bullmq');
    await client.query('grant usage on schema bullmq to jourplan_app');
    await client.query('grant select, insert, update, delete on all tables in schema bullmq to jourplan_app');
    await client.query('grant usage, select, update on all sequences in schema bullmq to jourplan_app');
    await client.query('grant execute on all functions in schema bullmq to jourplan_app');
  });
}

function unknownTo(names: readonly string[]): UnknownSchemaVersion {
  return new UnknownSchemaVersion(`the database has migrations this version does not know: ${names.join(', ')}`);
}

/** What `migrate` would still do, by name; also raises UnknownSchemaVersion. `url` may be the app role's. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const client = newClient(url, 'jourplan-start');
  await client.connect();
  try {
    const { pending, unfit } = await schemaStanding(async ({ text }) => (await client.query<Executed>(text)).rows);
    if (unfit.length > 0) throw unknownTo(unfit);
    return pending;
  } finally {
    await client.end();
  }
}

/** SQL that would still be needed to make the tables match the entities; empty when nothing has drifted. */
export async function schemaDrift(ownerUrl: string): Promise<string> {
  const orm = await MikroORM.init({
    driver: BoundValuesDriver,
    entities: [...entities],
    clientUrl: ownerUrl,
    forceUtcTimezone: true,
    logger: () => undefined,
    pool: { min: 0, max: 2 },
    migrations: { tableName: 'schema_migration' },
    schemaGenerator: { ignoreTriggers: true, ignoreSchema: ['bullmq', 'directory', 'guard'] },
  });
  try {
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    return sql.trim();
  } finally {
    await orm.close();
  }
}
