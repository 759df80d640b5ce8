import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { type Superuser, superuserOf } from '../../support/end-backends.js';
import { machineSlowness } from '../../support/machine-speed.js';
import { signedIn } from '../../support/signed-in.js';
import { A_CASE } from '../contacts/case-requests.js';

/** Behind the lock, after having waited for a connection. */
const ANSWERED_WITHIN_MS = 8_000;
const OPEN = `mutation ($input: SupportCaseOpenInput!) {
  supportCaseOpen(input: $input) { case { id } userErrors { code } } }`;

let api: TestApi;
let superuser: Superuser;
let organisation: TestOrganisation;
let client: ApiClient;
jest.setTimeout(120_000);

beforeAll(async () => {
  api = await anApi();
  superuser = await superuserOf(api.database);
  organisation = await anOrganisation(api.database.orm);
  client = await signedIn(api, await aUser(api.database.orm, organisation.id, 'COORDINATOR'));
});
afterAll(async () => {
  await superuser.close();
  await api.close();
});

const openCase = () => client.ask(OPEN, { input: { organisation: organisation.slug, requestId: randomUUID(), ...A_CASE } });

test('a table that somebody holds stops what needs it, with 503 in time, and nothing else', async () => {
  await superuser.query('begin; lock table support_case in access exclusive mode');
  const within = ANSWERED_WITHIN_MS * machineSlowness();
  const began = performance.now();
  let isOver = false;
  const writes = Promise.all(Array.from({ length: 12 }, openCase)).finally(() => {
    isOver = true;
  });
  const reads: number[] = [];
  while (!isOver) {
    const { status } = await client.ask('query ($slug: String!) { organisation(slug: $slug) { name } }', {
      slug: organisation.slug,
    });
    reads.push(status);
  }
  const answers = await writes;
  expect(performance.now() - began).toBeLessThan(within);
  expect(new Set(reads)).toEqual(new Set([200]));
  for (const { status, headers, errors } of answers) {
    expect([status, headers.get('retry-after')]).toEqual([503, '2']);
    expect(errors[0]?.extensions.code).toBe('BUSY');
    expect(errors[0]?.message).toBe(
      'Det är många som arbetar just nu, eller så håller någon annan samma uppgifter. Inget ändrades. Försök igen om en stund.',
    );
  }
  await superuser.query('rollback');
  expect((await openCase()).status).toBe(200);
  expect((await superuser.query('select count(*)::int as count from support_case')).rows).toEqual([{ count: 1 }]);
});
