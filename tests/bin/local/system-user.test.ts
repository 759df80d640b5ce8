import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { repositoryRoot } from '@jourplan/bin/local/data-folder.js';
import { canReach } from '@jourplan/bin/local/database-user.js';
import { openLocalDatabase } from '@jourplan/bin/local/postgres.js';
import { postmasterPid, queryRows, removeScratch, scratchFolder } from './scratch-folder.js';

jest.setTimeout(60_000);

const isRoot = process.getuid?.() === 0;
const NOBODY = { name: 'nobody', uid: 65534, gid: 65534 };

/** Opens and stops the database as an ordinary user, in a process of its own; prints the uid PostgreSQL ran as. */
const ORDINARY_WALK = `
  import { statSync } from 'node:fs';
  import { openLocalDatabase } from '@jourplan/bin/local/postgres.js';
  const database = await openLocalDatabase(process.argv[1]);
  const uid = statSync(database.clusterFolder).uid;
  await database.stop();
  process.stdout.write(String(uid));
`;

describe('the system user of the database', () => {
  let folder: string;
  afterEach(() => removeScratch(folder));

  it('is never root, and owns the files', async () => {
    folder = scratchFolder();
    const database = await openLocalDatabase(folder);
    const status = readFileSync(`/proc/${postmasterPid(database.clusterFolder)}/status`, 'utf8');
    await database.stop();
    const uid = Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]);
    expect(uid).not.toBe(0);
    expect(statSync(database.clusterFolder).uid).toBe(uid);
  });

  if (isRoot && canReach(NOBODY, repositoryRoot)) {
    it('is the ordinary user who starts Jourplan; root can then open the same data', async () => {
      folder = scratchFolder();
      mkdirSync(folder);
      chownSync(folder, NOBODY.uid, NOBODY.gid);
      const walk = ['--input-type=module', '-e', ORDINARY_WALK, folder];
      const output = execFileSync(process.execPath, walk, {
        uid: NOBODY.uid,
        gid: NOBODY.gid,
        cwd: join(repositoryRoot, 'tests'),
        encoding: 'utf8',
      });
      expect(output).toBe(String(NOBODY.uid));
      const database = await openLocalDatabase(folder);
      expect(statSync(database.clusterFolder).uid).toBe(NOBODY.uid);
      expect(await queryRows(database.urls.app, 'select 1 as one')).toEqual([{ one: 1 }]);
      await database.stop();
    });
  }

  if (isRoot) {
    it('works for root under a closed folder: the data lie elsewhere and are found again', async () => {
      const closed = mkdtempSync(join(tmpdir(), 'jourplan-closed-'));
      chmodSync(closed, 0o700);
      folder = join(closed, 'data');
      const first = await openLocalDatabase(folder);
      await queryRows(first.urls.owner, 'create table kept as select 7 as value');
      await first.stop();
      const second = await openLocalDatabase(folder);
      expect(second.clusterFolder).toBe(first.clusterFolder);
      expect(second.clusterFolder.startsWith(closed)).toBe(false);
      expect(await queryRows(second.urls.owner, 'select value from kept')).toEqual([{ value: 7 }]);
      await second.stop();
    });
  }
});
