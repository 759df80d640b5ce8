import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { removeDemo } from '@jourplan/bin/demo/remove-demo.js';
import { loadDemoOnFirstRun } from '@jourplan/bin/local/first-run.js';
import { type LocalDatabase, openLocalDatabase } from '@jourplan/bin/local/postgres.js';
import { startSettings } from '@jourplan/bin/local/start-settings.js';
import { migrate } from '@jourplan/schema/persistence/migrate.js';
import { openOrm } from '@jourplan/schema/persistence/orm.js';
import { queryRows, removeScratch, scratchFolder } from './scratch-folder.js';

jest.setTimeout(120_000);

describe('the example data of a first start', () => {
  const folder = scratchFolder();
  let local: LocalDatabase;

  beforeAll(async () => {
    local = await openLocalDatabase(folder);
    await migrate(local.urls.owner);
  });
  afterAll(async () => {
    await local.stop();
    removeScratch(folder);
  });

  const load = () => loadDemoOnFirstRun(local, startSettings({ JOURPLAN_DATA: folder }));
  const slugs = async () =>
    (await queryRows(local.urls.superuser, 'select slug from organisation order by slug')).map(({ slug }) => slug);
  const remove = async (slug: string) => {
    const orm = await openOrm(local.urls.owner, { name: 'test', max: 2, limits: 'OPERATOR' });
    expect((await removeDemo(orm.em.fork(), slug)).ok).toBe(true);
    await orm.close();
  };

  it('are whole at the next start when the first was cut off between two associations', async () => {
    await load();
    const whole = await slugs();
    expect(whole).toHaveLength(2);
    await remove(String(whole[1]));
    rmSync(join(folder, 'demo-loaded'));
    await load();
    expect(await slugs()).toEqual(whole);
  });

  it('do not come back once they have been taken away', async () => {
    for (const slug of await slugs()) await remove(String(slug));
    await load();
    expect(await slugs()).toEqual([]);
  });
});
