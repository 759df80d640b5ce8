import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { loadDemo } from '@jourplan/bin/demo/load-demo.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { ConfigError, readConfig } from '@jourplan/schema/runtime/config.js';
import pg from 'pg';
import { asOwner } from '../../support/as-owner.js';
import { clockStandingAt } from '../../support/clock-standing-at.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

const main = fileURLToPath(new URL('../../../../api/dist/main.js', import.meta.url));
let database: TestDatabase;
// Each test starts a process or two.
jest.setTimeout(120_000);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

function start(environment: Record<string, string>): ChildProcess & { output(): string } {
  const child = spawn(process.execPath, [main], { env: { NODE_ENV: 'test', DATABASE_URL: database.appUrl, ...environment } });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return Object.assign(child, { output: () => text });
}

async function lineOnExit(environment: Record<string, string>): Promise<string> {
  const child = start(environment);
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  return child.output();
}

/** What the process says on exit, of its settings alone. */
function configErrorOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('the settings are taken for right');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

describe('the api', () => {
  it('names every wrong setting', async () => {
    expect(await lineOnExit({ DATABASE_URL: 'mysql://x', PORT: 'no' })).toMatch(
      /^DATABASE_URL: must look like [^\n]+\nPORT: must be [^\n]+\n$/,
    );
  });

  it.each([
    ['DATABASE_URL', 'ftp://jourplan_app@127.0.0.1/jourplan'],
    ['DATABASE_URL', 'postgres://127.0.0.1'],
    ['DATABASE_DIRECT_URL', 'http://127.0.0.1/jourplan'],
    ['DATABASE_MIGRATE_URL', 'ftp://127.0.0.1/jourplan'],
    ['DATABASE_FUNDER_URL', 'jourplan'],
    ['REDIS_URL', 'ftp://127.0.0.1:6379'],
    ['PUBLIC_URL', 'ftp://jourplan.example'],
    ['PUBLIC_URL', 'https://jourplan.example/under'],
    ['PUBLIC_URL', 'nowhere'],
    ['HOST', 'http://127.0.0.1'],
    ['HOST', 'two words'],
    ['HOST', '127.0.0.1:4000'],
    ['PORT', '70000'],
    ['LOG_LEVEL', 'loud'],
    ['JOURPLAN_DEMO', 'yes'],
    ['SECURITY_CONTACT', 'somebody'],
    ['DATABASE_READ_CONNECTIONS', '-7'],
  ])('names a wrong %s, and does not repeat it', (name, value) => {
    const line = configErrorOf({ DATABASE_URL: database.appUrl, [name]: value });
    expect(line).toMatch(new RegExp(`^${name}: must [^\n]+$`));
    expect(line).not.toContain(value);
  });

  it('names a HOST that is no address of this machine', async () => {
    expect(await lineOnExit({ HOST: '192.0.2.1', PUBLIC_URL: 'https://jourplan.example', PORT: '4197' })).toMatch(
      /^HOST: this machine has no such address/,
    );
  });

  it('does not start where the database cannot be reached, and tells no password', async () => {
    const line = await lineOnExit({ DATABASE_URL: `postgres://jourplan_app:hemligt@127.0.0.1:${await freePort()}/jourplan` });
    expect(line).toBe('DATABASE_URL: the database cannot be reached (ECONNREFUSED).\n');
  });

  it('does not start on an empty database', async () => {
    const empty = new URL(database.superuserUrl);
    empty.pathname = '/postgres';
    expect(await lineOnExit({ DATABASE_URL: empty.href })).toMatch(
      /^The database is not up to date \(.+\)\. Run: npx jourplan migrate\n$/,
    );
  });

  it('does not start as a role that is too strong, also one that only looks weak, wherever it runs', async () => {
    const disguised = new URL(database.superuserUrl);
    disguised.searchParams.set('options', '-c role=jourplan_app');
    for (const [NODE_ENV, url] of [
      ['production', database.superuserUrl],
      ['development', database.ownerUrl],
      ['test', disguised.href],
    ] as const)
      expect(await lineOnExit({ NODE_ENV, DATABASE_URL: url })).toMatch(/^DATABASE_URL: this database role is too strong/);
  });

  it('does not start in production on a database that may lose rows', async () => {
    expect(await lineOnExit({ NODE_ENV: 'production' })).toMatch(/^DATABASE_URL: this database runs with fsync=off/);
  });

  it('does not start with pools that are larger than their share of the server, unless a pooler stands between', async () => {
    const pools = { DATABASE_READ_CONNECTIONS: '500', DATABASE_WRITE_CONNECTIONS: '4' };
    expect(await lineOnExit(pools)).toMatch(/^DATABASE_READ_CONNECTIONS, .* would take 504 connections, [^\n]+\n$/);
    const child = start({ ...pools, DATABASE_DIRECT_URL: `${database.appUrl}?pooler`, PORT: String(await freePort()) });
    while (!child.output().includes('listening')) await once(child.stderr ?? child, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
  });

  it('does not show demo accounts to other machines', async () => {
    const anchor = plainDate('2026-11-22');
    await asOwner(database, (em) => loadDemo(em, { anchor, clock: clockStandingAt(anchor) }));
    const reach = { HOST: '127.0.0.1', PUBLIC_URL: 'https://jourplan.example' };
    for (const elsewhere of [reach, { ...reach, HOST: '0.0.0.0' }])
      expect(await lineOnExit(elsewhere)).toMatch(
        /^HOST, PUBLIC_URL: this database holds demo accounts, .* Run: npx jourplan demo remove[^\n]+\n$/,
      );
    expect(await lineOnExit({ ...reach, JOURPLAN_DEMO: '1' })).toMatch(
      /^JOURPLAN_DEMO: demo accounts are only allowed when [^\n]+\n$/,
    );
  });

  it('says in one line that the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await lineOnExit({ PORT: String(port) })).toBe(
      'PORT: the port is in use by another program. Stop it, or set another PORT.\n',
    );
    server.close();
  });

  it('answers the requests that run before it ends', async () => {
    const port = await freePort();
    const child = start({ PORT: String(port), STOP_AFTER_SECONDS: '1' });
    while (!child.output().includes('listening')) await once(child.stderr ?? child, 'data');
    const blocker = new pg.Client({ connectionString: database.ownerUrl });
    await blocker.connect();
    await blocker.query('begin; lock table sign_in_delay in access exclusive mode');
    const running = fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` },
      body: JSON.stringify({
        query: 'mutation { signIn(input: { email: "a@b.example", password: "x" }) { userErrors { code } } }',
      }),
    });
    while (!(await waitsForLock(blocker))) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await blocker.query('commit');
    await blocker.end();
    expect(await (await running).json()).toEqual({ data: { signIn: { userErrors: [{ code: 'SIGN_IN_FAILED' }] } } });
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
  });
});

async function waitsForLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('select 1 from pg_locks where not granted');
  return rows.length > 0;
}
