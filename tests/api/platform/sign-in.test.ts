import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { User } from '@jourplan/schema/persistence/entities/people.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { aUser, PASSWORD, type TestUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import { type ApiClient, SIGN_IN, type SignInAnswer } from '../../support/api-client.js';

type ViewerAnswer = { viewer: { email: string; memberships: { role: string; organisation: { slug: string } }[] } | null };
const VIEWER = '{ viewer { email memberships { role organisation { slug } } } }';

let api: TestApi;
let organisation: TestOrganisation;
let manager: TestUser;

beforeAll(async () => {
  api = await anApi();
  organisation = await anOrganisation(api.database.orm);
  manager = await aUser(api.database.orm, organisation.id, 'MANAGER');
});
afterAll(() => api.close());
// What was tried in one test is long forgotten in the next.
beforeEach(() => api.clock.pass(48 * 60));

async function tryToSignIn(email: string, password: string, client = api.client()) {
  const answer = await client.ask<SignInAnswer>(SIGN_IN, { input: { email, password } });
  return answer.data.signIn;
}

async function viewerOf(client: ApiClient) {
  return (await client.ask<ViewerAnswer>(VIEWER)).data.viewer;
}

describe('signing in', () => {
  it('shows who it is and in which role', async () => {
    const client = await api.client().signIn(manager);
    expect(await viewerOf(client)).toEqual({
      email: manager.email,
      memberships: [{ role: 'MANAGER', organisation: { slug: organisation.slug } }],
    });
  });

  it('takes an e-mail address in any case', async () => {
    expect((await tryToSignIn(` ${manager.email.toUpperCase()} `, PASSWORD)).viewer).toEqual({ id: manager.id });
  });

  it('sets a cookie that scripts and other sites do not get', async () => {
    const answer = await api.client().ask(SIGN_IN, { input: { email: manager.email, password: PASSWORD } });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^jourplan-device=[\w-]{43}; Max-Age=15552000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/),
      expect.stringMatching(/^jourplan=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/),
    ]);
  });

  it('answers a wrong password, an unknown address, a disabled account and a funder alike', async () => {
    const disabled = await aUser(api.database.orm, organisation.id, 'BOARD');
    await api.database.orm.em.fork().nativeUpdate(User, { id: disabled.id }, { disabledAt: api.clock.now() });
    const funder = await aUser(api.database.orm, organisation.id, 'FUNDER');
    const invited = await aUser(api.database.orm, organisation.id, 'BOARD', { password: false });
    const answers = await Promise.all([
      tryToSignIn(manager.email, 'fel-losenord-helt'),
      tryToSignIn('okand@prov.example', PASSWORD),
      tryToSignIn(disabled.email, PASSWORD),
      tryToSignIn(funder.email, PASSWORD),
      tryToSignIn(invited.email, PASSWORD),
      tryToSignIn('nul\0@prov.example', PASSWORD),
    ]);
    const refused = {
      viewer: null,
      userErrors: [
        { code: 'SIGN_IN_FAILED', message: 'E-postadressen eller lösenordet stämmer inte.', field: ['input', 'email'] },
      ],
    };
    for (const answer of answers) expect(answer).toEqual(refused);
  });

  it('gives a new session each time, and ends the one the browser came with', async () => {
    const client = await api.client().signIn(manager);
    const first = client.cookie;
    await client.signIn(manager);
    expect(client.cookie).not.toBe(first);
    client.cookie = first;
    expect(await viewerOf(client)).toBeNull();
  });

  it('never takes over a session id that somebody else chose', async () => {
    const client = api.client();
    const chosen = `jourplan=${'A'.repeat(43)}`;
    client.cookie = chosen;
    await client.signIn(manager);
    expect(client.cookie).not.toBe(chosen);
  });
});

describe('guessing passwords', () => {
  async function guess(times: number, email = manager.email) {
    const answers = [];
    for (let time = 0; time < times; time += 1) answers.push((await tryToSignIn(email, 'fel-losenord-helt')).userErrors[0]);
    return answers;
  }

  it('costs longer and longer waits, the same for an account that does not exist', async () => {
    for (const email of [manager.email, 'finns-inte@prov.example']) {
      const codes = (await guess(6, email)).map((error) => error?.code);
      expect(codes).toEqual([...Array(5).fill('SIGN_IN_FAILED'), 'TOO_MANY_TRIES']);
      api.clock.pass(0.02);
      expect((await guess(1, email))[0]?.code).toBe('SIGN_IN_FAILED');
      expect((await guess(1, email))[0]?.message).toBe('För många misslyckade försök. Vänta 2 sekunder och försök igen.');
      api.clock.pass(48 * 60);
    }
  });

  it('does not lock the account: after the wait the owner gets in, and the count starts anew', async () => {
    await guess(5);
    api.clock.pass(1);
    await api.client().signIn(manager);
    expect((await guess(1))[0]?.code).toBe('SIGN_IN_FAILED');
  });

  it('cannot outrun the wait by many tries at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryToSignIn(manager.email, 'fel-losenord-helt')));
    const tried = answers.filter((answer) => answer.userErrors[0]?.code === 'SIGN_IN_FAILED');
    expect(tried).toHaveLength(5);
  });
});

describe('a session', () => {
  it('ends after 30 minutes without use', async () => {
    const client = await api.client().signIn(manager);
    api.clock.pass(29);
    expect(await viewerOf(client)).not.toBeNull();
    api.clock.pass(29);
    expect(await viewerOf(client)).not.toBeNull();
    api.clock.pass(31);
    expect(await viewerOf(client)).toBeNull();
  });

  it('ends after 12 hours however much it is used', async () => {
    const client = await api.client().signIn(manager);
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      api.clock.pass(20);
      expect(await viewerOf(client)).not.toBeNull();
    }
    api.clock.pass(20);
    expect(await viewerOf(client)).toBeNull();
  });

  it('ends at once when the person signs out', async () => {
    const client = await api.client().signIn(manager);
    const { cookie } = client;
    await client.ask('mutation { signOut { userErrors { code } } }');
    client.cookie = cookie;
    expect(await viewerOf(client)).toBeNull();
  });

  it('ends at the next request when the account is disabled', async () => {
    const user = await aUser(api.database.orm, organisation.id, 'BOARD');
    const client = await api.client().signIn(user);
    await api.database.orm.em.fork().nativeUpdate(User, { id: user.id }, { disabledAt: api.clock.now() });
    expect(await viewerOf(client)).toBeNull();
  });

  it('loses a right at the next request when the membership ends', async () => {
    const user = await aUser(api.database.orm, organisation.id, 'MANAGER');
    const client = await api.client().signIn(user);
    await inOrganisation(api.database.orm.em, organisation.id, (tx) =>
      tx.execute('update membership set ended_at = now() where id = ?', [user.membershipId]),
    );
    const answer = await client.ask('query ($slug: String!) { organisation(slug: $slug) { name } }', {
      slug: organisation.slug,
    });
    expect(answer.data).toEqual({ organisation: null });
  });

  it('is kept as a digest only', async () => {
    const client = await api.client().signIn(manager);
    const token = client.cookie?.split('=')[1] ?? '';
    const rows = await api.database.orm.em
      .fork()
      .execute<{ text: string }[]>(`select encode(token_hash, 'base64') as text from session`);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
