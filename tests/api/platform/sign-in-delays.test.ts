import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { verifyPassword } from '@jourplan/api/platform/password.js';
import { aUser, PASSWORD, type TestUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import { type ApiClient, SIGN_IN, type SignInAnswer } from '../../support/api-client.js';

// Every try hashes a password.
jest.setTimeout(180_000);

let api: TestApi;
let organisation: TestOrganisation;
let owner: TestUser;
let colleague: TestUser;

beforeAll(async () => {
  // One proxy of ours in front, so that a test may come from any network.
  api = await anApi({ config: { TRUSTED_PROXIES: 1 } });
  organisation = await anOrganisation(api.database.orm);
  owner = await aUser(api.database.orm, organisation.id, 'MANAGER');
  colleague = await aUser(api.database.orm, organisation.id, 'BOARD');
});
afterAll(() => api.close());
// What was tried in one test is long forgotten in the next.
beforeEach(() => api.clock.pass(48 * 60));

type Try = { password?: string; client?: ApiClient; from?: string };

/** The error's code, or `in`. */
async function trySignIn(email: string, { password = 'fel-losenord-helt', client = api.client(), from = '192.0.2.1' }: Try = {}) {
  const answer = await client.ask<SignInAnswer>(SIGN_IN, { input: { email, password } }, { 'X-Forwarded-For': from });
  return answer.data.signIn.userErrors[0]?.code ?? 'in';
}

async function guessUntilDelayed(email: string, how: Try = {}): Promise<void> {
  for (let guess = 0; guess < 5; guess += 1) expect(await trySignIn(email, how)).toBe('SIGN_IN_FAILED');
  expect(await trySignIn(email, how)).toBe('TOO_MANY_TRIES');
}

async function knownBrowser(user: TestUser): Promise<ApiClient> {
  const client = await api.client().signIn(user);
  client.cookie = null;
  return client;
}

describe('somebody who guesses', () => {
  it('never keeps a person out of a browser that has been signed in before, in the same network', async () => {
    const client = await knownBrowser(owner);
    await guessUntilDelayed(owner.email);
    await trySignIn('okand@prov.example');
    // As after forty guesses: at that account, at the unknown one, and from the network.
    await api.database.orm.em.fork().execute('update sign_in_delay set failures = 40');
    expect(await trySignIn(colleague.email, { password: PASSWORD })).toBe('TOO_MANY_TRIES');
    expect(await trySignIn(owner.email, { password: PASSWORD, client })).toBe('in');
  });

  it('is delayed in such a browser too, and there alone', async () => {
    const client = await knownBrowser(owner);
    await guessUntilDelayed(owner.email, { client });
    expect(await trySignIn(owner.email, { password: PASSWORD, client })).toBe('TOO_MANY_TRIES');
    expect(await trySignIn(owner.email, { password: PASSWORD })).toBe('in');
  });

  it('gains nothing from a browser that is known for another person', async () => {
    const client = await knownBrowser(colleague);
    await guessUntilDelayed(owner.email);
    expect(await trySignIn(owner.email, { client })).toBe('TOO_MANY_TRIES');
  });

  it('gains nothing from a token that was copied before the last sign-in, or planted', async () => {
    const client = await knownBrowser(owner);
    const thief = api.client();
    thief.device = client.device;
    expect(await trySignIn(owner.email, { password: PASSWORD, client })).toBe('in');
    expect(client.device).not.toBe(thief.device);
    await guessUntilDelayed(owner.email);
    expect(await trySignIn(owner.email, { client: thief })).toBe('TOO_MANY_TRIES');
    thief.device = `jourplan-device=${'A'.repeat(43)}`;
    expect(await trySignIn(owner.email, { client: thief })).toBe('TOO_MANY_TRIES');
  });

  it('meets a browser as a stranger when it has not been used for 180 days', async () => {
    const client = await knownBrowser(owner);
    api.clock.pass(181 * 24 * 60);
    await guessUntilDelayed(owner.email);
    expect(await trySignIn(owner.email, { password: PASSWORD, client })).toBe('TOO_MANY_TRIES');
  });
});

describe('a browser two people share', () => {
  it('stays known for both', async () => {
    const client = await knownBrowser(owner);
    expect(await trySignIn(colleague.email, { password: PASSWORD, client })).toBe('in');
    client.cookie = null;
    await guessUntilDelayed(owner.email);
    expect(await trySignIn(owner.email, { password: PASSWORD, client })).toBe('in');
  });
});

describe('the network', () => {
  it('of an IPv6 address is its /64, however it is written', async () => {
    const spellings = [
      '2001:db8:0:0:1::1',
      '2001:DB8::2:0:0:1',
      '2001:0db8:0000:0000:ffff:0:0:3',
      '[2001:db8::5]:443',
      '2001:db8::6',
    ];
    for (const from of spellings) expect(await trySignIn(owner.email, { from })).toBe('SIGN_IN_FAILED');
    expect(await trySignIn(owner.email, { from: '2001:db8:0:0:abcd::7' })).toBe('TOO_MANY_TRIES');
    expect(await trySignIn(owner.email, { from: '2001:db8:0:1::1' })).toBe('SIGN_IN_FAILED');
  });

  it('is what the configured proxy says, not what its client claims', async () => {
    for (let guess = 0; guess < 5; guess += 1)
      expect(await trySignIn(owner.email, { from: `203.0.113.${guess}, 198.51.100.7` })).toBe('SIGN_IN_FAILED');
    expect(await trySignIn(owner.email, { from: '203.0.113.99, 198.51.100.7' })).toBe('TOO_MANY_TRIES');
  });

  it('is the connection’s own where no proxy is configured', async () => {
    const alone = await anApi({ config: { PUBLIC_URL: 'https://jourplan.example' } });
    const codes: (string | undefined)[] = [];
    for (let guess = 0; guess < 6; guess += 1) {
      const headers = { 'X-Forwarded-For': `203.0.113.${guess}` };
      const input = { email: 'nagon@prov.example', password: 'fel-losenord-helt' };
      codes.push((await alone.client().ask<SignInAnswer>(SIGN_IN, { input }, headers)).data.signIn.userErrors[0]?.code);
    }
    expect(codes).toEqual([...Array(5).fill('SIGN_IN_FAILED'), 'TOO_MANY_TRIES']);
    await alone.close();
  });
});

describe('passwords that wait to be hashed', () => {
  it('are bounded: beyond that the answer is 503 at once, and nothing is counted', async () => {
    const [salt, tag] = ['A'.repeat(22), 'A'.repeat(43)];
    const slow = `$argon2id$v=19$m=65536,t=15,p=1$${salt}$${tag}`;
    const quick = `$argon2id$v=19$m=8,t=1,p=1$${salt}$${tag}`;
    const queue = [...Array(4).fill(slow), ...Array(32).fill(quick)].map((stored) => verifyPassword('x', stored));
    await expect(verifyPassword('x', quick)).rejects.toMatchObject({ extensions: { code: 'BUSY' } });
    const input = { email: 'nagon@prov.example', password: 'fel-losenord-helt' };
    for (const answer of await Promise.all(Array.from({ length: 6 }, () => api.client().ask(SIGN_IN, { input })))) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('5');
      expect(answer.errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'BUSY' }) })]);
    }
    await Promise.all(queue);
    expect(await trySignIn('nagon@prov.example', { from: '127.0.0.1' })).toBe('SIGN_IN_FAILED');
  });
});
