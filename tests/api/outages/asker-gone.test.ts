import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { poolOf } from '@jourplan/schema/persistence/orm.js';
import type { Pool } from '@jourplan/schema/persistence/pool.js';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import { type Superuser, superuserOf } from '../../support/end-backends.js';
import { machineSlowness } from '../../support/machine-speed.js';
import { signedIn } from '../../support/signed-in.js';
import { A_CASE } from '../contacts/case-requests.js';

const OPEN = `mutation ($input: SupportCaseOpenInput!) {
  supportCaseOpen(input: $input) { case { id } userErrors { code } } }`;

jest.setTimeout(60_000);

let api: TestApi;
let superuser: Superuser;
let organisation: TestOrganisation;
let cookie: string | null;

beforeAll(async () => {
  api = await anApi();
  superuser = await superuserOf(api.database);
  organisation = await anOrganisation(api.database.orm);
  ({ cookie } = await signedIn(api, await aUser(api.database.orm, organisation.id, 'COORDINATOR')));
});
afterAll(async () => {
  await superuser.close();
  await api.close();
});

function openCase(signal: AbortSignal): Promise<Response> {
  return fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api.url, cookie: cookie ?? '' },
    body: JSON.stringify({
      query: OPEN,
      variables: { input: { organisation: organisation.slug, requestId: randomUUID(), ...A_CASE } },
    }),
    signal,
  });
}

/** Takes all connections of a pool; gives them back when called. */
async function occupy(pool: Pool): Promise<() => void> {
  const clients = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  return () => {
    for (const client of clients) client.release();
  };
}

const until = async (holds: () => boolean) => {
  const giveUpAt = performance.now() + 10_000 * machineSlowness();
  while (!holds()) {
    if (performance.now() > giveUpAt) throw new Error(`never came: ${holds}`);
    await sleep(10);
  }
};

test.each([
  ['a connection to write on', () => poolOf(api.database.orm)],
  ['the one that finds its session', () => api.reader.pool],
])('a request that waits for %s is dropped when its client goes', async (_what, poolOfTest) => {
  const pool = poolOfTest();
  const free = await occupy(pool);
  const client = new AbortController();
  const request = openCase(client.signal).catch((error: Error) => error.name);
  await until(() => pool.waiting === 1);
  client.abort();
  expect(await request).toBe('AbortError');
  await until(() => pool.waiting === 0).finally(free);
  await until(() => pool.inUse === 0);
  expect((await superuser.query('select count(*)::int as count from support_case')).rows).toEqual([{ count: 0 }]);
  expect(api.log.filter(({ fields }) => fields.errorCode === 'INTERNAL_SERVER_ERROR')).toEqual([]);
});
