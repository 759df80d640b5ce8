import { migrate } from '@jourplan/schema/persistence/migrate.js';
import { migrations } from '@jourplan/schema/persistence/migrations/all.js';
import pg from 'pg';
import { createTestDatabase } from './database.js';

export type DatabaseBefore = { superuser: pg.Client; migrateTheRest(): Promise<void>; drop(): Promise<void> };

/** An empty database as it was before one migration. Its superuser sees every row, and nothing refuses what it writes. */
export async function databaseBefore(migration: string): Promise<DatabaseBefore> {
  const database = await createTestDatabase('template1');
  const place = migrations.findIndex(({ name }) => name === migration);
  if (place === -1) throw new RangeError(`there is no ${migration}`);
  await migrate(database.ownerUrl, { migrations: migrations.slice(0, place) });
  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  await superuser.query('set session_replication_role = replica');
  return {
    superuser,
    async migrateTheRest() {
      await migrate(database.ownerUrl);
    },
    async drop() {
      await superuser.end();
      await database.drop();
    },
  };
}
