import { setTimeout as sleep } from 'node:timers/promises';
import { limitSettings, setConfig } from './limits.js';
import { hashOf, statementsOf } from './migration-hash.js';
import type { KnownMigration } from './migrations/known-migration.js';
import type { DatabaseClient } from './pool.js';

/** Between two tries everybody who waited behind the migration is served. */
const PAUSE_MS = 1_000;
const LOCK_TIMEOUT = '55P03';
const DEADLOCK = '40P01';
const DATA_EXCEPTION = /^22/;

/** A migration did not come through, and nothing of it is left. The message names it and the cause, and no value of a row. */
export class MigrationFailed extends Error {}

/** Runs one migration and notes that it has run, both or neither. Until `deadline` (of `performance.now()`) it waits for locks. */
export async function runMigration(client: DatabaseClient, migration: KnownMigration, deadline: number): Promise<void> {
  await withShortWaits(client, migration.name, deadline, async () => {
    await client.query('begin');
    const limits = limitSettings('MIGRATION');
    await client.query(setConfig(Object.keys(limits)), Object.values(limits));
    for (const statement of statementsOf(migration)) await client.query(statement);
    await client.query('insert into schema_migration (name, sql_hash, compatible_from) values ($1, $2, $3)', [
      migration.name,
      hashOf(migration),
      migration.compatibleFrom,
    ]);
    await client.query('commit');
  });
}

/**
 * Runs `transaction` again, with pauses, while others hold what it needs. Whoever comes behind a lock that is waited for
 * waits too, so each wait is short and then everything is given back: nobody waits longer than that.
 */
export async function withShortWaits(
  client: DatabaseClient,
  what: string,
  deadline: number,
  transaction: () => Promise<void>,
): Promise<void> {
  for (;;) {
    try {
      return await transaction();
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      if (!isHeldByOthers(error) || performance.now() >= deadline) throw new MigrationFailed(`${what}: ${causeOf(error)}`);
      await sleep(PAUSE_MS);
    }
  }
}

type FromPostgres = Error & { code: string; table?: string; column?: string; constraint?: string };

/** Whether PostgreSQL itself said it: errors of connections carry no severity. */
function isFromPostgres(error: unknown): error is FromPostgres {
  return error instanceof Error && 'code' in error && 'severity' in error;
}

function isHeldByOthers(error: unknown): boolean {
  return isFromPostgres(error) && (error.code === LOCK_TIMEOUT || error.code === DEADLOCK);
}

function causeOf(error: unknown): string {
  if (!isFromPostgres(error)) return error instanceof Error ? error.message : String(error);
  if (error.code === LOCK_TIMEOUT)
    return 'another transaction held a table that it needs all the time; end that one (pg_stat_activity lists it) and try again';
  const where = [error.table, error.column, error.constraint].filter((name) => name !== undefined).join(', ');
  return `${withoutValues(error)} (${[error.code, where].filter(Boolean).join(', ')})`;
}

// PostgreSQL quotes what it could not read; its details, which quote whole rows, are not passed on at all.
function withoutValues({ code, message }: FromPostgres): string {
  return DATA_EXCEPTION.test(code) ? message.replace(/:.*$/s, '').replace(/"[^"]*"/g, '"…"') : message;
}
