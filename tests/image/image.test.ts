import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '@jourplan/bin/local/free-port.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type BuiltImage, buildImage } from './built-image.js';

// Installs and builds everything anew.
jest.setTimeout(900_000);
const run = promisify(execFile);

let image: BuiltImage;
let database: TestDatabase;
const started: ChildProcess[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  image = buildImage();
});
afterAll(async () => {
  for (const child of started) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  await database.drop();
  image.remove();
});

const jourplan = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  run('jourplan', args, { ...image.as, env: { ...image.as.env, ...env } });

function start(args: string[], env: NodeJS.ProcessEnv): () => string {
  const child = spawn('node', args, { ...image.as, env: { ...image.as.env, NODE_ENV: 'test', ...env } });
  started.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return () => said;
}

async function until(holds: () => Promise<boolean>, said: () => string): Promise<void> {
  for (let turn = 0; turn < 600; turn++) {
    if (await holds().catch(() => false)) return;
    await sleep(100);
  }
  throw new Error(`did not come: ${said()}`);
}

describe('the image, as a user who may write nothing in it', () => {
  it('lets nothing be written', () => {
    const attempt = join(image.workingFolder, 'api', 'attempt');
    if (image.as.uid === undefined) expect(() => writeFileSync(attempt, '')).toThrow();
    expect(existsSync(attempt)).toBe(false);
  });

  it('has jourplan on its path', async () => {
    const { stdout } = await jourplan(['--help']);
    expect(stdout).toMatch(/organisation/);
  });

  it('migrates with the address of the owner alone', async () => {
    const { stdout } = await jourplan(['migrate'], { DATABASE_MIGRATE_URL: database.ownerUrl });
    expect(stdout).toBe('Databasen är redan aktuell.\n');
  });

  it('makes the first association and invites its first person', async () => {
    const settings = { DATABASE_URL: database.appUrl, PUBLIC_URL: 'https://jourplan.example' };
    await jourplan(
      ['organisation', 'create', '--slug', 'exempel', '--name', 'Brottsofferjouren Exempel', '--municipalities', '1880'],
      settings,
    );
    const { stdout } = await jourplan(
      ['user', 'invite', '--organisation', 'exempel', '--email', 'chef@example.org', '--role', 'ADMIN'],
      settings,
    );
    expect(stdout).toMatch(/https:\/\/jourplan\.example\/valkommen/);
  });

  it('serves api and pages by its own command', async () => {
    const port = await freePort();
    const said = start(image.command.slice(1), { DATABASE_URL: database.appUrl, PORT: String(port) });
    await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok, said);
    expect(await (await fetch(`http://127.0.0.1:${port}/logga-in`)).text()).toMatch(/<script/);
  });

  it('works', async () => {
    const settings = { DATABASE_URL: database.appUrl, WORKER_PORT: String(await freePort()) };
    const said = start(['--enable-source-maps', 'worker/dist/main.js'], settings);
    await until(async () => /worker is ready/.test(said()), said);
  });
});
