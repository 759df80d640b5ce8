import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApi, type TestApi } from '../../support/an-api.js';
import { rowsOf } from '../../support/rows-of.js';
import { refusalsOf } from '../contacts/case-requests.js';
import { type Association, anAssociation } from '../follow-up/an-association.js';
import { type AgreementAnswer, type AgreementRequests, agreementRequests, anAgreement } from './agreement-requests.js';
import { STOCKHOLM_TERM, stockholm } from './stockholm.js';

let api: TestApi;
let association: Association;
let manager: AgreementRequests;
let annex: AgreementAnswer;
let partnership: AgreementAnswer;

beforeAll(async () => {
  api = await anApi();
  association = await anAssociation(api);
  manager = agreementRequests(await association.clientOf('MANAGER'), association.organisation.slug);
  ({ annex, partnership } = await stockholm(manager));
});
afterAll(() => api.close());

const count = async (sql: string, values: unknown[] = []) =>
  (
    await rowsOf<{ count: number }>(
      api.database.orm,
      association.organisation.id,
      `select count(*)::int as count from ${sql}`,
      values,
    )
  )[0]?.count;

describe('agreements', () => {
  it.each(['ADMIN', 'BOARD', 'MANAGER'] as const)('are read by %s, in one statement with everything in them', async (role) => {
    const requests = agreementRequests(await association.clientOf(role), association.organisation.slug);
    api.statements.clear();
    expect((await requests.all()).length).toBeGreaterThanOrEqual(2);
    expect(api.statements.names).toEqual(['session_by_token', 'agreements']);
    expect((await requests.one(annex.id))?.title).toBe('Bilaga');
  });

  it('are not read by a coordinator, to whom they look unknown', async () => {
    const requests = agreementRequests(await association.clientOf('COORDINATOR'), association.organisation.slug);
    expect(await requests.one(annex.id)).toBeNull();
    expect(await requests.one(randomUUID())).toBeNull();
    await expect(requests.all()).rejects.toThrow('NOT_FOUND');
    await expect(requests.coverage('2026-11-22')).rejects.toThrow('NOT_FOUND');
  });

  it.each(['ADMIN', 'BOARD', 'COORDINATOR'] as const)('are not written by %s', async (role) => {
    const requests = agreementRequests(await association.clientOf(role), association.organisation.slug);
    const refused = ['NOT_FOUND input.organisation'];
    expect(refusalsOf(await requests.registerFunder())).toEqual(refused);
    expect(refusalsOf(await requests.create({ funderId: partnership.funder.id, state: 'DRAFT' }))).toEqual(refused);
    expect(refusalsOf(await requests.update(annex.id, { title: 'Ny' }))).toEqual(refused);
    expect(refusalsOf(await requests.giveNotice(annex.id, '2026-11-01'))).toEqual(refused);
    expect(refusalsOf(await requests.revise(annex.commitments[0]?.id ?? '', { validFrom: '2026-07-01' }))).toEqual(refused);
    expect(refusalsOf(await requests.drop(annex.commitments[0]?.id ?? '', { lastDay: '2026-07-01' }))).toEqual(refused);
    expect(refusalsOf(await requests.decide(randomUUID()))).toEqual(refused);
  });

  it('of another organisation look like ones that do not exist', async () => {
    const other = await anAssociation(api);
    const stranger = agreementRequests(await other.clientOf('MANAGER'), other.organisation.slug);
    for (const id of [annex.id, randomUUID(), 'inte-ett-id']) {
      expect(await stranger.one(id)).toBeNull();
      expect(refusalsOf(await stranger.update(id, { title: 'Ny' }))).toEqual(['NOT_FOUND id']);
      expect(refusalsOf(await stranger.giveNotice(id, '2026-11-01'))).toEqual(['NOT_FOUND id']);
      const funderId = (await stranger.registerFunder()).funder?.id;
      expect(refusalsOf(await stranger.create({ funderId, parentId: id, term: STOCKHOLM_TERM }))).toEqual([
        'NOT_FOUND input.parentId',
      ]);
    }
    expect(refusalsOf(await stranger.create({ funderId: annex.funder.id, term: STOCKHOLM_TERM }))).toEqual([
      'NOT_FOUND input.funderId',
    ]);
    expect(refusalsOf(await stranger.revise(annex.commitments[0]?.id ?? '', { validFrom: '2026-07-01' }))).toEqual([
      'NOT_FOUND id',
    ]);
  });
});

describe('changes of agreements', () => {
  it('may be repeated with the same request id, and are made once', async () => {
    const requestId = randomUUID();
    const input = { funderId: partnership.funder.id, title: 'En gång', term: STOCKHOLM_TERM, requestId };
    const answers = await Promise.all(Array.from({ length: 8 }, () => manager.create(input)));
    expect(new Set(answers.map(({ agreement }) => agreement?.id)).size).toBe(1);
    expect(await count("funding_agreement where title = 'En gång'")).toBe(1);
    expect(await count("event where act = 'funding-agreement.created' and entity_id = ?", [answers[0]?.agreement?.id])).toBe(1);
    expect(refusalsOf(await manager.create({ ...input, title: 'Två' }))).toEqual(['REQUEST_ID_REUSED input.requestId']);
  });

  it('by several at once let one through, and tell the others which version holds', async () => {
    const { id } = await anAgreement(manager, { term: STOCKHOLM_TERM });
    const lines = [{ payer: 'FUNDER', category: 'STAFF', sekPer12Months: '1' }];
    const answers = await Promise.all(Array.from({ length: 8 }, () => manager.update(id, { costLines: lines })));
    expect(answers.filter(({ agreement }) => agreement !== null)).toHaveLength(1);
    const refused = answers.flatMap(({ userErrors }) => userErrors);
    expect(refused).toHaveLength(7);
    for (const error of refused) expect(error).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(await count('cost_line where agreement_id = ?', [id])).toBe(1);
  });

  it('by several who give notice at once give it once', async () => {
    const { id } = await anAgreement(manager, { term: STOCKHOLM_TERM });
    const answers = await Promise.all(['2026-09-30', '2026-10-01', '2026-11-01'].map((day) => manager.giveNotice(id, day)));
    expect(answers.filter(({ agreement }) => agreement !== null)).toHaveLength(1);
  });

  it('show in the answer to the same document, one after the other', async () => {
    const { id } = await anAgreement(manager, { term: STOCKHOLM_TERM });
    const client = await association.clientOf('MANAGER');
    const input = (version: number, title: string) => ({
      organisation: association.organisation.slug,
      requestId: randomUUID(),
      expectedVersion: version,
      title,
    });
    const { data } = await client.ask<Record<'one' | 'two', { agreement: { title: string } | null }>>(
      `mutation ($id: ID!, $one: FundingAgreementUpdateInput!, $two: FundingAgreementUpdateInput!) {
        one: fundingAgreementUpdate(id: $id, input: $one) { agreement { title } }
        two: fundingAgreementUpdate(id: $id, input: $two) { agreement { title } } }`,
      { id, one: input(1, 'Första'), two: input(2, 'Andra') },
    );
    expect([data.one.agreement?.title, data.two.agreement?.title]).toEqual(['Första', 'Andra']);
  });
});
