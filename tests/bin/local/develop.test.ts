import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { repositoryRoot } from '@jourplan/bin/local/data-folder.js';
import { freePort } from '@jourplan/bin/local/free-port.js';
import { processesOf, RunningLauncher, until } from './running-launcher.js';
import { removeScratch, scratchFolder } from './scratch-folder.js';

jest.setTimeout(120_000);

describe('npm run dev', () => {
  const folder = scratchFolder();
  let launcher: RunningLauncher;
  let vite: string;

  beforeAll(async () => {
    const [port, vitePort] = [await freePort(), await freePort()];
    vite = `http://127.0.0.1:${vitePort}`;
    launcher = new RunningLauncher(folder, port, { VITE_PORT: String(vitePort) }, 'dev');
    await launcher.untilReady();
  });
  afterAll(async () => {
    if (processesOf(folder).length > 0) launcher.interrupt();
    await until(() => processesOf(folder).length === 0, 30_000);
    removeScratch(folder);
  });

  const serverPid = () =>
    processesOf(folder).find((line) => /--watch .*api\/dist\/main\.js/.test(line) === false && line.includes('api/dist/main.js'));

  it('serves the dashboard from its sources, and asks the api for it from a page of its own', async () => {
    await until(async () => (await fetch(vite).catch(() => null))?.status === 200, 60_000);
    expect(await (await fetch(`${vite}/src/main.tsx`)).text()).toContain('/src/app/app.tsx');
    const headers = { 'content-type': 'application/json', origin: vite };
    const answer = await fetch(`${vite}/graphql`, { method: 'POST', headers, body: '{"query":"{ viewer { id } }"}' });
    expect([answer.status, await answer.json()]).toEqual([200, { data: { viewer: null } }]);
  });

  it('starts the api again when its compiled code has changed', async () => {
    const before = serverPid();
    expect(before).toBeDefined();
    const now = new Date();
    utimesSync(join(repositoryRoot, 'api/dist/main.js'), now, now);
    await until(() => ![undefined, before].includes(serverPid()), 60_000);
    await until(async () => (await launcher.answers('/readyz')) === 200, 60_000);
  });

  it('leaves nothing running after Ctrl-C', async () => {
    launcher.interrupt();
    expect(await launcher.exitCode()).toBe(0);
    await until(() => processesOf(folder).length === 0, 30_000);
    expect(launcher.said()).not.toContain('avslutades');
  });
});
