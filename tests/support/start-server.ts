import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalDatabase } from '@jourplan/bin/local/postgres.js';
import { inDatabase } from '@jourplan/bin/local/roles.js';
import { migrate } from '@jourplan/schema/persistence/migrate.js';
import pg from 'pg';

/** Jest's global set-up: one PostgreSQL for the whole run, and in it one migrated template every test file copies. */
export default async function startServer(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jourplan-test-'));
  const server = await openLocalDatabase(folder);
  await withSuperuser(server.urls.superuser, [
    // Nothing here outlives the run: durability would only cost time.
    'alter system set fsync = off',
    'alter system set max_connections = 400',
    'select pg_reload_conf()',
    'create database jourplan_template template jourplan',
    'alter database jourplan_template owner to jourplan_owner',
    'revoke all on database jourplan_template from public',
    'grant connect on database jourplan_template to jourplan_app, jourplan_funder',
  ]);
  await migrate(inDatabase(server.urls.owner, 'jourplan_template'));
  process.env.JOURPLAN_TEST_SERVER = JSON.stringify(server.urls);
  process.env.JOURPLAN_TEST_FOLDER = folder;
}

async function withSuperuser(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
