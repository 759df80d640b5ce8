import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Invitation } from '@jourplan/schema/persistence/entities/people.js';
import { aUser, PASSWORD, type TestUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import { SIGN_IN, type SignInAnswer } from '../../support/api-client.js';
import { signedIn } from '../../support/signed-in.js';

const FROM = { 'X-Forwarded-For': '192.0.2.77' };
const network = '192.0.2.0/24';

let api: TestApi;
let organisation: TestOrganisation;
let board: TestUser;

beforeAll(async () => {
  api = await anApi({ config: { TRUSTED_PROXIES: 1 } });
  organisation = await anOrganisation(api.database.orm);
  board = await aUser(api.database.orm, organisation.id, 'BOARD');
});
afterAll(() => api.close());
beforeEach(() => {
  api.clock.pass(48 * 60);
  api.log.splice(0);
});

async function trySignIn(email: string, password = 'fel-losenord-helt', headers: Record<string, string> = FROM) {
  await api.client().ask<SignInAnswer>(SIGN_IN, { input: { email, password } }, headers);
}

/** The lines about people’s acts; no line at all carries an address. */
function lines() {
  expect(JSON.stringify(api.log)).not.toMatch(/@|prov\.example|192\.0\.2\.77/);
  return api.log.filter(({ message }) => message !== 'request refused').map(({ message, fields }) => ({ message, ...fields }));
}

describe('the log names person and network, and no e-mail address, when somebody', () => {
  it('signs in', async () => {
    await trySignIn(board.email, PASSWORD);
    expect(lines()).toEqual([{ message: 'signed in', personId: board.id, network }]);
  });

  it('comes from an IPv6 network', async () => {
    await trySignIn(board.email, PASSWORD, { 'X-Forwarded-For': '2001:db8:aaaa:bbbb::1' });
    expect(lines()).toEqual([{ message: 'signed in', personId: board.id, network: '2001:db8:aaaa::/48' }]);
  });

  it('fails to, for an account that is there and for one that is not', async () => {
    await trySignIn(board.email);
    await trySignIn('okand@prov.example');
    expect(lines()).toEqual([
      { message: 'sign-in failed', personId: board.id, network },
      { message: 'sign-in failed', network },
    ]);
  });

  it('has to wait', async () => {
    for (let guess = 0; guess < 6; guess += 1) await trySignIn(board.email);
    expect(lines().slice(5)).toEqual([{ message: 'sign-in delayed', personId: board.id, network }]);
  });

  it('signs out', async () => {
    const client = await signedIn(api, board);
    for (let time = 0; time < 2; time += 1) await client.ask('mutation { signOut { userErrors { code } } }', {}, FROM);
    expect(lines()).toEqual([{ message: 'signed out', personId: board.id, network }]);
  });

  it('accepts an invitation', async () => {
    const user = await aUser(api.database.orm, organisation.id, 'BOARD', { password: false });
    const code = randomBytes(32).toString('base64url');
    const codeHash = createHash('sha256').update(code).digest();
    const expiresAt = new Date(api.clock.now().getTime() + 60_000);
    await api.database.orm.em.fork().insert(Invitation, { codeHash, user: user.id, expiresAt });
    const accept = 'mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) { userErrors { code } } }';
    await api.client().ask(accept, { input: { code, password: 'tolv gröna moln över ån' } }, FROM);
    expect(lines()).toEqual([{ message: 'invitation accepted', personId: user.id, network }]);
  });

  it('asks for what is not theirs', async () => {
    const client = await signedIn(api, board);
    const prepare = (slug: string) =>
      client.ask(
        'mutation ($input: FollowUpPrepareInput!) { followUpPrepare(input: $input) { userErrors { code } } }',
        { input: { organisation: slug, requestId: randomUUID(), halfYear: '2026-H1' } },
        FROM,
      );
    await prepare(organisation.slug);
    await prepare('finns-inte');
    await client.ask(
      'query ($slug: String!) { organisation(slug: $slug) { supporters { code } } }',
      { slug: organisation.slug },
      FROM,
    );
    expect(lines()).toEqual([
      { message: 'act refused', personId: board.id, act: 'followUpPrepare', organisationId: organisation.id, network },
      { message: 'act refused', personId: board.id, act: 'followUpPrepare', network },
      { message: 'act refused', personId: board.id, act: 'read CONTACTS', organisationId: organisation.id, network },
    ]);
  });
});
