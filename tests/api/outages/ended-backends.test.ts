import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openSession } from '@jourplan/api/platform/open-session.js';
import { poolOf } from '@jourplan/schema/persistence/orm.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import { aUser, type TestUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import { type Answer, type ApiClient, apiClient, SIGN_IN } from '../../support/api-client.js';
import { type ApiProcess, anApiProcess } from '../../support/api-process.js';
import { type Superuser, superuserOf } from '../../support/end-backends.js';
import { machineSlowness } from '../../support/machine-speed.js';
import { signedIn } from '../../support/signed-in.js';
import { A_CASE } from '../contacts/case-requests.js';

const ROUNDS = 20;
const SERVES_WITHIN_MS = 5_000;
const OPEN = `mutation ($input: SupportCaseOpenInput!) {
  supportCaseOpen(input: $input) { case { id } userErrors { code } } }`;
const LIST = `query ($slug: String!) { organisation(slug: $slug) { cases(first: 20) { edges { node { code } } } } }`;

let api: TestApi;
let superuser: Superuser;
let organisation: TestOrganisation;
let users: TestUser[];
const running: ApiProcess[] = [];
jest.setTimeout(180_000);

beforeAll(async () => {
  api = await anApi();
  superuser = await superuserOf(api.database);
  organisation = await anOrganisation(api.database.orm);
  users = await Promise.all(Array.from({ length: 16 }, () => aUser(api.database.orm, organisation.id, 'COORDINATOR')));
});
afterAll(async () => {
  for (const child of running) await child.end();
  await superuser.close();
  await api.close();
});

type Act = (client: ApiClient) => Promise<Answer<unknown>>;
const list: Act = (client) => client.ask(LIST, { slug: organisation.slug });
const openCase =
  (requestId: string): Act =>
  (client) =>
    client.ask(OPEN, { input: { organisation: organisation.slug, requestId, ...A_CASE } });
const signIn =
  ({ email }: TestUser): Act =>
  (client) =>
    client.ask(SIGN_IN, { input: { email, password: 'hemligt-nog-for-prov' } });

test('while all backends end 20 times under 16 clients nothing hangs, nothing acknowledged is lost or doubled, and all serve right after', async () => {
  const answers: Answer<unknown>[] = [];
  const opened = new Set<string>();
  let isOver = false;

  const write = async (client: ApiClient) => {
    while (!isOver) {
      const requestId = randomUUID();
      // As the dashboard does: the same request until it has been answered.
      for (;;) {
        const answer = await openCase(requestId)(client);
        answers.push(answer);
        const id = (answer.data as { supportCaseOpen?: { case: { id: string } | null } } | null)?.supportCaseOpen?.case?.id;
        if (id !== undefined) opened.add(id);
        if (id !== undefined || isOver) break;
      }
    }
  };
  const repeat = async (client: ApiClient, act: Act) => {
    while (!isOver) answers.push(await act(client));
  };
  const clients = await Promise.all(users.map((user) => signedIn(api, user)));
  const load = clients.map((client, index) => {
    if (index < 8) return write(client);
    return index < 13 ? repeat(client, list) : repeat(api.client(), signIn(users[index]!));
  });

  let ended = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await sleep(150);
    // Sessions are touched again, and nobody waits for the delay of a sign-in that an outage cut off.
    api.clock.pass(1);
    ended += await superuser.endBackends();
  }
  const within = SERVES_WITHIN_MS * machineSlowness();
  const calm = performance.now();
  isOver = true;
  await Promise.all(load);
  api.clock.pass(1);
  const last = await Promise.all([
    ...clients.slice(0, 13).map(list),
    ...clients.slice(0, 8).map(openCase(randomUUID())),
    ...users.slice(13).map((user) => signIn(user)(api.client())),
  ]);
  expect(performance.now() - calm).toBeLessThan(within);

  expect(last.map(({ status }) => status)).toEqual(last.map(() => 200));
  expect(ended).toBeGreaterThan(ROUNDS);
  // Whoever was hit was told to ask again; nobody was told of a fault.
  const failures = answers.filter(({ errors }) => errors.length > 0);
  expect(failures.length).toBeGreaterThan(0);
  for (const { status, headers, errors } of failures) {
    expect([status, headers.has('retry-after')]).toEqual([503, true]);
    for (const { extensions } of errors) expect(['UNAVAILABLE', 'BUSY']).toContain(extensions.code);
  }
  const { rows } = await superuser.query('select id from support_case');
  const stored = new Set(rows.map(({ id }) => id));
  expect([...opened].filter((id) => !stored.has(id))).toEqual([]);
  const { rows: doubled } = await superuser.query('select entity_id from request_record group by entity_id having count(*) > 1');
  expect(doubled).toEqual([]);
  expect(poolOf(api.database.orm)).toMatchObject({ inUse: 0, waiting: 0 });
});

test('a connection that ends while a read runs does not end the process', async () => {
  const child = await anApiProcess({ DATABASE_URL: api.database.appUrl });
  running.push(child);
  const client = apiClient(child.url);
  client.cookie = `jourplan=${await openSession(api.database.orm.em.fork(), users[0]!.id, systemClock.now(), null)}`;
  expect((await list(client)).status).toBe(200);
  for (let round = 0; round < 3; round++) {
    await superuser.query('begin; lock table support_case in access exclusive mode');
    let isAnswered = false;
    const read = list(client).finally(() => {
      isAnswered = true;
    });
    while (!isAnswered && (await superuser.query('select 1 from pg_locks where not granted')).rowCount === 0) await sleep(20);
    await superuser.endBackends();
    await superuser.query('rollback');
    expect(await read).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  }
  expect((await list(client)).status).toBe(200);
  expect((await fetch(`${child.url}/readyz`)).status).toBe(200);
  expect(child.child.exitCode).toBeNull();
  expect(await child.end()).toBe(0);
});
