import { appendFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '@jourplan/bin/local/free-port.js';
import { openLocalDatabase } from '@jourplan/bin/local/postgres.js';
import { processesOf, RunningLauncher, until } from './running-launcher.js';
import { postmasterPid, queryRows, removeScratch, scratchFolder } from './scratch-folder.js';

jest.setTimeout(180_000);

describe('npm start', () => {
  const folder = scratchFolder();
  let port: number;
  let launcher: RunningLauncher | undefined;

  const start = (settings: Record<string, string> = {}) => {
    launcher = new RunningLauncher(folder, port, settings);
    return launcher;
  };
  const noProcessLeft = () => until(() => processesOf(folder).length === 0, 30_000);

  beforeAll(async () => {
    port = await freePort();
  });

  afterEach(async () => {
    if (processesOf(folder).length > 0) launcher?.interrupt();
    await noProcessLeft();
  });

  afterAll(() => removeScratch(folder));

  it('serves until Ctrl-C and leaves no process', async () => {
    const running = start();
    await running.untilReady();
    expect(running.said()).toContain(`http://localhost:${port}`);
    expect(await running.answers('/readyz')).toBe(200);
    running.interrupt();
    running.interrupt();
    expect(await running.exitCode()).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  });

  it('lets the worker answer on another port when its own is taken', async () => {
    const other = createServer();
    const taken = await freePort();
    await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve));
    const running = start({ WORKER_PORT: String(taken) });
    await running.untilReady();
    const noted = /Port (\d+) används redan: arbetaren svarar på \/readyz på port (\d+)/.exec(running.said());
    expect(noted?.[1]).toBe(String(taken));
    await until(async () => (await fetch(`http://127.0.0.1:${noted?.[2]}/readyz`).catch(() => null))?.ok === true, 30_000);
    running.interrupt();
    expect(await running.exitCode()).toBe(0);
    other.close();
  });

  it('leaves no process when only npm gets SIGTERM', async () => {
    const running = start();
    await running.untilReady();
    running.terminate();
    await noProcessLeft();
    expect(await running.answers('/readyz')).toBe(0);
  });

  it('leaves no process when it is asked to stop while it starts', async () => {
    const running = start();
    await until(() => running.said().includes('Jourplan startar'), 60_000);
    running.interrupt();
    expect({ code: await running.exitCode(), said: running.said() }).toEqual({ code: 0, said: 'Jourplan startar …\n' });
    expect(processesOf(folder)).toEqual([]);
  });

  it('carries on with every row after kill -9 of the launcher', async () => {
    const killed = start();
    await killed.untilReady();
    const { urls, clusterFolder } = await openLocalDatabase(folder);
    await queryRows(urls.owner, 'create table kept as select 7 as value');
    const postgres = postmasterPid(clusterFolder);
    killed.kill('launcher');
    await killed.exitCode();
    const next = start();
    await next.untilReady();
    expect(postmasterPid(clusterFolder)).toBe(postgres);
    expect(await queryRows(urls.owner, 'select value from kept')).toEqual([{ value: 7 }]);
    expect(await next.answers('/readyz')).toBe(200);
  });

  it('brings back the api, the worker and the database when one is killed', async () => {
    const running = start();
    await running.untilReady();
    running.kill('api');
    await until(async () => (await running.answers('/readyz')) !== 200, 5_000);
    await until(async () => (await running.answers('/readyz')) === 200, 20_000);
    running.kill('worker');
    await until(() => running.said().includes('worker avslutades oväntat'), 10_000);
    const { clusterFolder, urls } = await openLocalDatabase(folder);
    const postgres = postmasterPid(clusterFolder);
    process.kill(postgres, 'SIGKILL');
    await until(() => running.said().includes('Databasen avslutades oväntat'), 20_000);
    await until(async () => (await running.answers('/readyz')) === 200, 30_000);
    expect(await queryRows(urls.owner, 'select value from kept')).toEqual([{ value: 7 }]);
  });

  it('cuts the logs of all that runs', async () => {
    const running = start();
    await running.untilReady();
    const { logFile } = await openLocalDatabase(folder);
    const logs = [`${folder}/api.log`, `${folder}/worker.log`, logFile];
    for (const log of logs) appendFileSync(log, `${'x'.repeat(999)}\n`.repeat(10_500));
    await until(
      () =>
        logs.every(
          (log) => statSync(log).size < 1_000_000 && (statSync(`${log}.1`, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000,
        ),
      20_000,
    );
    expect(await running.answers('/readyz')).toBe(200);
  });

  it('is refused with one line while another uses the same data folder', async () => {
    const first = start();
    await first.untilReady();
    const second = new RunningLauncher(folder, await freePort());
    expect(await second.exitCode()).toBe(1);
    expect(second.said().trim().split('\n')).toEqual([expect.stringContaining(`Jourplan körs redan med datamappen ${folder}`)]);
    expect(await first.answers('/readyz')).toBe(200);
  });

  it('is refused with one line when the port is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    const refused = start();
    expect(await refused.exitCode()).toBe(1);
    expect(refused.said().trim().split('\n')).toEqual([expect.stringContaining(`Port ${port} används redan`)]);
    await new Promise((resolve) => other.close(resolve));
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT'],
    [{ REDIS_URL: 'localhost' }, 'REDIS_URL'],
    [{ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }, 'DATABASE_URL'],
  ])('is refused with one line when %j is wrong', async (settings, name) => {
    const refused = start(settings);
    expect(await refused.exitCode()).toBe(1);
    const lines = refused
      .said()
      .trim()
      .split('\n')
      .filter((line) => line !== 'Jourplan startar …');
    expect(lines).toEqual([expect.stringContaining(name)]);
  });
});
