import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { limitAnswers } from '@jourplan/api/graphql/answer-limits.js';
import { insertRows } from '@jourplan/bin/demo/insert-rows.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { buildSchema, graphql } from 'graphql';
import { aPlan } from '../../support/a-plan.js';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';

const ANNEXES = 30;
const ACCOUNTS = 250;
const SESSION = 'session_by_token';

// Few rows, and 30 × 30 × 30 objects.
const ANNEXES_OF_ANNEXES = `query ($slug: String!) { organisation(slug: $slug) {
  agreements { annexes { parent { annexes { parent { annexes { id } } } } } } } }`;
const LONG_ACCOUNTS = `query ($slug: String!) { organisation(slug: $slug) {
  plan(year: 2026) { focusAreas { goals { activities { outcome(halfYear: "2026-H1") { account } } } } } } }`;
const listed = { annexes: ANNEXES_OF_ANNEXES, accounts: LONG_ACCOUNTS };
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

let api: TestApi;
let organisation: TestOrganisation;
let manager: ApiClient;

beforeAll(async () => {
  const documentsFile = join(mkdtempSync(join(tmpdir(), 'jourplan-documents-')), 'documents.json');
  writeFileSync(documentsFile, JSON.stringify(Object.fromEntries(Object.values(listed).map((text) => [hashOf(text), text]))));
  api = await anApi({ documentsFile, isStrict: true });
  organisation = await anOrganisation(api.database.orm);
  manager = await api.client().signIn(await aUser(api.database.orm, organisation.id, 'MANAGER'));
  await inOrganisation(api.database.orm.em, organisation.id, async (tx) => {
    const row = { organisationId: organisation.id, version: 1 };
    const [funderId, parentId] = [randomUUID(), randomUUID()];
    await insertRows(tx, 'funder', [{ ...row, id: funderId, name: 'Kommunen', kind: 'MUNICIPALITY' }]);
    const agreement = { ...row, funderId, state: 'IN_FORCE', scope: 'ALL_CASES', isJoint: false, dependsOnFunds: false };
    const term = { startsOn: '2025-01-01', initialEndsOn: '2027-12-31' };
    await insertRows(tx, 'funding_agreement', [{ ...agreement, ...term, id: parentId, title: 'Partnerskap' }]);
    const annexes = Array.from({ length: ANNEXES }, (_, index) => ({
      ...agreement,
      id: randomUUID(),
      parentId,
      title: `${index}`,
    }));
    await insertRows(tx, 'funding_agreement', annexes);
  });
  const { activities } = await aPlan(api.database.orm, organisation.id, {
    activities: Array.from({ length: ACCOUNTS }, () => ({})),
  });
  await inOrganisation(api.database.orm.em, organisation.id, (tx) =>
    insertRows(
      tx,
      'outcome',
      activities.map(({ id }) => ({
        organisationId: organisation.id,
        id: randomUUID(),
        activityId: id,
        halfYear: '2026-H1',
        status: 'IN_PROGRESS',
        account: 'å'.repeat(10_000),
        version: 1,
      })),
    ),
  );
});
afterAll(() => api.close());

const listedRequest = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
  variables: { slug: organisation.slug },
});

describe('a document of a stranger', () => {
  it('is refused by what its lists may hold, before anything is read', async () => {
    api.statements.clear();
    const { status, errors, data } = await manager.ask(
      `query ($slug: String!) { organisation(slug: $slug) {
        agreements { annexes { parent { annexes { commitments { readings { id } } kpis(halfYear: "2026-H1") { commitment { title: id } } } } } } } }`,
      { slug: organisation.slug },
    );
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Dokumentet är för stort: cost är \d+, högst 1000 går/),
    ]);
    expect(api.statements.names.filter((name) => name !== SESSION)).toEqual([]);
  });

  it('counts what stands in fragments as much', async () => {
    const { errors } = await manager.ask(
      `query ($slug: String!) { organisation(slug: $slug) { agreements { ...A } } }
       fragment A on FundingAgreement { annexes { ... on FundingAgreement { ...B } } }
       fragment B on FundingAgreement { commitments { readings { id } } }`,
      { slug: organisation.slug },
    );
    expect(errors[0]?.message).toMatch(/^Dokumentet är för stort: cost är/);
  });

  it('may read a whole plan with what became of it', async () => {
    const { errors } = await manager.ask(
      `query ($slug: String!) { organisation(slug: $slug) { plan(year: 2026) { title
        focusAreas { name goals { statement activities { title outcome(halfYear: "2025-H1") { status } } } } } } }`,
      { slug: organisation.slug },
    );
    expect(errors).toEqual([]);
  });

  it('reads one organisation', async () => {
    const other = await anOrganisation(api.database.orm);
    const ask = (b: string) =>
      manager.ask(
        'query ($a: String!, $b: String!) { a: organisation(slug: $a) { id } ... { b: organisation(slug: $b) { name } } }',
        { a: organisation.slug, b },
      );
    expect((await ask(other.slug)).errors.map(({ message }) => message)).toEqual(['Fråga efter en förening i taget.']);
    expect((await ask(organisation.slug)).errors).toEqual([]);
  });
});

describe('an answer to whatever document', () => {
  it('holds at most 20 000 objects', async () => {
    const { status, errors, data } = await manager.post(listedRequest(listed.annexes));
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['ANSWER_TOO_LARGE']);
    expect(status).toBe(400);
  });

  it('is at most 4 MB, in the language of who asks', async () => {
    const { errors, data } = await manager.post(listedRequest(listed.accounts), { 'accept-language': 'en' });
    expect(data).toBeUndefined();
    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(/^The answer became too large/)]);
  });

  it('takes a limited time of the thread, which other answers are not charged for', async () => {
    const schema = buildSchema('type Query { rows: [Row!]! } type Row { rows: [Row!]! work: Int! }');
    const { tookTooMuch } = limitAnswers(schema, { objects: 1_000, bytes: 1_000, threadMillis: 50 });
    let worked = 0;
    const row = () => ({
      rows: () => [row()],
      work: () => {
        worked += 1;
        const until = process.threadCpuUsage().user + 30_000;
        while (process.threadCpuUsage().user < until);
        return worked;
      },
    });
    const rootValue = { rows: () => [row()] };
    const [busy, idle] = [{}, {}];
    await Promise.all([
      graphql({ schema, rootValue, contextValue: busy, source: `{ ${nested(8)} }` }),
      graphql({ schema, rootValue, contextValue: idle, source: '{ rows { __typename } }' }),
    ]);
    expect(tookTooMuch(busy)).toBe(true);
    expect(worked).toBeLessThan(8);
    expect(tookTooMuch(idle)).toBe(false);
  });
});

/** `work` first, so that each level is paid for before the next list is asked for. */
function nested(levels: number): string {
  return levels === 0 ? '__typename' : `rows { work ${nested(levels - 1)} }`;
}
