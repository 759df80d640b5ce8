import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayBefore, plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { type Association, anAssociation } from '../follow-up/an-association.js';
import { type AgreementRequests, agreementRequests, type Position } from './agreement-requests.js';
import { stockholm } from './stockholm.js';

let api: TestApi;
let association: Association;
let requests: AgreementRequests;

beforeAll(async () => {
  api = await anApi({ now: '2028-01-02T10:00:00Z' });
  association = await anAssociation(api);
  requests = agreementRequests(await association.clientOf('MANAGER'), association.organisation.slug);
});
afterAll(() => api.close());

/** `STATE first–last | what follows | next notice day | last possible day`. */
function inOneLine(position: Position | null): string {
  if (position === null) return 'none';
  const { state, period, ifNobodyActs, nextNoticeDeadline, lastPossibleDay } = position;
  const running = period === null ? '–' : `${period.startsOn}–${period.endsOn}`;
  return `${state} ${running} | ${ifNobodyActs.outcome} ${ifNobodyActs.on} | ${nextNoticeDeadline ?? 'none'} | ${lastPossibleDay}`;
}

const first = '2025-04-01–2025-12-31';
const [y2026, y2027] = ['2026-01-01–2026-12-31', '2027-01-01–2027-12-31'];

describe('the Stockholm annex, which inherits the term of its partnership', () => {
  it('has three periods and is multi-year', async () => {
    const { annex, partnership } = await stockholm(requests);
    expect(annex.inheritsTerm).toBe(true);
    expect(annex.term).toEqual(partnership.term);
    expect(annex.periods.map(({ startsOn, endsOn }) => `${startsOn}–${endsOn}`)).toEqual([first, y2026, y2027]);
    expect([annex.isMultiYear, partnership.isMultiYear]).toEqual([true, true]);
    expect((await requests.one(partnership.id))?.annexes).toEqual([{ id: annex.id }]);
    expect(partnership).toMatchObject({ dependsOnFunds: true, isJoint: true, diaryNumber: 'SOF 2021/630' });
  });

  it('stands right on every boundary date from 2025 to 2028', async () => {
    const { annex } = await stockholm(requests);
    const stands = {
      '2025-01-01': `UPCOMING – | RENEWS 2026-12-31 | 2025-09-30 | 2027-12-31`,
      '2025-03-31': `UPCOMING – | RENEWS 2026-12-31 | 2025-09-30 | 2027-12-31`,
      '2025-04-01': `ACTIVE ${first} | RENEWS 2026-12-31 | 2025-09-30 | 2027-12-31`,
      '2025-09-29': `ACTIVE ${first} | RENEWS 2026-12-31 | 2025-09-30 | 2027-12-31`,
      '2025-09-30': `ACTIVE ${first} | RENEWS 2026-12-31 | 2025-09-30 | 2027-12-31`,
      '2025-10-01': `ACTIVE ${first} | RENEWS 2026-12-31 | 2026-09-30 | 2027-12-31`,
      '2025-12-31': `ACTIVE ${first} | RENEWS 2026-12-31 | 2026-09-30 | 2027-12-31`,
      '2026-01-01': `ACTIVE ${y2026} | RENEWS 2027-12-31 | 2026-09-30 | 2027-12-31`,
      '2026-09-30': `ACTIVE ${y2026} | RENEWS 2027-12-31 | 2026-09-30 | 2027-12-31`,
      '2026-10-01': `ACTIVE ${y2026} | RENEWS 2027-12-31 | none | 2027-12-31`,
      '2026-12-31': `ACTIVE ${y2026} | RENEWS 2027-12-31 | none | 2027-12-31`,
      '2027-01-01': `ACTIVE ${y2027} | ENDS 2027-12-31 | none | 2027-12-31`,
      '2027-09-30': `ACTIVE ${y2027} | ENDS 2027-12-31 | none | 2027-12-31`,
      '2027-10-01': `ACTIVE ${y2027} | ENDS 2027-12-31 | none | 2027-12-31`,
      '2027-12-31': `ACTIVE ${y2027} | ENDS 2027-12-31 | none | 2027-12-31`,
      '2028-01-01': `ENDED – | ENDS 2027-12-31 | none | 2027-12-31`,
      '2028-12-31': `ENDED – | ENDS 2027-12-31 | none | 2027-12-31`,
    };
    const found: Record<string, string> = {};
    for (const on of Object.keys(stands)) found[on] = inOneLine(await requests.position(annex.id, on));
    expect(found).toEqual(stands);
  });

  it.each([
    ['2025-03-31', '2025-12-31', false],
    ['2025-04-01', '2025-12-31', false],
    ['2025-09-30', '2025-12-31', false],
    ['2025-10-01', '2026-12-31', true],
    ['2025-12-31', '2026-12-31', true],
    ['2026-01-01', '2026-12-31', true],
    ['2026-09-30', '2026-12-31', true],
    ['2026-10-01', '2027-12-31', true],
    ['2026-12-31', '2027-12-31', true],
    ['2027-01-01', '2027-12-31', true],
    ['2027-09-30', '2027-12-31', true],
    ['2027-10-01', '2027-12-31', true],
    ['2027-12-31', '2027-12-31', true],
  ])('when notice of the partnership is given on %s ends on %s', async (givenOn, endsOn, isMultiYear) => {
    const { partnership, annex } = await stockholm(requests);
    const noticed = await requests.giveNotice(partnership.id, givenOn);
    expect(noticed.userErrors).toEqual([]);
    expect(noticed.agreement).toMatchObject({ version: 2, noticeGivenOn: givenOn, isMultiYear });
    for (const id of [partnership.id, annex.id]) {
      const onTheDay = await requests.position(id, givenOn);
      expect(onTheDay).toMatchObject({
        lastPossibleDay: endsOn,
        nextNoticeDeadline: null,
        ifNobodyActs: { outcome: 'ENDS', on: endsOn },
      });
      expect(onTheDay?.state).toBe(givenOn < '2025-04-01' ? 'UPCOMING' : 'NOTICE_GIVEN');
      expect((await requests.position(id, endsOn))?.state).toBe('NOTICE_GIVEN');
      expect((await requests.position(id, `${Number(endsOn.slice(0, 4)) + 1}-01-01`))?.state).toBe('ENDED');
      // The day before, nobody knew.
      expect((await requests.position(id, dayBefore(plainDate(givenOn))))?.lastPossibleDay).toBe('2027-12-31');
    }
    expect((await requests.one(annex.id))?.isMultiYear).toBe(isMultiYear);
    expect((await requests.one(annex.id))?.noticeGivenOn).toBeNull();
  });

  it('cannot be given notice after its end, twice, in the future or as a draft', async () => {
    const { partnership, annex } = await stockholm(requests);
    const refusals = (result: { userErrors: { code: string; field: string[] }[] }) =>
      result.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
    expect(refusals(await requests.giveNotice(partnership.id, '2028-01-01'))).toEqual(['NOTICE_AFTER_END input.givenOn']);
    expect(refusals(await requests.giveNotice(partnership.id, '2028-01-03'))).toEqual(['NOTICE_IN_FUTURE input.givenOn']);
    await requests.giveNotice(partnership.id, '2026-09-30');
    expect(refusals(await requests.giveNotice(partnership.id, '2026-09-30', { expectedVersion: 2 }))).toEqual([
      'NOTICE_ALREADY_GIVEN input.givenOn',
    ]);
    expect(refusals(await requests.giveNotice(annex.id, '2026-09-30'))).toEqual(['NOTICE_ALREADY_GIVEN input.givenOn']);
    const draft = await requests.create({ funderId: partnership.funder.id, state: 'DRAFT' });
    expect(refusals(await requests.giveNotice(draft.agreement?.id ?? '', '2026-09-30'))).toEqual(['WRONG_STATE id']);
  });

  it('is listed until its last day', async () => {
    const { annex } = await stockholm(requests);
    const isListed = async (on: string | null) => (await requests.all(on)).some(({ id }) => id === annex.id);
    expect([await isListed('2027-12-31'), await isListed('2028-01-01'), await isListed(null)]).toEqual([true, false, true]);
  });
});
