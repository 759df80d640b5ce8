import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations as migrateQueue } from 'bullmq';
import pg from 'pg';
import { BoundValuesDriver } from './bound-values-driver.js';
import { entities } from './entities/all.js';
import { migrations } from './migrations/all.js';

// Any constant will do as long as every Jourplan uses the same one.
const MIGRATION_LOCK = 7_305_184_211;

/** The database knows migrations this build does not: a newer Jourplan has been here. */
export class UnknownSchemaVersion extends Error {}

async function openMigrator(ownerUrl: string) {
  return MikroORM.init({
    driver: BoundValuesDriver,
    entities: [...entities],
    clientUrl: ownerUrl,
    extensions: [Migrator],
    forceUtcTimezone: true,
    logger: () => undefined,
    pool: { min: 0, max: 2 },
    migrations: {
      tableName: 'schema_migration',
      migrationsList: migrations,
      snapshot: false,
      allOrNothing: true,
      transactional: true,
    },
    schemaGenerator: { ignoreTriggers: true, ignoreSchema: ['bullmq', 'directory', 'guard'] },
  });
}

/**
 * Brings the database to this build's schema, the queue's own tables included. Forward only; one migrator at a time;
 * gives up after 10 s when a table is locked. `ownerUrl` signs in as the role that owns the tables.
 */
export async function migrate(ownerUrl: string): Promise<{ applied: string[] }> {
  const guard = new pg.Client({ connectionString: ownerUrl });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const orm = await openMigrator(ownerUrl);
    try {
      await refuseUnknown(orm);
      const applied = await orm.migrator.up();
      await migrateQueueTables(guard);
      return { applied: applied.map((migration) => migration.name) };
    } finally {
      await orm.close();
    }
  } finally {
    await guard.end();
  }
}

async function migrateQueueTables(client: pg.Client): Promise<void> {
  await migrateQueue(client, 'bullmq');
  await client.query('grant usage on schema bullmq to jourplan_app');
  await client.query('grant select, insert, update, delete on all tables in schema bullmq to jourplan_app');
  await client.query('grant usage, select, update on all sequences in schema bullmq to jourplan_app');
  await client.query('grant execute on all functions in schema bullmq to jourplan_app');
}

async function refuseUnknown(orm: MikroORM): Promise<void> {
  const known = new Set(migrations.map((migration) => migration.name));
  const executed = await orm.migrator.getExecuted();
  const unknown = executed.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new UnknownSchemaVersion(`the database has migrations this version does not know: ${unknown.join(', ')}`);
}

/** What `migrate` would still do, by name; also raises UnknownSchemaVersion. `url` may be the app role's. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const known = migrations.map((migration) => migration.name);
    const { rows } = await client.query<{ name: string }>('select * from directory.schema_migrations() as name');
    const executed = new Set(rows.map((row) => row.name));
    const unknown = [...executed].filter((name) => !known.includes(name));
    if (unknown.length > 0)
      throw new UnknownSchemaVersion(`the database has migrations this version does not know: ${unknown.join(', ')}`);
    return known.filter((name) => !executed.has(name));
  } catch (error) {
    // Schema or function missing: nothing has been migrated yet.
    if (error instanceof pg.DatabaseError && (error.code === '3F000' || error.code === '42883'))
      return migrations.map((migration) => migration.name);
    throw error;
  } finally {
    await client.end();
  }
}

/** SQL that would still be needed to make the tables match the entities; empty when nothing has drifted. */
export async function schemaDrift(ownerUrl: string): Promise<string> {
  const orm = await openMigrator(ownerUrl);
  try {
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    return sql.trim();
  } finally {
    await orm.close();
  }
}
