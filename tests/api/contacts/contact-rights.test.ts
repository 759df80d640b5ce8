import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@jourplan/schema/domain/access/roles.js';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { rowsOf } from '../../support/rows-of.js';
import { signedIn } from '../../support/signed-in.js';
import { anOpenCase, type CaseAnswer, caseRequests, refusalsOf } from './case-requests.js';

const CASES = 'query ($slug: String!) { organisation(slug: $slug) { cases(first: 1) { totalCount edges { node { code } } } } }';
const ONE = 'query ($slug: String!, $code: String!) { organisation(slug: $slug) { case(code: $code) { id } } }';
const FIGURES = `query ($slug: String!) { organisation(slug: $slug) { contactKpis(halfYear: "2026-H2") { isStale }
  contactKpiTrend(from: "2026-H1", to: "2026-H2") { isStale } contactVolumes(halfYear: "2026-H2") { attempts } contactVolumeTrend(from: "2026-H2", to: "2026-H2") { attempts } } }`;

let api: TestApi;
let own: TestOrganisation;
let foreign: TestOrganisation;
let ownCase: CaseAnswer;
let foreignCase: CaseAnswer;
const clients: Partial<Record<Role, ApiClient>> = {};

beforeAll(async () => {
  api = await anApi();
  const { orm } = api.database;
  [own, foreign] = [await anOrganisation(orm), await anOrganisation(orm)];
  for (const role of ['ADMIN', 'BOARD', 'MANAGER', 'COORDINATOR'] as const)
    clients[role] = await signedIn(api, await aUser(orm, own.id, role));
  ownCase = await anOpenCase(caseRequests(clientOf('MANAGER'), own.slug));
  await caseRequests(clientOf('MANAGER'), own.slug).record(ownCase.id);
  const stranger = await signedIn(api, await aUser(orm, foreign.id, 'MANAGER'));
  foreignCase = await anOpenCase(caseRequests(stranger, foreign.slug));
  const { case: withAttempt } = await caseRequests(stranger, foreign.slug).record(foreignCase.id);
  foreignCase = withAttempt ?? foreignCase;
});
afterAll(() => api.close());

function clientOf(role: Role): ApiClient {
  const client = clients[role];
  if (client === undefined) throw new Error(`nobody is ${role}`);
  return client;
}

function counts() {
  const sql = `select (select count(*)::int from support_case) as cases, (select count(*)::int from contact_attempt) as attempts,
    (select count(*)::int from case_mark) as marks, (select count(*)::int from event) as events,
    (select coalesce(sum(version), 0)::int from support_case) as versions`;
  return Promise.all([own, foreign].map(({ id }) => rowsOf(api.database.orm, id, sql)));
}

describe('cases and attempts', () => {
  it.each(['MANAGER', 'COORDINATOR'] as const)('are read and written by a %s', async (role) => {
    const requests = caseRequests(clientOf(role), own.slug);
    const opened = await anOpenCase(requests);
    expect((await requests.record(opened.id)).attempt).not.toBeNull();
    const { data, errors } = await clientOf(role).ask(CASES, { slug: own.slug });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ organisation: { cases: { edges: [{ node: { code: expect.any(String) } }] } } });
  });

  it.each(['ADMIN', 'BOARD'] as const)('are neither read nor written by %s, to whom they look unknown', async (role) => {
    const before = await counts();
    const client = clientOf(role);
    const requests = caseRequests(client, own.slug);
    const refused = ['NOT_FOUND input.organisation'];
    expect(refusalsOf(await requests.open())).toEqual(refused);
    expect(refusalsOf(await requests.update(ownCase.id, { gender: 'MAN' }))).toEqual(refused);
    expect(refusalsOf(await requests.close(ownCase.id, { closedOn: '2026-11-22' }))).toEqual(refused);
    expect(refusalsOf(await requests.voidCase(ownCase.id))).toEqual(refused);
    expect(refusalsOf(await requests.record(ownCase.id))).toEqual(refused);
    expect(refusalsOf(await requests.voidAttempt(randomUUID()))).toEqual(refused);
    const list = await client.ask(CASES, { slug: own.slug });
    expect(list.data).toEqual({ organisation: null });
    expect(list.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    const [known, unknown] = [
      await client.ask(ONE, { slug: own.slug, code: ownCase.code }),
      await client.ask(ONE, { slug: own.slug, code: 'okand' }),
    ];
    expect(known.data).toEqual({ organisation: { case: null } });
    expect([known.data, known.errors]).toEqual([unknown.data, unknown.errors]);
    expect(await counts()).toEqual(before);
  });

  it('of another organisation look like ones that do not exist, and stay as they were', async () => {
    const before = await counts();
    const requests = caseRequests(clientOf('MANAGER'), own.slug);
    const attemptId = foreignCase.attempts[0]?.id ?? '';
    for (const [caseId, attempt] of [
      [foreignCase.id, attemptId],
      [randomUUID(), randomUUID()],
      ['inte-ett-id', 'inte-ett-id'],
    ] as const) {
      expect(refusalsOf(await requests.update(caseId, { gender: 'MAN' }))).toEqual(['NOT_FOUND id']);
      expect(refusalsOf(await requests.close(caseId, { closedOn: '2026-11-22' }))).toEqual(['NOT_FOUND id']);
      expect(refusalsOf(await requests.voidCase(caseId))).toEqual(['NOT_FOUND id']);
      expect(refusalsOf(await requests.record(caseId))).toEqual(['NOT_FOUND input.caseId']);
      expect(refusalsOf(await requests.voidAttempt(attempt))).toEqual(['NOT_FOUND id']);
    }
    const throughTheirs = caseRequests(clientOf('MANAGER'), foreign.slug);
    expect(refusalsOf(await throughTheirs.voidCase(foreignCase.id))).toEqual(['NOT_FOUND input.organisation']);
    expect(refusalsOf(await caseRequests(clientOf('MANAGER'), 'okand').voidCase(foreignCase.id))).toEqual([
      'NOT_FOUND input.organisation',
    ]);
    expect(await counts()).toEqual(before);
    const theirs = await clientOf('MANAGER').ask(CASES, { slug: foreign.slug });
    expect(theirs.data).toEqual({ organisation: null });
  });

  it('are for nobody who is not signed in', async () => {
    const { errors } = await api.client().ask(CASES, { slug: own.slug });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await expect(caseRequests(api.client(), own.slug).open()).rejects.toThrow('UNAUTHENTICATED');
  });
});

describe('contact figures', () => {
  it.each(['ADMIN', 'BOARD', 'MANAGER', 'COORDINATOR'] as const)('are read by %s', async (role) => {
    const { errors } = await clientOf(role).ask(FIGURES, { slug: own.slug });
    expect(errors).toEqual([]);
  });
});
