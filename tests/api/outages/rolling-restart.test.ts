import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { type ApiProcess, anApiProcess, freePort } from '../../support/api-process.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { machineSlowness } from '../../support/machine-speed.js';
import { aBalancer, type Balancer } from './kept-connections.js';

/** All 7 000 requests with JOURPLAN_FULL_SIZE=1. */
const REQUESTS = process.env.JOURPLAN_FULL_SIZE === '1' ? 7_000 : 700;
const RESTARTS = 4;
const CLIENTS = 8;
/** The balancer looks ten times a second. */
const STOP_AFTER_SECONDS = String(Math.ceil(2 * machineSlowness()));

let database: TestDatabase;
let balancer: Balancer | undefined;
const running = new Map<number, ApiProcess>();
jest.setTimeout(300_000);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  balancer?.close();
  for (const process of running.values()) await process.end();
});
afterAll(() => database.drop());

const startOn = async (port: number, stopAfter = STOP_AFTER_SECONDS) => {
  const url = balancer?.url ?? '';
  running.set(
    port,
    await anApiProcess({ DATABASE_URL: database.appUrl, STOP_AFTER_SECONDS: stopAfter, PUBLIC_URL: url, PORT: String(port) }),
  );
};

test(`${RESTARTS} rolling restarts behind a balancer with kept connections cut no request off`, async () => {
  const ports = [await freePort(), await freePort()];
  balancer = await aBalancer(ports);
  const { url } = balancer;
  for (const port of ports) await startOn(port);
  let asked = 0;
  let isOver = false;
  const statuses = new Map<number, number>();
  const ask = async () => {
    while (!isOver || asked < REQUESTS) {
      asked += 1;
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify({ query: '{ viewer { id } }' }),
      });
      await answer.arrayBuffer();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      await sleep(2);
    }
  };
  const clients = Promise.all(Array.from({ length: CLIENTS }, ask));
  for (let restart = 0; restart < RESTARTS; restart++) {
    const port = ports[restart % ports.length] as number;
    expect(await running.get(port)?.end()).toBe(0);
    await startOn(port);
    while (!balancer.sends(port)) await sleep(20);
  }
  isOver = true;
  await clients;
  expect(balancer.resets).toBe(0);
  expect([...statuses.keys()]).toEqual([200]);
  expect(asked).toBeGreaterThanOrEqual(REQUESTS);
});

test('one that stops says so at once, serves on meanwhile, and closes the connection with each answer', async () => {
  const port = await freePort();
  await startOn(port, '60');
  const process = running.get(port) as ApiProcess;
  process.child.kill('SIGTERM');
  const readiness = async () => {
    const answer = await fetch(`${process.url}/readyz`);
    return [answer.status, answer.headers.get('connection'), await answer.text()];
  };
  while ((await readiness())[0] === 200) await sleep(10);
  expect(await readiness()).toEqual([503, 'close', 'stopping\n']);
  const page = await fetch(`${process.url}/livez`);
  expect([page.status, page.headers.get('connection')]).toEqual([200, 'close']);
  process.child.kill('SIGKILL');
});
