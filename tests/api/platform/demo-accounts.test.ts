import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openSession } from '@jourplan/api/platform/open-session.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { aDemoOrganisation } from '../../support/a-demo-organisation.js';
import { aMembership, aUser, PASSWORD, type TestUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation } from '../../support/an-organisation.js';
import { SIGN_IN, type SignInAnswer } from '../../support/api-client.js';

const OPTIONS = '{ signInOptions { demoUsers { email } } }';
const INVITATION = 'query ($code: String!) { invitation(code: $code) { email } }';
type OptionsAnswer = { signInOptions: { demoUsers: { email: string }[] } };

/** Settings under which a demo may be used, and requests somebody on this machine may send. */
const SERVED = [{ config: { JOURPLAN_DEMO: true } }, { config: { JOURPLAN_DEMO: true, PUBLIC_URL: 'http://localhost:4170' } }];
const UNSERVED: { because: string; config: object; headers?: Record<string, string> }[] = [
  { because: 'demo mode is off', config: { JOURPLAN_DEMO: false } },
  { because: 'others reach the port', config: { JOURPLAN_DEMO: true, HOST: '0.0.0.0', PUBLIC_URL: 'http://jourplan.example' } },
  { because: 'a public address leads here', config: { JOURPLAN_DEMO: true, PUBLIC_URL: 'http://jourplan.example' } },
  ...['Forwarded', 'Via', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Real-IP'].map((name) => ({
    because: `a proxy says ${name}`,
    config: { JOURPLAN_DEMO: true },
    headers: { [name]: name === 'Forwarded' ? 'for=192.0.2.1' : '192.0.2.1' },
  })),
];

let api: TestApi;
let demo: TestUser;
afterEach(() => api.close());

async function anApiWithDemo(config: object): Promise<void> {
  api = await anApi({ config });
  const place = await aDemoOrganisation(api.database);
  demo = await aUser(api.database.orm, place.id, 'BOARD');
  await aUser(api.database.orm, place.id, 'FUNDER');
  await aUser(api.database.orm, (await anOrganisation(api.database.orm)).id, 'BOARD');
}

/** What the door lets through: offered, signed in by password, by an old session, by an invitation. */
async function whatIsServed(headers: Record<string, string> = {}) {
  const { orm } = api.database;
  const options = await api.client().ask<OptionsAnswer>(OPTIONS, {}, headers);
  const signIn = await api.client().ask<SignInAnswer>(SIGN_IN, { input: { email: demo.email, password: PASSWORD } }, headers);
  const client = api.client();
  client.cookie = `jourplan=${await openSession(orm.em.fork(), demo.id, api.clock.now(), null)}`;
  const viewer = await client.ask<{ viewer: { email: string } | null }>('{ viewer { email } }', {}, headers);
  const code = 'B'.repeat(43);
  await orm.em
    .fork()
    .execute(
      "insert into invitation (code_hash, user_id, expires_at) values (sha256(?::bytea), ?, '2026-12-01') on conflict do nothing",
      [code, demo.id],
    );
  const invitation = await api.client().ask<{ invitation: object | null }>(INVITATION, { code }, headers);
  return {
    offered: options.data.signInOptions.demoUsers.map(({ email }) => email),
    signedIn: signIn.data.signIn.userErrors.map(({ code: error }) => error),
    viewer: viewer.data.viewer?.email ?? null,
    invited: invitation.data.invitation !== null,
  };
}

/** What the sign-in page is offered when the request says this host; `fetch` does not let one choose it. */
async function offeredTo(host: string): Promise<string[]> {
  const { hostname, port, origin } = new URL(api.url);
  const headers = { host, origin, 'content-type': 'application/json' };
  const asked = request({ hostname, port, path: '/graphql', method: 'POST', headers });
  asked.end(JSON.stringify({ query: OPTIONS }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const { data } = (await json(response)) as { data: OptionsAnswer };
  return data.signInOptions.demoUsers.map(({ email }) => email);
}

describe('a demo account', () => {
  it.each(SERVED)('opens on this machine: %o', async ({ config }) => {
    await anApiWithDemo(config);
    expect(await whatIsServed()).toEqual({ offered: [demo.email], signedIn: [], viewer: demo.email, invited: true });
  });

  it.each(UNSERVED)('does not exist when $because', async ({ config, headers }) => {
    await anApiWithDemo(config);
    expect(await whatIsServed(headers)).toEqual({ offered: [], signedIn: ['SIGN_IN_FAILED'], viewer: null, invited: false });
  });

  it('does not exist for a request that names another host, as behind a proxy or a name pointed at this machine', async () => {
    await anApiWithDemo({ JOURPLAN_DEMO: true });
    expect(await offeredTo(new URL(api.url).host)).toEqual([demo.email]);
    for (const host of ['jourplan.example', 'localhost.jourplan.example:4170', '192.0.2.1:4170'])
      expect(await offeredTo(host)).toEqual([]);
  });

  it('is one also when its role in the demo has ended and it has got one elsewhere', async () => {
    await anApiWithDemo({ JOURPLAN_DEMO: false });
    const [demoMembership] = await api.database.orm.em
      .fork()
      .execute<{ organisation_id: string }[]>('select organisation_id from directory.memberships_of(?)', [demo.id]);
    await inOrganisation(api.database.orm.em, demoMembership?.organisation_id ?? '', (tx) =>
      tx.execute('update membership set ended_at = now() where user_id = ?', [demo.id]),
    );
    await aMembership(api.database.orm, (await anOrganisation(api.database.orm)).id, demo.id, 'BOARD');
    expect(await whatIsServed()).toMatchObject({ signedIn: ['SIGN_IN_FAILED'], viewer: null, invited: false });
  });
});
