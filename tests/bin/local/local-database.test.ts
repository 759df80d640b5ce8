import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { connectToRunningLocal, type LocalDatabase, openLocalDatabase } from '@jourplan/bin/local/postgres.js';
import { postmasterPid, queryRows, removeScratch, scratchFolder } from './scratch-folder.js';

jest.setTimeout(60_000);

describe('the local database', () => {
  let folder: string;
  let opened: LocalDatabase[];

  const open = async () => {
    const database = await openLocalDatabase(folder);
    opened.push(database);
    return database;
  };

  beforeEach(() => {
    folder = scratchFolder();
    opened = [];
  });

  afterEach(async () => {
    for (const database of opened) await database.stop();
    removeScratch(folder);
  });

  it('is made on the first start, closed to other users, and kept over a stop', async () => {
    const first = await open();
    await queryRows(first.urls.owner, 'create table kept as select 7 as value');
    await first.stop();
    expect(first.isAlive()).toBe(false);
    const second = await open();
    expect(second.adopted).toBe(false);
    expect(await queryRows(second.urls.owner, 'select value from kept')).toEqual([{ value: 7 }]);
    expect(statSync(folder).mode & 0o007).toBe(0);
    expect(statSync(second.clusterFolder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).not.toContain('initdb-password');
  });

  it('is adopted when it survived the launcher', async () => {
    const first = await open();
    const pid = postmasterPid(first.clusterFolder);
    const second = await open();
    expect(second.adopted).toBe(true);
    expect(second.urls).toEqual(first.urls);
    expect(postmasterPid(second.clusterFolder)).toBe(pid);
  });

  it('is opened once when two processes open it at the same time', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    expect([one?.adopted, other?.adopted].toSorted()).toEqual([false, true]);
  });

  it('keeps every committed row over kill -9', async () => {
    const first = await open();
    await queryRows(first.urls.owner, 'create table kept as select generate_series(1, 1000) as value');
    process.kill(postmasterPid(first.clusterFolder), 'SIGKILL');
    const second = await open();
    expect(await queryRows(second.urls.owner, 'select count(*)::int as rows from kept')).toEqual([{ rows: 1000 }]);
  });

  it('comes back on the same port after it died', async () => {
    const database = await open();
    process.kill(postmasterPid(database.clusterFolder), 'SIGKILL');
    await database.revive();
    expect(await queryRows(database.urls.app, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('starts although the pid file of an earlier boot names a process of another program', async () => {
    const first = await open();
    await first.stop();
    const stranger = spawn('sleep', ['60']);
    try {
      writeFileSync(
        join(first.clusterFolder, 'postmaster.pid'),
        `${stranger.pid}\n${first.clusterFolder}\n1\n5432\n\n127.0.0.1\n`,
      );
      expect((await open()).adopted).toBe(false);
    } finally {
      stranger.kill();
    }
  });

  it('starts although the pid file is empty', async () => {
    const first = await open();
    await first.stop();
    writeFileSync(join(first.clusterFolder, 'postmaster.pid'), '');
    expect((await open()).adopted).toBe(false);
  });

  it('is made again when the first attempt was interrupted half-way', async () => {
    const unfinished = join(folder, 'postgres.unfinished');
    mkdirSync(join(unfinished, 'base'), { recursive: true });
    writeFileSync(join(unfinished, 'PG_VERSION'), '18\n');
    const database = await open();
    expect(await queryRows(database.urls.app, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(unfinished)).toBe(false);
  });

  it('still opens after its folder was copied elsewhere', async () => {
    const first = await open();
    await queryRows(first.urls.owner, 'create table kept as select 7 as value');
    await first.stop();
    const original = folder;
    folder = scratchFolder();
    try {
      cpSync(original, folder, { recursive: true });
      const { urls } = await open();
      expect(await queryRows(urls.owner, 'select value from kept')).toEqual([{ value: 7 }]);
    } finally {
      removeScratch(original);
    }
  });

  it('is stopped by a command that started it, and left alone when it was running', async () => {
    const command = await connectToRunningLocal(folder);
    const pid = postmasterPid(command.clusterFolder);
    await command.stop();
    expect(command.isAlive()).toBe(false);
    const launcher = await open();
    const second = await connectToRunningLocal(folder);
    await second.stop();
    expect(launcher.isAlive()).toBe(true);
    expect(postmasterPid(launcher.clusterFolder)).not.toBe(pid);
  });

  it('is left running by a command when others have come to use it', async () => {
    const command = await connectToRunningLocal(folder);
    opened.push(await openLocalDatabase(folder));
    const held = queryRows(command.urls.app, 'select pg_sleep(1)');
    await queryRows(command.urls.app, 'select 1');
    await command.stop();
    expect(command.isAlive()).toBe(true);
    await held;
  });
});
