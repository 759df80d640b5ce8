import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Invitation } from '@jourplan/schema/persistence/entities/people.js';
import { aUser, PASSWORD, type TestUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';

let api: TestApi;
let organisation: TestOrganisation;

beforeAll(async () => {
  api = await anApi();
  organisation = await anOrganisation(api.database.orm);
});
afterAll(() => api.close());

const READ = 'query ($code: String!) { invitation(code: $code) { email expiresAt } }';
const ACCEPT = `mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) {
  viewer { email } userErrors { code field } } }`;
type AcceptAnswer = { invitationAccept: { viewer: { email: string } | null; userErrors: object[] } };

async function anInvitation(user: TestUser, expiresAt = '2026-11-29T10:00:00Z'): Promise<string> {
  const code = randomBytes(32).toString('base64url');
  const codeHash = createHash('sha256').update(code).digest();
  await api.database.orm.em.fork().insert(Invitation, { codeHash, user: user.id, expiresAt: new Date(expiresAt) });
  return code;
}

async function accept(code: string, password: string) {
  const client = api.client();
  const { data } = await client.ask<AcceptAnswer>(ACCEPT, { input: { code, password } });
  return { ...data.invitationAccept, client };
}

describe('an invitation', () => {
  it('lets a person choose a password once, and signs in', async () => {
    const user = await aUser(api.database.orm, organisation.id, 'BOARD', { password: false });
    const code = await anInvitation(user);
    const read = await api.client().ask(READ, { code });
    expect(read.data).toEqual({ invitation: { email: user.email, expiresAt: '2026-11-29T10:00:00.000Z' } });
    const accepted = await accept(code, 'en riktigt lång fras');
    expect(accepted).toMatchObject({ viewer: { email: user.email }, userErrors: [] });
    expect((await accepted.client.ask('{ viewer { email } }')).data).toEqual({ viewer: { email: user.email } });
    expect((await accept(code, 'en annan lång fras här')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'code'] }]);
    expect((await api.client().ask(READ, { code })).data).toEqual({ invitation: null });
    await api.client().signIn(user, 'en riktigt lång fras');
  });

  it('ends every session and every other invitation of the account', async () => {
    const user = await aUser(api.database.orm, organisation.id, 'BOARD');
    const other = await api.client().signIn(user);
    const [code, second] = [await anInvitation(user), await anInvitation(user)];
    await accept(code, 'en riktigt lång fras');
    expect((await other.ask('{ viewer { email } }')).data).toEqual({ viewer: null });
    expect((await accept(second, 'en riktigt lång fras')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('used by two at once works for one', async () => {
    const code = await anInvitation(await aUser(api.database.orm, organisation.id, 'BOARD', { password: false }));
    const answers = await Promise.all([accept(code, 'en riktigt lång fras'), accept(code, 'en annan lång fras här')]);
    expect(answers.filter(({ viewer }) => viewer !== null)).toHaveLength(1);
  });

  it('does not work when it has expired, is unknown, or is for a funder', async () => {
    const user = await aUser(api.database.orm, organisation.id, 'BOARD', { password: false });
    const funder = await aUser(api.database.orm, organisation.id, 'FUNDER', { password: false });
    const codes = [await anInvitation(user, '2026-11-22T09:59:59Z'), await anInvitation(funder), 'A'.repeat(43), ''];
    for (const code of codes) {
      expect((await api.client().ask(READ, { code })).data).toEqual({ invitation: null });
      expect((await accept(code, PASSWORD)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'code'] }]);
    }
    expect((await accept('\0', PASSWORD)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'code'] }]);
  });

  it('is not used up by a password that is too weak', async () => {
    const user = await aUser(api.database.orm, organisation.id, 'BOARD', { password: false, email: 'stina.forsok@prov.example' });
    const code = await anInvitation(user);
    for (const password of [
      'elva tecken',
      'aaaaaaaaaaaaaaaa',
      'password1234',
      'Valkommen123',
      'Välkommen123',
      'V@lkommen2026!',
      'Sommaren2026!',
      'jagälskardig',
      'qwertyuiop123',
      'Kungsbacka2026',
      'kungsbacka-2026',
      'Brottsofferjouren1',
      'jourplan2026!',
      `${organisation.slug}-2026`,
      'stina.forsok1',
      'Stina Försök'.normalize('NFD').replace(/\p{M}/gu, ''),
      'prov.example12',
      'x'.repeat(1001),
    ]) {
      expect((await accept(code, password)).userErrors).toEqual([{ code: 'WEAK_PASSWORD', field: ['input', 'password'] }]);
    }
    expect((await accept(code, 'tolv gröna moln')).userErrors).toEqual([]);
  });
});
