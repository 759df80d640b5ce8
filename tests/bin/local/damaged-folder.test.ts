import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openLocalDatabase } from '@jourplan/bin/local/postgres.js';
import { StartRefusal } from '@jourplan/bin/start-refusal.js';
import { removeScratch, scratchFolder } from './scratch-folder.js';

jest.setTimeout(60_000);

/** The one line a person gets; anything but a refusal is a bug and thrown on. */
async function refusalOf(folder: string): Promise<string> {
  try {
    await (await openLocalDatabase(folder)).stop();
  } catch (error) {
    if (error instanceof StartRefusal) return error.message;
    throw error;
  }
  return 'opened';
}

describe('a data folder that cannot be used gets one line that names it and says what to do', () => {
  const sound = scratchFolder();
  let folder: string;
  let cluster: string;

  beforeAll(async () => {
    process.env.LC_ALL = 'sv_SE.UTF-8';
    await (await openLocalDatabase(sound)).stop();
  });

  beforeEach(() => {
    folder = scratchFolder();
    cluster = join(folder, 'postgres');
    cpSync(sound, folder, { recursive: true });
  });

  afterEach(() => removeScratch(folder));
  afterAll(() => removeScratch(sound));

  it('but a sound copy opens', async () => {
    expect(await refusalOf(folder)).toBe('opened');
  });

  const expectLine = async (...parts: string[]) => {
    const line = await refusalOf(folder);
    for (const part of parts) expect(line).toContain(part);
    expect(line).not.toContain('\n');
  };

  it('when PG_VERSION is missing, in the language of the terminal', async () => {
    rmSync(join(cluster, 'PG_VERSION'));
    await expectLine(cluster, 'PG_VERSION saknas', 'säkerhetskopia');
    process.env.LC_ALL = 'en_GB.UTF-8';
    await expectLine(cluster, 'PG_VERSION is missing', 'backup');
    process.env.LC_ALL = 'sv_SE.UTF-8';
  });

  it('when the database is gone and its secrets are kept', async () => {
    rmSync(cluster, { recursive: true });
    await expectLine(cluster, 'är borta', 'kopia');
    expect(existsSync(cluster)).toBe(false);
  });

  it('when it was made by another version', async () => {
    writeFileSync(join(cluster, 'PG_VERSION'), '17\n');
    await expectLine(cluster, 'PostgreSQL 17', '18');
  });

  it('when the control file is missing', async () => {
    renameSync(join(cluster, 'global', 'pg_control'), join(cluster, 'pg_control.away'));
    await expectLine(cluster, 'är skadad', 'säkerhetskopia');
  });

  it('when the write-ahead log is missing', async () => {
    rmSync(join(cluster, 'pg_wal'), { recursive: true });
    await expectLine(cluster, 'är skadad', 'säkerhetskopia');
  });

  it('when the settings of PostgreSQL are missing', async () => {
    rmSync(join(cluster, 'postgresql.conf'));
    await expectLine(cluster, 'är skadad', 'postgresql.conf');
  });

  it('when the passwords are lost', async () => {
    rmSync(join(folder, 'secrets.json'));
    await expectLine('secrets.json', cluster, 'säkerhetskopia');
  });

  it('when the passwords are damaged', async () => {
    writeFileSync(join(folder, 'secrets.json'), '{"superuser":');
    await expectLine(join(folder, 'secrets.json'), 'är skadad');
  });

  it('when a file lies where the folder should be', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    await expectLine(folder, 'ska vara en mapp');
  });

  it('when a file lies where the folder above should be', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    const line = await refusalOf(join(folder, 'inner'));
    expect(line).toContain(join(folder));
    rmSync(folder);
    mkdirSync(dirname(folder), { recursive: true });
  });
});
