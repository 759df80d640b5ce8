import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import { caseRequests } from '../api/contacts/case-requests.js';
import { aUser } from '../support/a-user.js';
import { anOrganisation, type TestOrganisation } from '../support/an-organisation.js';
import { apiClient } from '../support/api-client.js';
import { type ApiProcess, anApiProcess, freePort } from '../support/api-process.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

jest.setTimeout(120_000);

const NOBODY = 65_534;
/** The first that knows named statements in transaction mode. */
const [MAJOR, MINOR] = [1, 21];
const found = /PgBouncer (\d+)\.(\d+)/.exec(spawnSync('pgbouncer', ['--version'], { encoding: 'utf8' }).stdout ?? '');
const isThere = found !== null && (Number(found[1]) > MAJOR || Number(found[2]) >= MINOR);
if (!isThere)
  console.warn(`NOT TESTED: PgBouncer in front of the database. There is no pgbouncer ${MAJOR}.${MINOR} or newer on the PATH.`);

let database: TestDatabase;
let organisation: TestOrganisation;
let folder: string;
let pooler: ChildProcess | undefined;
let api: ApiProcess | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  organisation = await anOrganisation(database.orm);
});
afterAll(async () => {
  await api?.end();
  pooler?.kill();
  if (folder) rmSync(folder, { recursive: true });
  await database.drop();
});

/** As docs/operations.md has it. Gives the address that leads through it. */
async function startPooler(): Promise<string> {
  const server = new URL(database.appUrl);
  const port = await freePort();
  folder = mkdtempSync(join(tmpdir(), 'jourplan-pooler-'));
  const isRoot = process.getuid?.() === 0;
  writeFileSync(join(folder, 'users.txt'), `"${server.username}" "${decodeURIComponent(server.password)}"\n`);
  writeFileSync(
    join(folder, 'pgbouncer.ini'),
    `[databases]
${database.name} = host=127.0.0.1 port=${server.port} dbname=${database.name}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = plain
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
max_prepared_statements = 200
default_pool_size = 4
`,
  );
  for (const path of [folder, join(folder, 'users.txt'), join(folder, 'pgbouncer.ini')]) {
    chmodSync(path, path === folder ? 0o700 : 0o600);
    if (isRoot) chownSync(path, NOBODY, NOBODY);
  }
  pooler = spawn('pgbouncer', [join(folder, 'pgbouncer.ini')], isRoot ? { uid: NOBODY, gid: NOBODY } : {});
  while (!(await listens(port))) await sleep(50);
  const through = new URL(database.appUrl);
  through.port = String(port);
  return through.href;
}

function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return once(socket, 'connect')
    .then(
      () => true,
      () => false,
    )
    .finally(() => socket.destroy());
}

// Said above when it is left out; what makes it work is tested without it, in persistence/start-up-parameters.
(isThere ? it : it.skip)('serves through a pooler in transaction mode', async () => {
  api = await anApiProcess({ DATABASE_URL: await startPooler(), DATABASE_DIRECT_URL: database.appUrl });
  const coordinator = await aUser(database.orm, organisation.id, 'COORDINATOR');
  const clients = [];
  while (clients.length < 8) clients.push(await apiClient(api.url).signIn(coordinator));
  const opened = await Promise.all(
    clients.map((client) => caseRequests(client, organisation.slug).open({ receivedOn: systemClock.today() })),
  );
  expect(opened.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  const listed = await Promise.all(
    clients.map((client) =>
      client.ask<{ organisation: { cases: { totalCount: number } } }>(
        `{ organisation(slug: "${organisation.slug}") { cases(first: 5) { totalCount } } }`,
      ),
    ),
  );
  expect(listed.map(({ data }) => data.organisation.cases.totalCount)).toEqual(clients.map(() => 8));
  expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
});
