import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import { rowsOf } from '../../support/rows-of.js';
import { signedIn } from '../../support/signed-in.js';
import { anOpenCase, type CaseRequests, caseRequests, refusalsOf } from './case-requests.js';
import { aDistrict, aMunicipality, aSupporter } from './register-rows.js';

let api: TestApi;
let organisation: TestOrganisation;
let cases: CaseRequests;

beforeAll(async () => {
  api = await anApi();
  const { orm } = api.database;
  organisation = await anOrganisation(orm);
  cases = caseRequests(await signedIn(api, await aUser(orm, organisation.id, 'COORDINATOR')), organisation.slug);
});
afterAll(() => api.close());

const today = '2026-11-22';
const tomorrow = '2026-11-23';

describe('opening a case', () => {
  it('gives a random code of eight characters when none is given', async () => {
    const codes = [(await anOpenCase(cases)).code, (await anOpenCase(cases)).code];
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(codes[0]).not.toBe(codes[1]);
  });

  it('keeps a code as it is given, once', async () => {
    expect((await anOpenCase(cases, { code: 'Vinter-2026-7' })).code).toBe('Vinter-2026-7');
    expect(refusalsOf(await cases.open({ code: 'Vinter-2026-7' }))).toEqual(['CODE_TAKEN input.code']);
  });

  it.each(['', 'å', 'a b', 'x'.repeat(33)])('refuses %p as a code', async (code) => {
    expect(refusalsOf(await cases.open({ code }))).toEqual(['BAD_CASE_CODE input.code']);
  });

  it.each(['19900101-2385', '900101-2385', '9001012385', 'A-900161-2385'])(
    "refuses %p as a code, and neither keeps nor logs what looks like a person's number",
    async (code) => {
      api.log.splice(0);
      const result = await cases.open({ code });
      expect(refusalsOf(result)).toEqual(['LOOKS_LIKE_PERSON_NUMBER input.code']);
      const kept = await rowsOf(api.database.orm, organisation.id, 'select act, refusals::text from request_record');
      expect(JSON.stringify([result, kept, api.log])).not.toContain('2385');
    },
  );

  it('takes the day itself, and no later one', async () => {
    expect((await anOpenCase(cases, { receivedOn: today })).receivedOn).toBe(today);
    expect(refusalsOf(await cases.open({ receivedOn: tomorrow }))).toEqual(['FUTURE_DATE input.receivedOn']);
  });

  it('refuses an offer or a referral before the case was received, or in the future', async () => {
    const days = { receivedOn: '2026-11-10', referredTo: 'OTHER' };
    expect(refusalsOf(await cases.open({ ...days, meetingOfferedOn: '2026-11-09', referredOn: tomorrow }))).toEqual([
      'BEFORE_RECEIVED input.meetingOfferedOn',
      'FUTURE_DATE input.referredOn',
    ]);
    const opened = await anOpenCase(cases, { ...days, meetingOfferedOn: '2026-11-10', referredOn: '2026-11-10' });
    expect(opened).toMatchObject({ meetingOfferedOn: '2026-11-10', referredOn: '2026-11-10' });
  });

  it('asks for both the destination and the day of a referral', async () => {
    expect(refusalsOf(await cases.open({ referredTo: 'STODCENTRUM' }))).toEqual(['REFERRAL_INCOMPLETE input.referredOn']);
    expect(refusalsOf(await cases.open({ referredOn: today }))).toEqual(['REFERRAL_INCOMPLETE input.referredTo']);
  });

  it('takes the code of any Swedish municipality and knows its name', async () => {
    await aMunicipality(api.database.orm, organisation.id, '1880', 'Örebro');
    expect((await anOpenCase(cases, { municipalityCode: '1880' })).municipality).toEqual({ code: '1880', name: 'Örebro' });
    expect((await anOpenCase(cases, { municipalityCode: '0180' })).municipality).toEqual({ code: '0180', name: 'Stockholm' });
    expect((await anOpenCase(cases)).municipality).toBeNull();
    for (const municipalityCode of ['188', '18800', '9999', '0000', 'Nora', '']) {
      expect(refusalsOf(await cases.open({ municipalityCode }))).toEqual(['BAD_MUNICIPALITY_CODE input.municipalityCode']);
    }
  });

  it('takes a district of its own and no other', async () => {
    const { orm } = api.database;
    const own = await aDistrict(orm, organisation.id, 'Adolfsberg');
    const foreign = await aDistrict(orm, (await anOrganisation(orm)).id, 'Vivalla');
    expect((await anOpenCase(cases, { districtId: own })).district).toEqual({ id: own, name: 'Adolfsberg' });
    for (const districtId of [foreign, '7d1f0a52-6d0b-4a5e-9a55-0f3c5a1d2e3f', 'inte-ett-id'])
      expect(refusalsOf(await cases.open({ districtId }))).toEqual(['UNKNOWN_DISTRICT input.districtId']);
  });

  it('tells everything that is wrong at once', async () => {
    const result = await cases.open({
      code: 'a b',
      receivedOn: tomorrow,
      referredTo: 'OTHER',
      municipalityCode: '1',
      districtId: 'x',
      supporterCode: 'okand',
    });
    expect(refusalsOf(result)).toEqual([
      'BAD_CASE_CODE input.code',
      'FUTURE_DATE input.receivedOn',
      'REFERRAL_INCOMPLETE input.referredOn',
      'BAD_MUNICIPALITY_CODE input.municipalityCode',
      'UNKNOWN_DISTRICT input.districtId',
      'NOT_FOUND input.supporterCode',
    ]);
    expect(result.case).toBeNull();
  });
});

describe('giving a case to a supporter', () => {
  const passed = (on: string) => ({ training: [{ on }] });
  const given = async (facts: Parameters<typeof aSupporter>[2]) => {
    const supporterCode = await aSupporter(api.database.orm, organisation.id, facts);
    return { supporterCode, result: await cases.open({ supporterCode }) };
  };

  it('needs basic training passed on or before the day it is given', async () => {
    const { supporterCode, result } = await given(passed(today));
    expect(result.case?.supporterCode).toBe(supporterCode);
    expect(refusalsOf((await given(passed(tomorrow))).result)).toEqual(['BASIC_TRAINING_NOT_PASSED input.supporterCode']);
    expect(refusalsOf((await given({})).result)).toEqual(['BASIC_TRAINING_NOT_PASSED input.supporterCode']);
  });

  it.each([
    ['failed', { on: '2026-01-01', passed: false }],
    ['further', { on: '2026-01-01', kind: 'FURTHER' as const }],
    ['voided', { on: '2026-01-01', voidReason: 'DUPLICATE' as const }],
  ])('does not take a %s training for it', async (_, training) => {
    expect(refusalsOf((await given({ training: [training] })).result)).toEqual(['BASIC_TRAINING_NOT_PASSED input.supporterCode']);
  });

  it('needs a supporter who is active that day, first and last day included', async () => {
    expect(refusalsOf((await given({ ...passed('2026-01-01'), activeFrom: today, activeTo: today })).result)).toEqual([]);
    const late = await given({ ...passed('2026-01-01'), activeFrom: tomorrow });
    const left = await given({ ...passed('2026-01-01'), activeTo: '2026-11-21' });
    expect(refusalsOf(late.result)).toEqual(['INVALID_VALUE input.supporterCode']);
    expect(refusalsOf(left.result)).toEqual(['INVALID_VALUE input.supporterCode']);
  });

  it('finds only supporters of its own organisation', async () => {
    const { orm } = api.database;
    const foreign = await aSupporter(orm, (await anOrganisation(orm)).id, passed('2026-01-01'));
    for (const supporterCode of [foreign, 'okand', ''])
      expect(refusalsOf(await cases.open({ supporterCode }))).toEqual(['NOT_FOUND input.supporterCode']);
  });
});

describe('correcting a case', () => {
  it('keeps what is left out and clears what is null', async () => {
    const supporterCode = await aSupporter(api.database.orm, organisation.id, { training: [{ on: '2026-01-01' }] });
    const opened = await anOpenCase(cases, {
      municipalityCode: '1880',
      specialCircumstances: ['GANG', 'SCHOOL', 'GANG'],
      referredTo: 'OTHER',
      referredOn: today,
      supporterCode,
    });
    expect(opened.specialCircumstances).toEqual(['GANG', 'SCHOOL']);
    const { case: kept } = await cases.update(opened.id, { meetingOfferedOn: today });
    expect(kept).toEqual({ ...opened, meetingOfferedOn: today, version: 2 });
    const cleared = { municipalityCode: null, referredTo: null, referredOn: null, meetingOfferedOn: null, supporterCode: null };
    const { case: empty } = await cases.update(opened.id, { ...cleared, specialCircumstances: [], expectedVersion: 2 });
    expect(empty).toMatchObject({ municipality: null, referredTo: null, referredOn: null, meetingOfferedOn: null });
    expect(empty).toMatchObject({ supporterCode: null, specialCircumstances: [], version: 3 });
  });

  it('refuses to clear what is always known', async () => {
    const { id } = await anOpenCase(cases);
    expect(refusalsOf(await cases.update(id, { receivedOn: null, section: null, specialCircumstances: null }))).toEqual([
      'REQUIRED input.receivedOn',
      'REQUIRED input.section',
      'REQUIRED input.specialCircumstances',
    ]);
  });

  it('does not receive a case after its first attempt that counts', async () => {
    const { id } = await anOpenCase(cases, { receivedOn: '2026-11-01' });
    await cases.record(id, { occurredOn: '2026-11-12' });
    const { attempt } = await cases.record(id, { occurredOn: '2026-11-10' });
    expect(refusalsOf(await cases.update(id, { receivedOn: '2026-11-11' }))).toEqual(['AFTER_FIRST_ATTEMPT input.receivedOn']);
    expect((await cases.update(id, { receivedOn: '2026-11-10' })).case?.receivedOn).toBe('2026-11-10');
    await cases.voidAttempt(attempt?.id ?? '');
    expect((await cases.update(id, { receivedOn: '2026-11-12', expectedVersion: 2 })).case?.receivedOn).toBe('2026-11-12');
  });

  it('does not judge its supporter again, who may have left since', async () => {
    const { orm } = api.database;
    const supporterCode = await aSupporter(orm, organisation.id, { training: [{ on: '2026-01-01' }] });
    const { id } = await anOpenCase(cases, { supporterCode });
    await rowsOf(orm, organisation.id, "update supporter set active_to = '2026-01-02' where code = ?", [supporterCode]);
    expect(refusalsOf(await cases.update(id, { supporterCode, gender: 'MAN' }))).toEqual([]);
    expect(refusalsOf(await cases.open({ supporterCode }))).toEqual(['INVALID_VALUE input.supporterCode']);
  });
});

describe('closing and voiding', () => {
  it('closes from the day of receipt to today, once', async () => {
    const { id } = await anOpenCase(cases, { receivedOn: '2026-11-20' });
    expect(refusalsOf(await cases.close(id, { closedOn: '2026-11-19' }))).toEqual(['BEFORE_RECEIVED input.closedOn']);
    expect(refusalsOf(await cases.close(id, { closedOn: tomorrow }))).toEqual(['FUTURE_DATE input.closedOn']);
    expect((await cases.close(id, { closedOn: '2026-11-20' })).case?.closedOn).toBe('2026-11-20');
    expect(refusalsOf(await cases.close(id, { closedOn: today, expectedVersion: 2 }))).toEqual(['ALREADY_CLOSED id']);
    expect((await cases.record(id)).attempt).not.toBeNull();
  });

  it('keeps a voided case and refuses every change of it', async () => {
    const { id, code } = await anOpenCase(cases);
    const { attempt } = await cases.record(id);
    expect((await cases.voidCase(id)).case).toMatchObject({ code, voidReason: 'DUPLICATE', version: 2, standing: null });
    const now = { expectedVersion: 2 };
    expect(refusalsOf(await cases.update(id, { ...now, gender: 'MAN' }))).toEqual(['ALREADY_VOIDED id']);
    expect(refusalsOf(await cases.close(id, { ...now, closedOn: today }))).toEqual(['ALREADY_VOIDED id']);
    expect(refusalsOf(await cases.voidCase(id, now))).toEqual(['ALREADY_VOIDED id']);
    expect(refusalsOf(await cases.record(id))).toEqual(['ALREADY_VOIDED input.caseId']);
    expect(refusalsOf(await cases.voidAttempt(attempt?.id ?? ''))).toEqual(['ALREADY_VOIDED id']);
  });
});

describe('recording an attempt', () => {
  it('takes a day from receipt to today', async () => {
    const { id } = await anOpenCase(cases, { receivedOn: '2026-11-20' });
    expect(refusalsOf(await cases.record(id, { occurredOn: '2026-11-19' }))).toEqual(['BEFORE_RECEIVED input.occurredOn']);
    expect(refusalsOf(await cases.record(id, { occurredOn: tomorrow }))).toEqual(['FUTURE_DATE input.occurredOn']);
    const first = await cases.record(id, { occurredOn: '2026-11-20', partOfDay: 'EVENING' });
    expect(first.attempt).toMatchObject({ occurredOn: '2026-11-20', partOfDay: 'EVENING', version: 1 });
    const second = await cases.record(id, { occurredOn: today });
    expect(second.case?.attempts.map(({ occurredOn }) => occurredOn)).toEqual(['2026-11-20', today]);
  });

  it('counts two equal attempts on a day as two', async () => {
    const { id } = await anOpenCase(cases);
    await cases.record(id);
    expect((await cases.record(id)).case?.attempts).toHaveLength(2);
  });

  it('keeps a voided attempt, once', async () => {
    const { id } = await anOpenCase(cases);
    const { attempt } = await cases.record(id);
    const voided = await cases.voidAttempt(attempt?.id ?? '');
    expect(voided.attempt).toMatchObject({ voidReason: 'ENTERED_BY_MISTAKE', version: 2 });
    expect(refusalsOf(await cases.voidAttempt(attempt?.id ?? '', { expectedVersion: 2 }))).toEqual(['ALREADY_VOIDED id']);
  });
});
