import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApi, type TestApi } from '../../support/an-api.js';
import { agreementRequests } from '../agreements/agreement-requests.js';
import { stockholm } from '../agreements/stockholm.js';
import { refusalsOf } from '../contacts/case-requests.js';
import { type Association, anAssociation } from '../follow-up/an-association.js';
import { budgetRequests } from './budget-requests.js';

let api: TestApi;
let association: Association;

beforeAll(async () => {
  api = await anApi({ now: '2026-07-10T10:00:00Z' });
  association = await anAssociation(api);
});
afterAll(() => api.close());

const SHOWN = `query ($slug: String!) { organisation(slug: $slug) { followUp(halfYear: "2026-H1") {
  budget { category agreement budget actual difference differenceShare isFlagged agreementMoney } agreementMoney { agreement amount basis }
  changedSince document } } }`;
type Shown = { budget: Record<string, unknown>[]; agreementMoney: unknown[]; changedSince: boolean; document: string };

async function shown(): Promise<Shown> {
  const client = await association.clientOf('BOARD');
  const { data } = await client.ask<{ organisation: { followUp: Shown } }>(SHOWN, { slug: association.organisation.slug });
  return data.organisation.followUp;
}

describe('the budget in a follow-up', () => {
  it('is frozen with it, and a change of budget, costs or agreements makes a draft outdated', async () => {
    const client = await association.clientOf('MANAGER');
    const agreements = agreementRequests(client, association.organisation.slug);
    const budgets = budgetRequests(client, association.organisation.slug);
    const { annex } = await stockholm(agreements);
    const lines = [
      { name: 'Personal', sek: '200000', costCategory: 'STAFF', agreementId: annex.id },
      { name: 'Lokal', sek: '54000' },
    ];
    const { budget } = await budgets.set(lines);
    const [staff, premises] = budget?.lines.map(({ id }) => id) ?? [];
    await budgets.record(staff ?? '', '110000');

    let draft = await association.aDraft();
    const expected = [
      {
        category: 'Personal',
        agreement: 'Bilaga',
        budget: '100000.00',
        actual: '110000.00',
        difference: '10000.00',
        differenceShare: 0.1,
        isFlagged: true,
        agreementMoney: '325000.00',
      },
      {
        category: 'Lokal',
        agreement: null,
        budget: '27000.00',
        actual: null,
        difference: null,
        differenceShare: null,
        isFlagged: false,
        agreementMoney: null,
      },
    ];
    expect(await shown()).toMatchObject({
      budget: expected,
      agreementMoney: [{ agreement: 'Bilaga', amount: '415000.00', basis: 'ASSUMED' }],
      changedSince: false,
    });
    expect((await shown()).document).not.toMatch(/true|false|\d\.\d/);

    const manager = await association.as('MANAGER');
    const outdated = async () => {
      expect((await shown()).changedSince).toBe(true);
      expect(refusalsOf(await manager.submit(draft))).toEqual(['OUTDATED id']);
      draft = await association.aDraft();
      expect((await shown()).changedSince).toBe(false);
    };
    await budgets.record(premises ?? '', '27000');
    await outdated();
    await budgets.set([lines[0] ?? {}, { name: 'Lokal', sek: '60000' }], { expectedVersion: 1 });
    await outdated();
    await agreements.update(annex.id, { costLines: [{ payer: 'FUNDER', category: 'STAFF', sekPer12Months: '700000' }] });
    await association.work();
    await outdated();

    const { document } = await shown();
    draft = await association.aDraft();
    expect((await shown()).document).toBe(document);

    expect((await manager.submit(draft)).userErrors).toEqual([]);
    const frozen = (await shown()).document;
    await budgets.record(premises ?? '', '1', { expectedVersion: 1 });
    expect(await shown()).toMatchObject({ document: frozen, changedSince: true });
  });
});
