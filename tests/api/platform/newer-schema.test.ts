import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate } from '@jourplan/schema/persistence/migrate.js';
import { migrations } from '@jourplan/schema/persistence/migrations/all.js';
import { standingOf } from '@jourplan/schema/persistence/schema-standing.js';
import { unfitDatabase } from '@jourplan/schema/persistence/unfit-database.js';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation } from '../../support/an-organisation.js';
import { inventedMigration } from '../../support/invented-migration.js';
import { signedIn } from '../../support/signed-in.js';

const LAST = migrations.at(-1)?.name ?? '';

let api: TestApi;

beforeEach(async () => {
  api = await anApi();
});
afterEach(() => api.close());

const migrateFurther = (compatibleFrom: string | null) =>
  migrate(api.database.ownerUrl, {
    migrations: [...migrations, inventedMigration('Migration2099_newer', ['create table newer (id int)'], compatibleFrom)],
  });
const readyz = async () => (await fetch(`${api.url}/readyz`)).status;
const unfit = () => unfitDatabase({ DATABASE_URL: api.database.appUrl, NODE_ENV: 'test', HOST: '127.0.0.1' } as never);

describe('an api while a newer version migrates its database', () => {
  it('goes on serving, and starts again, when the migration is declared compatible with it', async () => {
    const organisation = await anOrganisation(api.database.orm);
    const client = await signedIn(api, await aUser(api.database.orm, organisation.id, 'MANAGER'));
    await migrateFurther(LAST);
    expect(await readyz()).toBe(200);
    expect(await unfit()).toBeNull();
    expect((await client.ask('{ viewer { id } }')).errors).toEqual([]);
  });

  it('says so and does not start when it is not', async () => {
    await migrateFurther(null);
    expect(await readyz()).toBe(503);
    expect(await unfit()).toMatch(/Migration2099_newer.*Start a newer version/);
  });
});

describe('what a version makes of what has run', () => {
  const ran = (name: string, compatible_from: string | null = null) => ({ name, compatible_from });

  it('is told by what it knows', () => {
    expect(standingOf(['a', 'b'], [ran('a')])).toEqual({ pending: ['b'], newer: [], unfit: [] });
    expect(standingOf(['a', 'b'], [ran('a'), ran('b'), ran('c', 'b')])).toEqual({ pending: [], newer: ['c'], unfit: [] });
    expect(standingOf(['a', 'b'], [ran('a'), ran('b'), ran('c')])).toEqual({ pending: [], newer: [], unfit: ['c'] });
  });

  it('needs all of it: what takes a newer version to live with is not made good by another', () => {
    expect(standingOf(['a'], [ran('a'), ran('b', 'a'), ran('c', 'b')])).toEqual({ pending: [], newer: ['b'], unfit: ['c'] });
  });
});
