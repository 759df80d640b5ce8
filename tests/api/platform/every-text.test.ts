import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildStaffSchema } from '@jourplan/api/staff-schema.js';
import { STAFF_ROLES } from '@jourplan/schema/domain/access/roles.js';
import { aMembership, aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { anyCallOf, everyText, setAt, type TextPlace } from '../../support/every-text.js';
import { signedIn } from '../../support/signed-in.js';

const schema = buildStaffSchema();

/** Compared with what is stored and never kept: who signs in, secrets, and the slug that names one's own organisation. */
const NEVER_KEPT = /^(?:signIn input\.(?:email|password)|invitationAccept input\.(?:code|password)|\w+ input\.organisation)$/;
const places = everyText(schema).filter(({ mutation, path }) => !NEVER_KEPT.test(`${mutation} ${path}`));

describe('every text of every mutation', () => {
  let api: TestApi;
  let client: ApiClient;
  let organisation: string;

  beforeAll(async () => {
    api = await anApi();
    const { id, slug } = await anOrganisation(api.database.orm);
    organisation = slug;
    const [first = 'MANAGER', ...others] = STAFF_ROLES;
    const user = await aUser(api.database.orm, id, first, { password: false });
    for (const role of others) await aMembership(api.database.orm, id, user.id, role);
    client = await signedIn(api, user);
  });
  afterAll(() => api.close());

  type Told = { code: string; message: string; field: string[] }[];

  async function told({ mutation, path }: TextPlace, text: string, requestId = randomUUID()): Promise<Told> {
    const { document, variables } = anyCallOf(schema, mutation);
    for (const [at, value] of [
      ['input.organisation', organisation],
      ['input.requestId', requestId],
      [path, text],
    ] as const)
      setAt(variables, at, value);
    // What is random must be the same when a request is repeated.
    const repeatable = JSON.parse(JSON.stringify(variables).replaceAll(ANY_UUID, (id) => (id === requestId ? id : SAME_ID)));
    const { data, errors } = await client.ask<Record<string, { userErrors: Told }>>(document, repeatable);
    return data?.[mutation]?.userErrors ?? [{ code: errors[0]?.extensions.code ?? '', message: '', field: [] }];
  }

  const codesAt = (answers: Told, { path }: TextPlace) =>
    answers.filter(({ field }) => field.join('.') === path).map(({ code }) => code);

  it('is there to be tried', () => {
    expect(places.length).toBeGreaterThan(30);
    expect(places).toContainEqual({ mutation: 'fundingAgreementCreate', path: 'input.commitments.0.readings.0.question' });
  });

  describe.each(places.map((place) => [`${place.mutation} ${place.path}`, place] as const))('%s', (_, place) => {
    it.each([
      ['a sign that turns the direction', 'a\u202eb1'],
      ['a control character', 'a\u0007b1'],
      ['half a character', 'a\ud800b1'],
    ])('refuses %s', async (_name, text) => {
      expect(codesAt(await told(place, text), place)).toEqual(['HIDDEN_CHARACTER']);
    });

    it('refuses a person’s number, says where and never repeats it', async () => {
      const answers = await told(place, 'Ring Kim 850101-1234 nu');
      expect(codesAt(answers, place)).toEqual(['LOOKS_LIKE_PERSON_NUMBER']);
      expect(JSON.stringify(answers)).toContain('Ring Kim ••••••-••••');
      expect(JSON.stringify(answers)).not.toMatch(/850101|1234/);
      expect(JSON.stringify(api.log)).not.toMatch(/850101|Kim/);
    });

    it('has an end', async () => {
      expect(codesAt(await told(place, 'å'.repeat(30_000)), place)).toEqual(['TEXT_TOO_LONG']);
    });

    it('is one text however its letters are composed and whatever white space is at its ends', async () => {
      const requestId = randomUUID();
      const first = await told(place, 'Möte 1', requestId);
      expect(await told(place, ' Mo\u0308te 1\u00a0\n', requestId)).toEqual(first);
      expect(await told(place, 'Möte 2', requestId)).toMatchObject([{ code: 'REQUEST_ID_REUSED' }]);
    });
  });
});

const ANY_UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const SAME_ID = 'c0ffee00-0000-4000-8000-000000000000';
