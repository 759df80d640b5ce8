import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { halfYearOf } from '@jourplan/schema/domain/time/half-year.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import pg from 'pg';
import { A_CASE, caseRequests } from '../api/contacts/case-requests.js';
import { aUser } from '../support/a-user.js';
import { anOrganisation, type TestOrganisation } from '../support/an-organisation.js';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { type ApiProcess, anApiProcess, freePort } from '../support/api-process.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { superuserOf } from '../support/end-backends.js';
import { machineSlowness } from '../support/machine-speed.js';
import { rowsOf } from '../support/rows-of.js';
import { hasRedisServer, type OwnRedis, startRedis } from '../worker/support/queue-backends.js';

jest.setTimeout(300_000);

const CLIENTS = 8;
const FAULTS_LAST_MS = 20_000;
const ENDED_EVERY_MS = 1_500;
const LOCKED_MS = 15_000;
const SERVES_WITHIN_MS = 5_000;
const RESTARTED_AFTER_MS = 1_000;
const RECORD = `mutation ($input: ContactAttemptRecordInput!) {
  contactAttemptRecord(input: $input) { attempt { id } userErrors { code } } }`;
type Recorded = { contactAttemptRecord: { attempt: { id: string } | null; userErrors: { code: string }[] } };

const workerMain = fileURLToPath(new URL('../../../worker/dist/main.js', import.meta.url));
const today = systemClock.today();

let database: TestDatabase;
let organisation: TestOrganisation;
let redis: OwnRedis | undefined;
let api: ApiProcess;
let worker: ChildProcess;
let workerPort: number;
let isEnding = false;
let restart: NodeJS.Timeout | undefined;
const workerSaid: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  organisation = await anOrganisation(database.orm);
  redis = hasRedisServer() ? await startRedis() : undefined;
  workerPort = await freePort();
  api = await anApiProcess(settings());
  startWorker();
});
afterAll(async () => {
  isEnding = true;
  clearTimeout(restart);
  await Promise.all([killed(api.child), killed(worker)]);
  await redis?.stop();
  await database.drop();
});

const settings = () => ({
  DATABASE_URL: database.appUrl,
  STOP_AFTER_SECONDS: '0',
  ...(redis && { REDIS_URL: redis.REDIS_URL }),
});

/** As the launcher and Docker do it: a worker that ends is started again. */
function startWorker(): void {
  const env = { NODE_ENV: 'test', WORKER_PORT: String(workerPort), ...settings() };
  const child = spawn(process.execPath, [workerMain], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr?.on('data', (chunk: Buffer) => workerSaid.push(chunk.toString()));
  child.once('exit', () => {
    if (!isEnding) restart = setTimeout(startWorker, RESTARTED_AFTER_MS);
  });
  worker = child;
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Records contacts one after the other; one whose fate is unknown is sent again under the same id until it is known. */
async function recordContacts(client: ApiClient, caseId: string, isOver: () => boolean): Promise<Map<string, string | null>> {
  const sent = new Map<string, string | null>();
  while (!isOver()) {
    const requestId = randomUUID();
    sent.set(requestId, null);
    const input = { organisation: organisation.slug, requestId, caseId, occurredOn: today, partOfDay: 'DAYTIME' };
    while (sent.get(requestId) === null) {
      const answer = await client
        .ask<Recorded>(RECORD, { input: { ...input, channel: 'PHONE', reached: false } })
        .catch(() => null);
      const recorded = answer?.data?.contactAttemptRecord;
      if (recorded?.attempt) sent.set(requestId, recorded.attempt.id);
      else if (recorded && recorded.userErrors.length > 0) throw new Error(`refused: ${JSON.stringify(recorded.userErrors)}`);
      else if (isOver() && answer === null) break;
      else await sleep(50);
    }
  }
  return sent;
}

async function lockAttempts(): Promise<void> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  await client.query('begin');
  await client.query('lock table contact_attempt in access exclusive mode');
  await sleep(LOCKED_MS);
  await client.query('rollback');
  await client.end();
}

async function faults(): Promise<void> {
  const superuser = await superuserOf(database);
  const { port } = api;
  const ending = (async () => {
    for (let at = 0; at < FAULTS_LAST_MS; at += ENDED_EVERY_MS) {
      await superuser.endBackends();
      await sleep(ENDED_EVERY_MS);
    }
  })();
  const others = [
    sleep(2_000).then(lockAttempts),
    sleep(4_000).then(async () => {
      redis?.pause();
      await sleep(4_000);
      redis?.resume();
      await sleep(2_000);
      await redis?.stop();
      await sleep(2_000);
      await redis?.start();
    }),
    sleep(6_000).then(async () => {
      await killed(worker);
    }),
    sleep(12_000).then(async () => {
      await killed(api.child);
      api = await anApiProcess({ ...settings(), PORT: String(port) });
    }),
  ];
  await Promise.all([ending, ...others]);
  await superuser.close();
}

it('loses and doubles nothing, and serves again, when everything fails at once', async () => {
  const coordinator = await aUser(database.orm, organisation.id, 'COORDINATOR');
  const clients: ApiClient[] = [];
  const cases: string[] = [];
  while (clients.length < CLIENTS) {
    const client = await apiClient(api.url).signIn(coordinator);
    clients.push(client);
    const { case: opened } = await caseRequests(client, organisation.slug).open({ ...A_CASE, receivedOn: today });
    cases.push(opened?.id ?? '');
  }

  let isOver = false;
  const recording = clients.map((client, index) => recordContacts(client, cases[index] ?? '', () => isOver));
  await faults();
  const allowed = SERVES_WITHIN_MS * machineSlowness();
  const began = performance.now();
  // Somebody who comes now can sign in, look and write.
  const served = (async () => {
    const client = await untilAnswered(() => apiClient(api.url).signIn(coordinator));
    await untilAnswered(async () => {
      const { errors } = await client.ask(`{ organisation(slug: "${organisation.slug}") { worklist { dueOn } } }`);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
    });
    await untilAnswered(() => caseRequests(client, organisation.slug).open({ ...A_CASE, receivedOn: today }));
    await untilAnswered(async () => {
      if (!(await fetch(`${api.url}/readyz`)).ok) throw new Error('not ready');
    });
  })();
  await served;
  expect(performance.now() - began).toBeLessThan(allowed);
  isOver = true;
  const sent = new Map((await Promise.all(recording)).flatMap((one) => [...one]));

  const acknowledged = [...sent.values()].filter((id) => id !== null);
  const unknown = sent.size - acknowledged.length;
  const kept = await rowsOf<{ id: string }>(database.orm, organisation.id, 'select id from contact_attempt');
  const ids = new Set(kept.map(({ id }) => id));
  expect(acknowledged.length).toBeGreaterThan(CLIENTS);
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  expect(kept.length - acknowledged.length).toBeLessThanOrEqual(unknown);

  await untilCounted(clients[0] as ApiClient, kept.length);
});

/** Until it succeeds; the time it may take is judged by the caller. */
async function untilAnswered<T>(act: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await act();
    } catch (error) {
      if (tries > 600) throw error;
      await sleep(50);
    }
  }
}

/** The worker counts what was written: no mark is left, and the figures are those of the rows. */
async function untilCounted(client: ApiClient, attempts: number): Promise<void> {
  const ask = `{ organisation(slug: "${organisation.slug}") { contactVolumes(halfYear: "${halfYearOf(today)}", by: GENDER) { attempts isStale } } }`;
  type Volumes = { organisation: { contactVolumes: { attempts: number; isStale: boolean } } };
  let seen: Volumes['organisation']['contactVolumes'] | undefined;
  for (let tries = 0; tries < 900; tries++) {
    const answer = await client.ask<Volumes>(ask).catch(() => null);
    seen = answer?.data?.organisation.contactVolumes;
    if (seen?.isStale === false && seen.attempts === attempts) return;
    await sleep(100);
  }
  throw new Error(`counted ${JSON.stringify(seen)} of ${attempts}: ${workerSaid.join('').slice(-4_000)}`);
}
