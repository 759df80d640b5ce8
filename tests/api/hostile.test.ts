import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApi, type TestApi } from '../support/an-api.js';
import { type Actor, anActor } from './isolation/actors.js';
import { aWorld, type World } from './isolation/two-organisations.js';

type Answer = { status: number; text: string };
type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer };

let api: TestApi;
let world: World;
let manager: Actor;

beforeAll(async () => {
  api = await anApi({ isStrict: true });
  world = await aWorld(api.database.orm);
  manager = await anActor(api, world, 'MANAGER');
});
afterAll(() => api.close());

/** Straight over HTTP: what a browser, and fetch, would not send. */
function send({ method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent): Promise<Answer> {
  const all = {
    'content-type': 'application/json',
    origin: api.url,
    cookie: manager.client.cookie ?? '',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, api.url), { method, headers: all }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const document = (query: string, variables: unknown = {}) => ({ body: JSON.stringify({ query, variables }) });
const repeated = (count: number, part: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);
const inOrganisation = (fields: string) => `{ organisation(slug: "${world.slug}") { ${fields} } }`;

const tooMuch = (): Record<string, Sent> => ({
  '16 aliases': document(`{ ${repeated(16, (index) => `a${index}: viewer { id }`)} }`),
  '10 000 aliases': document(`{ ${repeated(10_000, (index) => `a${index}: __typename`)} }`),
  'a deep document': document(
    inOrganisation('plans { focusAreas { goals { activities { outcome(halfYear: "2026-H1") { id '.concat('} } } } }')),
  ),
  'a document with 11 directives': document(`{ viewer { id ${repeated(11, () => '@include(if: true)')} } }`),
  'more than 1000 tokens': document(`{ ${repeated(1100, () => '__typename')} }`),
  'a name of 200 kB': document(`{ ${'a'.repeat(200_000)} }`),
  'a body of 300 kB': { body: JSON.stringify({ query: '{ viewer { id } }', variables: { x: 'a'.repeat(300_000) } }) },
  '5000 brackets': document(`{ a(b: ${'['.repeat(5000)}${']'.repeat(5000)}) }`),
  '5000 braces': document('{a'.repeat(5000)),
  'pages of pages': document(inOrganisation('cases(first: 1000) { edges { node { id } } }')),
  'a page of minus one': document(inOrganisation('cases(first: -1) { edges { node { id } } }')),
});

const crooked = (): Record<string, Sent> => ({
  'a fragment inside itself': document('{ ...A } fragment A on Query { ...A }'),
  'two fragments inside each other': document('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A viewer { id } }'),
  'a fragment of a type it is not': document('{ ...A } fragment A on StrategicPlan { title }'),
  'no operation': document('fragment A on Query { viewer { id } }'),
  'two operations and no name': document('query A { viewer { id } } query B { viewer { id } }'),
  'an operation name that is not there': { body: JSON.stringify({ query: 'query A { viewer { id } }', operationName: 'B' }) },
  'an operation name that is a number': { body: JSON.stringify({ query: '{ viewer { id } }', operationName: 7 }) },
  'a subscription': document('subscription { viewer { id } }'),
  introspection: document('{ __schema { types { name } } }'),
  'introspection in a fragment': document('{ ...A } fragment A on Query { __type(name: "Query") { name } }'),
  'no document': { body: '{}' },
  'a document that is a list': { body: '{"query":["{ viewer { id } }"]}' },
  'variables that are text': { body: '{"query":"{ viewer { id } }","variables":"x"}' },
  'variables that are a list': { body: '{"query":"{ viewer { id } }","variables":[1]}' },
  'a hash that is nobody’s': { body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"__proto__"}}}' },
  'a hash that is an object': { body: '{"extensions":{"persistedQuery":{"sha256Hash":{"toString":1}}}}' },
  'extensions that are null': { body: '{"extensions":null}' },
  'an operation name that is a list': { body: '{"query":"{ viewer { id } }","operationName":["a"]}' },
  'variables that are a number': { body: '{"query":"{ viewer { id } }","variables":7}' },
  'variables that are true': { body: '{"query":"{ viewer { id } }","variables":true}' },
});

/** Odd, and answered all the same: what is beside the question means nothing. */
const harmless = (): Record<string, Sent> => ({
  'a hash beside a document': {
    body: `{"query":"{ viewer { id } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'a'.repeat(64)}"}}}`,
  },
  'a hash of the wrong version beside a document': {
    body: '{"query":"{ viewer { id } }","extensions":{"persistedQuery":{"version":7}}}',
  },
  'a persisted query that is a text': { body: '{"query":"{ viewer { id } }","extensions":{"persistedQuery":"x"}}' },
  'extensions that are a list': { body: '{"query":"{ viewer { id } }","extensions":[1]}' },
  'extensions that are a text': { body: '{"query":"{ viewer { id } }","extensions":"x"}' },
  'the same key twice': { body: '{"query":"{ nothing }","query":"{ viewer { id } }"}' },
  'an operation name that is nothing': { body: '{"query":"{ viewer { id } }","operationName":null,"variables":null}' },
  'an empty operation name': { body: '{"query":"{ viewer { id } }","operationName":""}' },
  'variables nobody declared': { body: '{"query":"{ viewer { id } }","variables":{"x":"\\ud800","y":1e400}}' },
  'variables 100 000 levels deep': {
    body: `{"query":"{ viewer { id } }","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
  },
  'a language twice over': { ...document('{ viewer { id } }'), headers: { 'accept-language': 'en, sv;q=0.5, *' } },
});

const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

const badBodies = (): Record<string, Sent> => ({
  'a declared variable 100 000 levels deep': {
    body: `{"query":"query ($s: String!) { organisation(slug: $s) { id } }","variables":{"s":${deep}}}`,
  },
  'an input 100 000 levels deep': {
    body: `{"query":"mutation ($i: SignInInput!) { signIn(input: $i) { viewer { id } } }","variables":{"i":{"email":${deep}}}}`,
  },
  'a default that nothing replaces': {
    body: '{"query":"query ($f: Int = 5) { organisation(slug: \\"x\\") { cases(first: $f) { totalCount } } }","variables":{"f":null}}',
  },
  'a condition that is nothing': {
    body: '{"query":"query ($b: Boolean = true) { viewer @include(if: $b) { id } }","variables":{"b":null}}',
  },
  'a lone surrogate in a variable': {
    body: '{"query":"query ($s: String!) { organisation(slug: $s) { id } }","variables":{"s":"\\ud800"}}',
  },
  'a batch': { body: '[{"query":"{ viewer { id } }"},{"query":"{ viewer { id } }"}]' },
  'an empty batch': { body: '[]' },
  nothing: { body: '' },
  null: { body: 'null' },
  'a number': { body: '7' },
  'half an object': { body: '{"query":' },
  'bytes that are not UTF-8': { body: Buffer.from([0x7b, 0x22, 0x71, 0xff, 0xfe, 0x22, 0x3a, 0x22, 0xc3, 0x28, 0x22, 0x7d]) },
  'a lone surrogate': { body: '{"query":"{ organisation(slug: \\"\\\\ud800\\") { id } }"}' },
  'a zero byte in a value': document('query ($s: String!) { organisation(slug: $s) { id } }', { s: 'a\u0000b' }),
  'UTF-16': {
    headers: { 'content-type': 'application/json; charset=utf-16' },
    body: Buffer.from('{"query":"{viewer{id}}"}', 'utf16le'),
  },
  'an unknown charset': { headers: { 'content-type': 'application/json; charset=klingon' }, body: '{}' },
  'gzip that is not': { headers: { 'content-encoding': 'gzip' }, body: 'not gzip' },
  'an encoding nobody knows': { headers: { 'content-encoding': 'rot13' }, body: '{}' },
  'prototype keys': { body: '{"query":"{ viewer { id } }","__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}' },
  'prototype keys in variables': {
    body: '{"query":"query($__proto__: String){ viewer { id } }","variables":{"__proto__":{"x":1},"constructor":"y"}}',
  },
  'prototype keys in an input': document(
    'mutation ($input: SupportCaseCloseInput!) { supportCaseClose(id: "x", input: $input) { userErrors { code } } }',
    JSON.parse(`{"input":{"__proto__":{"organisation":"${world.slug}"},"hasOwnProperty":1}}`),
  ),
});

const wrongCalls = (): Record<string, Sent> => ({
  'GET with a query': { method: 'GET', path: '/graphql?query=%7Bviewer%7Bid%7D%7D' },
  'GET with a mutation': { method: 'GET', path: '/graphql?query=mutation%7BsignOut%7BuserErrors%7Bcode%7D%7D%7D' },
  PUT: { ...document('{ viewer { id } }'), method: 'PUT' },
  DELETE: { method: 'DELETE' },
  HEAD: { method: 'HEAD' },
  OPTIONS: { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } },
  'a form': { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=%7Bviewer%7Bid%7D%7D' },
  'a multipart form': { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
  'plain text': { ...document('{ viewer { id } }'), headers: { 'content-type': 'text/plain' } },
  'no content type': { ...document('{ viewer { id } }'), headers: { 'content-type': '' } },
  'a graphql body': { headers: { 'content-type': 'application/graphql' }, body: '{ viewer { id } }' },
  'another origin': { ...document('{ viewer { id } }'), headers: { origin: 'https://elsewhere.example' } },
  'an origin of null': { ...document('{ viewer { id } }'), headers: { origin: 'null' } },
  'an answer as a picture': { ...document('{ viewer { id } }'), headers: { accept: 'image/png' } },
  'an answer in parts': { ...document('{ viewer { id } }'), headers: { accept: 'multipart/mixed; deferSpec=20220824' } },
  'an answer of rubbish': { ...document('{ viewer { id } }'), headers: { accept: ';;;q=å'.repeat(300) } },
  'a cookie of rubbish': { ...document('{ viewer { id } }'), headers: { cookie: 'jourplan=%00%ff; jourplan==;;=' } },
  'a language of rubbish': { ...document('{ viewer { id } }'), headers: { 'accept-language': '*;q=x,\u00e5'.repeat(500) } },
});

const meantForSql = (): Record<string, Sent> =>
  Object.fromEntries(
    ["'; drop table support_case; --", "' or '1'='1", '%_\\', '$1', '{1,2}', '\u0000', '🙂'.repeat(2000)].flatMap((text) => [
      [`the slug ${text.slice(0, 30)}`, document('query ($s: String!) { organisation(slug: $s) { id } }', { s: text })],
      [
        `the case ${text.slice(0, 30)}`,
        document('query ($s: String!, $c: String!) { organisation(slug: $s) { case(code: $c) { id } } }', {
          s: world.slug,
          c: text,
        }),
      ],
      [
        `the filter ${text.slice(0, 30)}`,
        document(
          'query ($s: String!, $c: String!) { organisation(slug: $s) { cases(first: 5, filter: { codeStartsWith: $c }) { edges { node { id } } } } }',
          { s: world.slug, c: text },
        ),
      ],
      [
        `the cursor ${text.slice(0, 30)}`,
        document(
          'query ($s: String!, $c: String) { organisation(slug: $s) { cases(first: 5, after: $c) { edges { node { id } } } } }',
          {
            s: world.slug,
            c: Buffer.from(JSON.stringify([text, text])).toString('base64url'),
          },
        ),
      ],
    ]),
  );

const NEVER_TOLD =
  /node_modules|\.js:\d|\.ts:\d|at \w+ \(|\bselect\b .*\bfrom\b|insert into|relation "|SQLSTATE|syntax error at or near/i;

describe('hostile requests', () => {
  it.each([
    ['ask for too much', tooMuch],
    ['are crooked', crooked],
    ['have a bad body', badBodies],
    ['are odd', harmless],
    ['are made the wrong way', wrongCalls],
    ['are meant for the database', meantForSql],
  ])('that %s get a short answer, and no fault', async (_, requests) => {
    const faults: string[] = [];
    for (const [name, sent] of Object.entries(requests())) {
      const { status, text } = await send(sent);
      if (
        status >= 500 ||
        NEVER_TOLD.test(text) ||
        text.includes('INTERNAL_SERVER_ERROR') ||
        text.length > 20_000 + String(sent.body).length
      )
        faults.push(`${name}: ${status} ${text.slice(0, 300)}`);
    }
    expect(faults).toEqual([]);
  });

  it('that ask for too much, or are crooked, are refused', async () => {
    const allowed: string[] = [];
    const allowedAfterAll = ['a deep document', 'two operations and no name'];
    for (const [name, sent] of Object.entries({ ...tooMuch(), ...crooked() })) {
      const { text } = await send(sent);
      if (!text.includes('"errors"') && !allowedAfterAll.includes(name)) allowed.push(`${name}: ${text.slice(0, 200)}`);
    }
    expect(allowed).toEqual([]);
  });

  it('that are odd beside the question are answered', async () => {
    const refused: string[] = [];
    for (const [name, sent] of Object.entries(harmless())) {
      const { status, text } = await send(sent);
      if (status !== 200 || !text.includes(manager.userId as string)) refused.push(`${name}: ${status} ${text.slice(0, 200)}`);
    }
    expect(refused).toEqual([]);
  });

  it('that come by GET, as a batch or from another origin do nothing', async () => {
    const calls = { ...wrongCalls(), ...badBodies() };
    for (const name of [
      'GET with a query',
      'GET with a mutation',
      'a batch',
      'another origin',
      'an origin of null',
      'plain text',
      'a form',
    ]) {
      const { status, text } = await send(calls[name] ?? {});
      expect([name, status >= 400 && status < 500, text.includes('"data"')]).toEqual([name, true, false]);
    }
    expect((await send(document('{ viewer { id } }'))).text).toContain(manager.userId);
  });

  it('leave nothing on a prototype behind', async () => {
    for (const sent of Object.values(badBodies())) await send(sent);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('leave what they typed out of the log', () => {
    const lines = JSON.stringify(api.log);
    for (const typed of ['drop table', 'elsewhere.example', world.marker, manager.userId]) expect(lines).not.toContain(typed);
  });
});
