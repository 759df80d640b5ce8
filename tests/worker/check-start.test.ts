import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkStart } from '@jourplan/worker/platform/check-start.js';
import pg from 'pg';
import { aDemoOrganisation } from '../support/a-demo-organisation.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { hasRedisServer, startRedis } from './support/queue-backends.js';

const HOST = '127.0.0.1';
const NODE_ENV = 'test';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

describe('the worker', () => {
  it('starts on a database that has the tables of this build', async () => {
    await expect(checkStart({ DATABASE_URL: database.appUrl, NODE_ENV, HOST })).resolves.toBeUndefined();
  });

  it('does not start on one that lacks a migration, or has one this build does not know', async () => {
    await asOwner("update schema_migration set name = name || '_newer' where name like '%guards_the_rows'");
    await expect(checkStart({ DATABASE_URL: database.appUrl, NODE_ENV, HOST })).rejects.toThrow('does not know');
    await asOwner("delete from schema_migration where name like '%_newer'");
    await expect(checkStart({ DATABASE_URL: database.appUrl, NODE_ENV, HOST })).rejects.toThrow('The database is not up to date');
    await asOwner("insert into schema_migration (name) values ('Migration20261122010000_guards_the_rows')");
  });

  it('does not start as a role that is too strong, wherever it runs', async () => {
    for (const DATABASE_URL of [database.superuserUrl, database.ownerUrl])
      await expect(checkStart({ DATABASE_URL, NODE_ENV, HOST })).rejects.toThrow(
        'DATABASE_URL: this database role is too strong',
      );
  });

  it('does not start where a proxy would bring others to its demo accounts', async () => {
    await aDemoOrganisation(database);
    const settings = { DATABASE_URL: database.appUrl, NODE_ENV, HOST } as const;
    await expect(checkStart({ ...settings, PUBLIC_URL: 'http://localhost:4000' })).resolves.toBeUndefined();
    await expect(checkStart({ ...settings, PUBLIC_URL: 'https://jourplan.example' })).rejects.toThrow('demo accounts');
  });

  it('says in one line that a database or a Redis does not answer', async () => {
    await expect(checkStart({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/x', NODE_ENV, HOST })).rejects.toThrow(
      'DATABASE_URL: the database cannot be reached (ECONNREFUSED)',
    );
    await expect(checkStart({ DATABASE_URL: database.appUrl, REDIS_URL: 'redis://127.0.0.1:1', NODE_ENV, HOST })).rejects.toThrow(
      'REDIS_URL: Redis does not answer',
    );
  });

  it.each(hasRedisServer() ? [true, false] : [])(
    'starts on a Redis only if it never throws jobs away (evicting: %s)',
    async (evicting) => {
      const redis = await startRedis({ evicting });
      const start = checkStart({ DATABASE_URL: database.appUrl, REDIS_URL: redis.REDIS_URL, NODE_ENV: 'production', HOST });
      // The next thing production does not accept is the database of the tests, which may lose rows.
      await expect(start).rejects.toThrow(evicting ? 'allkeys-lru' : 'fsync=off');
      await redis.stop();
    },
  );
});
