import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApi, type TestApi } from '../../support/an-api.js';
import { type Association, anAssociation } from '../follow-up/an-association.js';
import { type AgreementRequests, type Amount, agreementRequests, type Line } from './agreement-requests.js';
import { type Stockholm, stockholm } from './stockholm.js';

let api: TestApi;
let association: Association;
let requests: AgreementRequests;
let agreements: Stockholm;

beforeAll(async () => {
  api = await anApi({ now: '2027-12-31T10:00:00Z' });
  association = await anAssociation(api);
  requests = agreementRequests(await association.clientOf('MANAGER'), association.organisation.slug);
  agreements = await stockholm(requests);
});
afterAll(() => api.close());

const amount = (from: string, to: string) => requests.amount(agreements.annex.id, from, to);
const kronor = (lines: Line[]) => lines.map(({ sek }) => Number(sek));
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function addsUp(found: Amount | null): Amount {
  if (found === null) throw new Error('no amount');
  expect(sum(kronor(found.lines))).toBe(Number(found.sek));
  expect(sum(kronor(found.ownLines))).toBe(Number(found.ownSek));
  return found;
}

describe('the money of the Stockholm annex', () => {
  it('is the table for twelve months, line by line', async () => {
    for (const year of [2026, 2027]) {
      const found = addsUp(await amount(`${year}-01-01`, `${year}-12-31`));
      expect(found).toMatchObject({ sek: '830000.00', basis: 'TWELVE_MONTHS', ownSek: '46500.00' });
      expect(kronor(found.lines)).toEqual([650_000, 5_000, 54_000, 6_000, 5_000, 110_000]);
      expect(kronor(found.ownLines)).toEqual([15_000, 1_500, 30_000]);
      expect(found.ownLines.map(({ isEarmarked }) => isEarmarked)).toEqual([false, false, true]);
    }
  });

  it('is 622 500 for the nine months of 2025, and 207 500 for its first half-year', async () => {
    const whole = addsUp(await amount('2025-01-01', '2025-12-31'));
    expect(whole).toMatchObject({ sek: '622500.00', basis: 'ASSUMED', ownSek: '34875.00' });
    expect(kronor(whole.lines)).toEqual([487_500, 3_750, 40_500, 4_500, 3_750, 82_500]);
    const [h1, h2] = [addsUp(await amount('2025-01-01', '2025-06-30')), addsUp(await amount('2025-07-01', '2025-12-31'))];
    expect([h1.sek, h2.sek]).toEqual(['207500.00', '415000.00']);
    expect(kronor(h1.lines).map((sek, index) => sek + (kronor(h2.lines)[index] ?? 0))).toEqual(kronor(whole.lines));
  });

  it('of both halves of 2026 adds up to the year, line by line', async () => {
    const [h1, h2] = [addsUp(await amount('2026-01-01', '2026-06-30')), addsUp(await amount('2026-07-01', '2026-12-31'))];
    const year = addsUp(await amount('2026-01-01', '2026-12-31'));
    for (const lines of ['lines', 'ownLines'] as const)
      expect(kronor(h1[lines]).map((sek, index) => sek + (kronor(h2[lines])[index] ?? 0))).toEqual(kronor(year[lines]));
    expect([h1.sek, h2.sek, h1.basis]).toEqual(['415000.00', '415000.00', 'ASSUMED']);
  });

  it('is none before the start, after the end and for days the wrong way round', async () => {
    expect(await amount('2025-01-01', '2025-03-31')).toBeNull();
    expect(await amount('2028-01-01', '2028-12-31')).toBeNull();
    expect(await amount('2026-12-31', '2026-01-01')).toBeNull();
    expect(await requests.amount(agreements.partnership.id, '2026-01-01', '2026-12-31')).toBeNull();
  });

  it('is none for the year after notice has ended it', async () => {
    const own = await stockholm(requests);
    await requests.giveNotice(own.partnership.id, '2025-09-30');
    expect(await requests.amount(own.annex.id, '2026-01-01', '2026-12-31')).toBeNull();
    expect((await requests.amount(own.annex.id, '2025-01-01', '2026-12-31'))?.sek).toBe('622500.00');
  });

  it('is what the document states, where it does', async () => {
    const own = await stockholm(requests);
    const statedAmounts = [{ payer: 'FUNDER', from: '2025-04-01', to: '2025-12-31', sek: '640000' }];
    expect((await requests.update(own.annex.id, { statedAmounts })).userErrors).toEqual([]);
    const found = await requests.amount(own.annex.id, '2025-01-01', '2025-12-31');
    expect(found).toMatchObject({
      sek: '640000.00',
      basis: 'STATED',
      lines: [{ category: null, sek: '640000.00' }],
      ownSek: '34875.00',
    });
    expect((await requests.amount(own.annex.id, '2026-01-01', '2026-12-31'))?.basis).toBe('TWELVE_MONTHS');
  });
});
