import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CASE_KPI_KEYS } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { drainOnce } from '@jourplan/worker/features/figures/drain-marks.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { rowsOf } from '../../support/rows-of.js';
import { signedIn } from '../../support/signed-in.js';
import { anOpenCase, CASE, type CaseAnswer, type CaseRequests, caseRequests } from './case-requests.js';

type Connection = {
  edges: { cursor: string; node: CaseAnswer }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
};
const LIST = `query ($slug: String!, $first: Int!, $after: String, $filter: SupportCaseFilter) {
  organisation(slug: $slug) { cases(first: $first, after: $after, filter: $filter) {
    edges { cursor node { ${CASE} } } pageInfo { hasNextPage endCursor } } } }`;
const COUNTED = LIST.replace('pageInfo', 'totalCount pageInfo');
const ONE = `query ($slug: String!, $code: String!) { organisation(slug: $slug) { case(code: $code) { ${CASE} } } }`;

let api: TestApi;
let organisation: TestOrganisation;
let client: ApiClient;
let cases: CaseRequests;

beforeAll(async () => {
  api = await anApi();
  const { orm } = api.database;
  organisation = await anOrganisation(orm);
  client = await signedIn(api, await aUser(orm, organisation.id, 'MANAGER'));
  cases = caseRequests(client, organisation.slug);
  await anOpenCase(cases, { code: 'A-1', receivedOn: '2026-06-30' });
  const closed = await anOpenCase(cases, { code: 'a-2', receivedOn: '2026-07-01', section: 'COURT' });
  await cases.close(closed.id, { closedOn: '2026-08-01' });
  const voided = await anOpenCase(cases, { code: 'B-3', receivedOn: '2026-11-20' });
  await cases.voidCase(voided.id);
  const reached = await anOpenCase(cases, { code: 'B-4', receivedOn: '2026-11-20' });
  await cases.record(reached.id, { occurredOn: '2026-11-20', reached: true });
  await anOpenCase(cases, { code: 'B-5', receivedOn: '2026-11-22' });
  await anOpenCase(cases, { code: 'C-1', receivedOn: '2026-01-02' });
  await anOpenCase(cases, { code: 'C-10', receivedOn: '2026-01-02' });
  await drainOnce({ em: orm.em as EntityManager, clock: api.clock }, organisation.id);
});
afterAll(() => api.close());
beforeEach(() => api.statements.clear());

async function list(variables: object = {}, document = LIST) {
  const answer = await client.ask<{ organisation: { cases: Connection } | null }>(document, {
    slug: organisation.slug,
    first: 100,
    ...variables,
  });
  return { connection: answer.data?.organisation?.cases ?? null, errors: answer.errors };
}

async function codes(filter: object): Promise<string[]> {
  const { connection } = await list({ filter });
  return connection?.edges.map(({ node }) => node.code).toSorted() ?? [];
}

function eventsNamed(act: string) {
  const sql = 'select entity_id from event where act = ? order by id';
  return rowsOf<{ entity_id: string | null }>(api.database.orm, organisation.id, sql, [act]);
}

describe('the list of cases', () => {
  it('begins with the latest received and goes on page by page, each case once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { connection } = await list({ first: 2, after });
      seen.push(...(connection?.edges.map(({ node }) => node.code) ?? []));
      after = connection?.pageInfo.endCursor ?? null;
      more = connection?.pageInfo.hasNextPage ?? false;
    }
    expect([seen[0], seen[3], seen[4]]).toEqual(['B-5', 'a-2', 'A-1']);
    expect(seen.toSorted()).toEqual(['A-1', 'B-3', 'B-4', 'B-5', 'C-1', 'C-10', 'a-2']);
    expect((await list({ after: (await list()).connection?.pageInfo.endCursor })).connection).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it.each([
    [{ halfYear: '2026-H1' }, ['A-1', 'C-1', 'C-10']],
    [{ halfYear: '2026-H2' }, ['B-3', 'B-4', 'B-5', 'a-2']],
    [{ section: 'COURT' }, ['a-2']],
    [{ open: true }, ['A-1', 'B-4', 'B-5', 'C-1', 'C-10']],
    [{ open: false }, ['a-2']],
    [{ ladder: 'REACHED' }, ['B-4']],
    [{ ladder: 'NOT_YET_DUE' }, ['B-5']],
    [{ ladder: 'NOT_MET', open: true }, ['A-1', 'C-1', 'C-10']],
    [{ codeStartsWith: 'A-' }, ['A-1', 'a-2']],
    [{ codeStartsWith: 'b' }, ['B-3', 'B-4', 'B-5']],
    [{ codeStartsWith: '%' }, []],
    [{ codeStartsWith: '\0' }, []],
    [{ codeStartsWith: '', section: null }, ['A-1', 'B-3', 'B-4', 'B-5', 'C-1', 'C-10', 'a-2']],
  ])('filtered by %j shows %j', async (filter, expected) => {
    expect(await codes(filter)).toEqual(expected);
  });

  it('shows each case with its attempts and its standing', async () => {
    const { connection } = await list({ filter: { codeStartsWith: 'B-4' } });
    expect(connection?.edges[0]?.node).toMatchObject({
      attempts: [{ occurredOn: '2026-11-20', partOfDay: 'DAYTIME', channel: 'PHONE', reached: true, version: 1 }],
      standing: {
        asOf: '2026-11-22',
        ladder: 'REACHED',
        standings: expect.arrayContaining([
          { kpi: 'FIRST_CONTACT_IN_TIME', standing: 'MET' },
          { kpi: 'REACHED_IN_TIME', standing: 'MET' },
          { kpi: 'PHONE_PERSISTENCE', standing: 'NOT_APPLICABLE' },
          { kpi: 'MEETING_OFFERED', standing: 'PENDING' },
          { kpi: 'UNDER_21_REFERRED', standing: 'NOT_APPLICABLE' },
        ]),
      },
    });
    expect(connection?.edges[0]?.node.standing?.standings.map(({ kpi }) => kpi)).toEqual(CASE_KPI_KEYS);
  });

  it('takes one statement, and one more when the total is asked for, whatever the number of cases', async () => {
    await list({ first: 1 });
    expect(api.statements.names.filter((name) => name.startsWith('support'))).toEqual(['support_cases_page']);
    api.statements.clear();
    const { connection } = await list({ filter: { halfYear: '2026-H2' }, first: 1 }, COUNTED);
    expect(connection).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(api.statements.names.filter((name) => name.startsWith('support')).toSorted()).toEqual([
      'support_cases_count',
      'support_cases_page',
    ]);
  });

  it.each([0, -1, 101])('refuses to show %d cases at once', async (first) => {
    const { connection, errors } = await list({ first });
    expect(connection).toBeNull();
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each(['x', '', Buffer.from('["2026-13-01","x"]').toString('base64url'), Buffer.from('[1,2]').toString('base64url')])(
    'refuses %p as a cursor',
    async (after) => {
      expect((await list({ after })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  it('leaves one trace for each reading of a list, and none in what a refused one tells', async () => {
    const before = await eventsNamed('support-cases.read');
    await list();
    await list({ first: 0 });
    expect(await eventsNamed('support-cases.read')).toHaveLength(before.length + 1);
  });

  it.each([
    ['by its whole code', { filter: { codeStartsWith: 'b-5' } }, 'B-5'],
    ['by a code that others begin with', { filter: { codeStartsWith: 'C-1' } }, 'C-1'],
    ['by a beginning that no other has', { filter: { codeStartsWith: 'B-4' } }, 'B-4'],
    ['by what is true of no other', { filter: { section: 'COURT' } }, 'a-2'],
  ])('is a reading of the case that the filter names %s', async (_, variables, code) => {
    const before = (await eventsNamed('support-case.read')).length;
    const { connection } = await list(variables);
    const named = connection?.edges.find(({ node }) => node.code === code)?.node;
    expect((await eventsNamed('support-case.read')).slice(before)).toEqual([{ entity_id: named?.id }]);
  });

  it.each([{}, { first: 1 }, { filter: { codeStartsWith: 'B-' } }, { filter: { codeStartsWith: 'finns-inte' } }])(
    'names no case with %j',
    async (variables) => {
      const before = await eventsNamed('support-case.read');
      await list(variables);
      expect(await eventsNamed('support-case.read')).toEqual(before);
    },
  );
});

describe('one case', () => {
  const one = async (code: string) =>
    (await client.ask<{ organisation: { case: CaseAnswer | null } }>(ONE, { slug: organisation.slug, code })).data.organisation
      .case;

  it('is found by its exact code, in one statement, and the reading is recorded', async () => {
    const found = await one('B-4');
    expect(found).toMatchObject({ code: 'B-4', attempts: [{ reached: true }] });
    expect(api.statements.names.filter((name) => name.startsWith('support'))).toEqual(['support_case_by_code']);
    expect(await eventsNamed('support-case.read')).toContainEqual({ entity_id: found?.id });
  });

  it.each(['b-4', 'B-', '', "' or true --"])('is not found by %p', async (code) => {
    expect(await one(code)).toBeNull();
  });

  it.each(['nul\0', 'half \ud800'])('is not looked for by %p, which no text can hold', async (code) => {
    const { errors } = await client.ask(ONE, { slug: organisation.slug, code });
    expect(errors.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([['BAD_USER_INPUT', ['code']]]);
  });
});
