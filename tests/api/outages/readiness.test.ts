import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { poolOf } from '@jourplan/schema/persistence/orm.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { type Superuser, superuserOf } from '../../support/end-backends.js';
import { machineSlowness } from '../../support/machine-speed.js';

const ANSWERS_WITHIN_MS = 3_000;
let api: TestApi;
let superuser: Superuser;

beforeAll(async () => {
  api = await anApi();
  superuser = await superuserOf(api.database);
});
afterAll(async () => {
  await superuser.close();
  await api.close();
});

const readiness = async () => {
  const response = await fetch(`${api.url}/readyz`);
  return [response.status, await response.text()];
};

test.each([
  ['read', () => api.reader.pool, 'database: cannot be asked\n'],
  ['write', () => poolOf(api.database.orm), 'database: cannot be written to\n'],
])(
  'is asked of the very pool that serves: one that gives nothing to %s is not ready, in time',
  async (_what, poolOfTest, reason) => {
    const pool = poolOfTest();
    const clients = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
    const within = ANSWERS_WITHIN_MS * machineSlowness();
    const began = performance.now();
    expect(await readiness()).toEqual([503, reason]);
    expect(performance.now() - began).toBeLessThan(within);
    for (const client of clients) client.release();
    expect(await readiness()).toEqual([200, 'ready\n']);
  },
);

test('a database that is down makes the api unready, and nothing else', async () => {
  await superuser.query(`alter database ${api.database.name} connection limit 0`);
  await superuser.endBackends();
  while ((await readiness())[0] === 200) await sleep(20);
  expect(await readiness()).toEqual([503, 'database: cannot be asked\n']);
  expect((await fetch(`${api.url}/livez`)).status).toBe(200);
  await superuser.query(`alter database ${api.database.name} connection limit -1`);
  expect(await readiness()).toEqual([200, 'ready\n']);
});
