import { randomBytes } from 'node:crypto';
import { inDatabase } from '@jourplan/bin/local/roles.js';
import { openOrm } from '@jourplan/schema/persistence/orm.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

export type TestDatabase = {
  name: string;
  /** Owns the tables; migrates. */
  ownerUrl: string;
  /** What api and worker sign in as. */
  appUrl: string;
  superuserUrl: string;
  /** As the app role. */
  orm: MikroORM;
  drop(): Promise<void>;
};

/** A fresh, migrated, empty database of this Jest worker's own, copied from the template in about 0.1 s; or a copy of another that nobody is connected to. */
export async function createTestDatabase(template = 'jourplan_template'): Promise<TestDatabase> {
  const urls = serverUrls();
  // Random: a process that a failed file left behind must never find the database of a later one.
  const name = `jourplan_test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(urls.superuser, [
    `create database ${name} template ${template} owner jourplan_owner`,
    `revoke all on database ${name} from public`,
    `grant connect on database ${name} to jourplan_app, jourplan_funder`,
  ]);
  const orm = await openOrm(inDatabase(urls.app, name), { name: 'jourplan-api-write', max: 4, limits: 'PERSON' });
  return {
    name,
    ownerUrl: inDatabase(urls.owner, name),
    appUrl: inDatabase(urls.app, name),
    superuserUrl: inDatabase(urls.superuser, name),
    orm,
    async drop() {
      await orm.close();
      await asSuperuser(urls.superuser, [`drop database ${name} with (force)`]);
    },
  };
}

function serverUrls(): { superuser: string; owner: string; app: string; funder: string } {
  const server = process.env.JOURPLAN_TEST_SERVER;
  if (server === undefined) throw new Error('the test database server is not running: run the tests through npm test');
  return JSON.parse(server);
}

async function asSuperuser(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
