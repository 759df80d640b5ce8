import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newErrorId } from '@jourplan/api/http/error-ids.js';
import pg from 'pg';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';

let api: TestApi;
let organisation: TestOrganisation;
let manager: ApiClient;

beforeAll(async () => {
  api = await anApi({ isStrict: true });
  organisation = await anOrganisation(api.database.orm);
  manager = await api.client().signIn(await aUser(api.database.orm, organisation.id, 'MANAGER'));
});
afterAll(() => api.close());

/** Three groups of four, without letters and digits that are taken for each other. */
const ERROR_ID = /^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$/;

const codesOf = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors.map(({ extensions }) => extensions.code);
const ofOrganisation = (selection: string) => `{ organisation(slug: "${organisation.slug}") { ${selection} } }`;

describe('a request from elsewhere', () => {
  it.each(['https://evil.example', 'null', 'http://localhost:1', ''])(
    'with the origin %j is refused before it is read',
    async (origin) => {
      const answer = await manager.post({ query: '{ viewer { id } }' }, { origin });
      expect([answer.status, codesOf(answer)]).toEqual([403, ['BAD_REQUEST']]);
    },
  );

  it('without an origin is refused', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ viewer { id } }"}',
    });
    expect(response.status).toBe(403);
  });

  it('is not helped by a Host that agrees with it', async () => {
    const answer = await manager.post({ query: '{ viewer { id } }' }, { origin: 'http://evil.example', host: 'evil.example' });
    expect(answer.status).toBe(403);
  });
});

describe('a request in another form', () => {
  it('by GET is refused', async () => {
    const response = await fetch(`${api.url}/graphql?query=%7Bviewer%7Bid%7D%7D`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=latin1',
    '',
  ])('as %j is refused', async (type) => {
    const answer = await manager.post('{"query":"{ viewer { id } }"}', { 'content-type': type });
    expect([answer.status, codesOf(answer)]).toEqual([415, ['BAD_REQUEST']]);
  });

  it.each([
    '',
    '{',
    'null',
    '"text"',
    '[]',
    '[{"query":"{ viewer { id } }"}]',
    '{}',
    '{"query":7}',
    '{"extensions":{"persistedQuery":{"sha256Hash":"__proto__"}}}',
  ])('with the body %j is refused', async (body) => {
    const answer = await manager.post(body);
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions.reference).toMatch(ERROR_ID);
  });

  it('of more than 256 kB is refused', async () => {
    const answer = await manager.post({ query: `{ viewer { id } } #${'x'.repeat(257 * 1024)}` });
    expect([answer.status, codesOf(answer)]).toEqual([413, ['BAD_REQUEST']]);
  });
});

describe('a document beyond the limits', () => {
  const fields = (count: number, field: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => field(index)).join(' ');

  it.each([
    ['aliases', () => `{ ${fields(16, (index) => `a${index}: viewer { id }`)} }`],
    [
      'aliases',
      () =>
        `query { ...f } fragment f on Query { ...g ...g } fragment g on Query { ${fields(8, (index) => `b${index}: __typename`)} }`,
    ],
    ['directives', () => `{ viewer { ${fields(11, () => 'id @include(if: true)')} } }`],
    [
      'cost',
      () =>
        ofOrganisation(
          'cases(first: 100) { edges { node { attempts { id } standing { asOf } district { id } municipality { code } } } edges { node { attempts { id } standing { asOf } district { id } municipality { code } } } edges { node { attempts { id } } } }',
        ),
    ],
  ])('of %s is refused', async (name, document) => {
    const answer = await manager.ask(document());
    expect([answer.status, codesOf(answer)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    const english = await manager.ask(document(), {}, { 'accept-language': 'en' });
    expect(english.errors[0]?.message).toMatch(new RegExp(`^The ${name} of this document is \\d+; at most`));
  });

  it('of depth is refused', async () => {
    const deep = Array.from({ length: 9 }).reduce<string>(
      (inner) => `... on Query { viewer { memberships { organisation { ${inner} } } } }`,
      'slug',
    );
    const answer = await manager.ask(`{ ${deep} }`);
    expect(answer.status).toBe(400);
  });

  it('of tokens is refused by the parser', async () => {
    const answer = await manager.ask(`{ ${'__typename '.repeat(1001)} }`);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['GRAPHQL_PARSE_FAILED']]);
  });

  it('with fragments in a circle, or doubling, is refused at once', async () => {
    const doubling = fields(40, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`);
    for (const document of [
      'query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
      `query { ...f0 } ${doubling} fragment f40 on Query { a: __typename }`,
    ]) {
      const answer = await manager.ask(document);
      expect(answer.status).toBe(400);
    }
  });
});

describe('the shape of the schema', () => {
  it('is told on the API page only, to those who have signed in', async () => {
    const introspection = '{ __schema { queryType { name } } }';
    const explorer = { 'x-jourplan-explorer': '1' };
    expect(codesOf(await manager.ask(introspection))).toEqual(['INTROSPECTION_DISABLED']);
    expect(
      codesOf(
        await manager.ask(
          '{ viewer { ...on Viewer { __typename } } ...f } fragment f on Query { __type(name: "Query") { name } }',
        ),
      ),
    ).toEqual(['INTROSPECTION_DISABLED']);
    expect(codesOf(await api.client().ask(introspection, {}, explorer))).toEqual(['INTROSPECTION_DISABLED']);
    const answer = await manager.ask(introspection, {}, explorer);
    expect(answer.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('is not hinted at', async () => {
    const misspelt = '{ viewr { id } }';
    expect((await manager.ask(misspelt)).errors[0]?.message).toBe('Query har inget sådant fält.');
    expect((await manager.ask(misspelt, {}, { 'x-jourplan-explorer': '1' })).errors[0]?.message).toBe(
      'Query har inget sådant fält. Menade du viewer?',
    );
  });
});

describe('somebody who has not signed in', () => {
  it('reaches the fields of signing in, and nothing else', async () => {
    const stranger = api.client();
    expect((await stranger.ask('{ viewer { id } signInOptions { demoUsers { email } } }')).data).toEqual({
      viewer: null,
      signInOptions: { demoUsers: [] },
    });
    for (const slug of [organisation.slug, 'finns-inte']) {
      const answer = await stranger.ask(
        'query ($slug: String!) { ...f } fragment f on Query { organisation(slug: $slug) { id } }',
        { slug },
      );
      expect([answer.status, answer.data, codesOf(answer)]).toEqual([401, undefined, ['UNAUTHENTICATED']]);
    }
  });
});

describe('an error', () => {
  it('of a value names the field and what would be right, in the language of the reader', async () => {
    const document = 'mutation ($input: OutcomeSubmitInput!) { outcomeSubmit(input: $input) { userErrors { code } } }';
    const input = { organisation: 'x', requestId: 'y', activityId: 'z', halfYear: '2026-H3', expectedVersion: 0 };
    const swedish = await manager.ask(document, { input });
    expect(swedish.errors.map(({ message }) => message)).toEqual([
      'input.requestId: Skriv ett UUID som 0b6f6c1e-8f0d-4c3a-9f51-0a2d3c4b5e6f.',
      'input.halfYear: Skriv ett halvår som 2026-H1 eller 2026-H2.',
    ]);
    const english = await manager.ask(document, { input }, { 'accept-language': 'en-GB' });
    expect(english.errors[1]?.message).toBe('input.halfYear: Write a half-year such as 2026-H1 or 2026-H2.');
    const literal = await manager.ask(
      '{ organisation(slug: "x") { plan(year: 2026) { focusAreas { assessments(halfYear: "i fjol") { atRisk } } } } }',
    );
    expect(literal.errors[0]?.message).toBe('halfYear: Skriv ett halvår som 2026-H1 eller 2026-H2.');
  });

  it('says what was asked wrongly in words of its own, never in those of the request', async () => {
    const secret = 'Sommar2026hemligt';
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }';
    const wrong: [string, unknown, string[] | undefined][] = [
      [signIn, { input: { email: 'a@b.example', password: { secret } } }, ['input', 'password']],
      [signIn, { input: { email: 'a@b.example', password: 'x', [secret]: 1 } }, ['input']],
      [signIn, { input: { email: [[secret]], password: 'x' } }, ['input', 'email']],
      [signIn, { input: secret }, ['input']],
      [signIn, { input: { password: secret } }, ['input', 'email']],
      [signIn.replace('$input: SignInInput!', '$input: Int'), { input: secret }, undefined],
      [`mutation { signIn(input: { email: "a", password: ${secret} }) { viewer { id } } }`, {}, ['input', 'password']],
      [`mutation { signIn(input: { email: "a", passwort: "${secret}" }) { viewer { id } } }`, {}, ['input']],
      [`mutation { signIn(input: "${secret}") { viewer { id } } }`, {}, ['input']],
      [`mutation { signIn(password: "${secret}") { viewer { id } } }`, {}, undefined],
      [`{ ${secret} }`, {}, undefined],
      [`{ viewer { id } } fragment ${secret} on Viewer { id }`, {}, undefined],
      [`query ($a: ${secret}) { viewer { id } }`, {}, undefined],
      [`{ viewer @${secret} { id } }`, {}, undefined],
      [`{ viewer { id } } "${secret}`, {}, undefined],
      [`{ viewer { id ${secret}`, {}, undefined],
    ];
    for (const [document, variables, field] of wrong) {
      for (const language of ['sv', 'en']) {
        const answer = await api.client().ask(document, variables as object, { 'accept-language': language });
        expect(JSON.stringify(answer.errors)).not.toContain(secret);
        expect(answer.errors[0]?.message).toMatch(/\S/);
        expect([document, answer.errors[0]?.extensions.code]).not.toEqual([document, 'INTERNAL_SERVER_ERROR']);
        if (field !== undefined && !document.includes('passwort'))
          expect([document, answer.errors.map(({ extensions }) => extensions.field)]).toEqual([
            document,
            expect.arrayContaining([field]),
          ]);
      }
    }
    const unknown = await manager.post({ query: 'query A { viewer { id } }', operationName: secret });
    expect([codesOf(unknown), JSON.stringify(unknown.errors).includes(secret)]).toEqual([
      ['OPERATION_RESOLUTION_FAILURE'],
      false,
    ]);
  });

  it('has a number that does not come twice', async () => {
    const ids = new Set(Array.from({ length: 20_000 }, newErrorId));
    expect(ids.size).toBe(20_000);
  });

  it('of ours tells a number and nothing else, and the log tells the place and no values', async () => {
    const broken = await anApi();
    const owner = new pg.Client({ connectionString: broken.database.ownerUrl });
    await owner.connect();
    await owner.query('drop table sign_in_delay');
    await owner.end();
    const answer = await broken.client().ask('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }', {
      input: { email: 'hemlig@prov.example', password: 'hemligt' },
    });
    expect(answer.errors).toEqual([
      {
        message: expect.stringMatching(
          /^Något gick fel hos oss\. Försök igen, och uppge felnummer \S{14} om det händer på nytt\.$/,
        ),
        locations: expect.anything(),
        path: ['signIn'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.stringMatching(ERROR_ID) },
      },
    ]);
    const line = broken.log.find(({ fields }) => fields.errorId === answer.errors[0]?.extensions.reference);
    expect(line?.message).toMatch(/^request failed: \w+/);
    expect(JSON.stringify(broken.log)).not.toContain('hemlig');
    await broken.close();
  });
});
