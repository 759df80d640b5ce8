import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApi, type TestApi } from '../../support/an-api.js';
import { rowsOf } from '../../support/rows-of.js';
import { refusalsOf } from '../contacts/case-requests.js';
import { aDistrict, aMunicipality } from '../contacts/register-rows.js';
import { type Association, anAssociation } from '../follow-up/an-association.js';
import { type AgreementRequests, agreementRequests, anAgreement } from './agreement-requests.js';
import { STOCKHOLM_TERM, stockholm } from './stockholm.js';

let api: TestApi;
let association: Association;
let requests: AgreementRequests;
let districtId: string;

beforeAll(async () => {
  api = await anApi({ now: '2026-11-22T10:00:00Z' });
  association = await anAssociation(api);
  const { id, slug } = association.organisation;
  requests = agreementRequests(await association.clientOf('MANAGER'), slug);
  districtId = await aDistrict(api.database.orm, id, 'Södermalm');
  await aMunicipality(api.database.orm, id, '1880', 'Örebro');
  await aMunicipality(api.database.orm, id, '1881', 'Kumla');
});
afterAll(() => api.close());

const marks = async () =>
  (
    await rowsOf<{ count: number }>(
      api.database.orm,
      association.organisation.id,
      'select count(*)::int as count from register_mark',
    )
  )[0]?.count;

describe('a funder', () => {
  it.each([
    ['802490-7720', '802490-7720'],
    ['2120000142', '212000-0142'],
    ['162120001900', '212000-1900'],
    [null, null],
  ])('with the organisation number %s is kept as %s', async (organisationNumber, kept) => {
    const { funder, userErrors } = await requests.registerFunder({ organisationNumber });
    expect(userErrors).toEqual([]);
    expect(funder?.organisationNumber).toBe(kept);
  });

  it.each([
    ['802490-7721', 'BAD_ORGANISATION_NUMBER'],
    ['abc', 'BAD_ORGANISATION_NUMBER'],
    ['640823-3234', 'LOOKS_LIKE_PERSON_NUMBER'],
    ['196408233235', 'LOOKS_LIKE_PERSON_NUMBER'],
  ])('with the organisation number %s is refused', async (organisationNumber, code) => {
    const refused = await requests.registerFunder({ organisationNumber });
    expect(refusalsOf(refused)).toEqual([`${code} input.organisationNumber`]);
    expect(JSON.stringify(refused)).not.toContain(organisationNumber);
  });

  it('is refused for every reason at once', async () => {
    const { funder } = await requests.registerFunder({ name: 'Kumla kommun' });
    expect(funder?.name).toBe('Kumla kommun');
    const refused = await requests.registerFunder({
      name: 'Kumla kommun',
      organisationNumber: '1',
      reportingDays: [
        { month: 2, day: 30, title: 'Rapport' },
        { month: 9, day: 15, title: '' },
        { month: 9, day: 15, title: 'Rapport' },
      ],
    });
    expect(refusalsOf(refused)).toEqual([
      'NAME_TAKEN input.name',
      'BAD_ORGANISATION_NUMBER input.organisationNumber',
      'BAD_DAY_OF_YEAR input.reportingDays.0.day',
      'REQUIRED input.reportingDays.1.title',
      'LISTED_TWICE input.reportingDays.2',
    ]);
  });

  it('says when it expects reports, in the order of the year', async () => {
    const reportingDays = [
      { month: 9, day: 15, title: 'Delrapport' },
      { month: 3, day: 15, title: 'Slutrapport' },
    ];
    const funderId = (await requests.registerFunder({ reportingDays, kind: 'AUTHORITY' })).funder?.id;
    const { funder } = await anAgreement(requests, { funderId, state: 'DRAFT' });
    expect(funder.reportingDays).toEqual([
      { month: 3, day: 15 },
      { month: 9, day: 15 },
    ]);
  });
});

describe('an agreement', () => {
  it('is refused for everything that is wrong with it at once', async () => {
    const refused = await requests.create({
      funderId: randomUUID(),
      parentId: randomUUID(),
      title: ' ',
      scope: 'AREA',
      term: { ...STOCKHOLM_TERM, initialEndsOn: '2025-03-31', noticeBy: { month: 9, day: 31 } },
      serviceAreas: [
        { municipalityCode: '0180' },
        {},
        { municipalityCode: '1880', districtId },
        { districtId: 'x' },
        { districtId },
      ],
      costLines: [
        { payer: 'FUNDER', category: 'STAFF', sekPer12Months: '10.50' },
        { payer: 'FUNDER', category: 'STAFF', sekPer12Months: '-1' },
      ],
      statedAmounts: [
        { payer: 'OWN', from: '2026-02-01', to: '2026-01-31', sek: '1' },
        { payer: 'OWN', from: '2026-01-01', to: '2026-06-30', sek: '1' },
        { payer: 'OWN', from: '2026-06-30', to: '2026-07-30', sek: '1' },
      ],
      commitments: [
        { kind: 'QUALITY_AIM', statement: '', validFrom: '2026-01-01', target: 0.5, validTo: '2025-12-31' },
        {
          kind: 'QUALITY_AIM',
          statement: 'Mål',
          validFrom: '2026-01-01',
          measure: 'MEETING_OFFERED',
          target: 1.5,
          isJoint: false,
        },
        { kind: 'QUALITY_AIM', statement: 'Mål', validFrom: '2026-01-01', measure: 'MEETING_OFFERED', target: 0.9995 },
        { kind: 'COMMITMENT', statement: 'Mål', validFrom: '2026-01-01', measure: 'BASIC_TRAINING', isJoint: true },
      ],
    });
    expect(refusalsOf(refused)).toEqual([
      'NOT_FOUND input.funderId',
      'NOT_FOUND input.parentId',
      'REQUIRED input.title',
      'INITIAL_END_BEFORE_START input.term.initialEndsOn',
      'RENEWAL_NEEDS_YEAR_END input.term.initialEndsOn',
      'BAD_NOTICE_DAY input.term.noticeBy',
      'UNKNOWN_MUNICIPALITY input.serviceAreas.0.municipalityCode',
      'SERVICE_AREA_INCOMPLETE input.serviceAreas.1',
      'SERVICE_AREA_INCOMPLETE input.serviceAreas.2',
      'UNKNOWN_DISTRICT input.serviceAreas.3.districtId',
      'LISTED_TWICE input.serviceAreas.4',
      'NOT_WHOLE_KRONOR input.costLines.0.sekPer12Months',
      'LISTED_TWICE input.costLines.1.category',
      'AMOUNT_OUT_OF_RANGE input.costLines.1.sekPer12Months',
      'ENDS_BEFORE_START input.statedAmounts.0.to',
      'SPANS_OVERLAP input.statedAmounts.2.from',
      'REQUIRED input.commitments.0.statement',
      'TARGET_WITHOUT_MEASURE input.commitments.0.target',
      'ENDS_BEFORE_START input.commitments.0.validTo',
      'TARGET_OUT_OF_RANGE input.commitments.1.target',
      'TARGET_OUT_OF_RANGE input.commitments.2.target',
      'MEASURE_CANNOT_BE_JOINT input.commitments.3.isJoint',
    ]);
  });

  it('in force needs a term, its own or inherited, and an annex no annex', async () => {
    const funderId = (await requests.registerFunder()).funder?.id;
    expect(refusalsOf(await requests.create({ funderId }))).toEqual(['TERM_REQUIRED input.term']);
    expect(refusalsOf(await requests.create({ funderId, scope: 'AREA', term: STOCKHOLM_TERM }))).toEqual([
      'SERVICE_AREA_REQUIRED input.serviceAreas',
    ]);
    const { annex } = await stockholm(requests, [districtId]);
    expect(annex.serviceAreas).toEqual([{ municipality: null, district: { id: districtId, name: 'Södermalm' } }]);
    expect(refusalsOf(await requests.create({ funderId, parentId: annex.id }))).toContain('ANNEX_OF_ANNEX input.parentId');
    const { agreement } = await requests.create({ funderId, state: 'DRAFT' });
    expect(agreement).toMatchObject({ term: null, periods: [], isMultiYear: false, inheritsTerm: false });
    expect(await requests.position(agreement?.id ?? '', '2026-11-22')).toBeNull();
    expect(await requests.amount(agreement?.id ?? '', '2026-01-01', '2026-12-31')).toBeNull();
  });

  it('keeps what an update leaves out, replaces lists whole, and rises by one version', async () => {
    const { annex } = await stockholm(requests, [districtId]);
    const before = await marks();
    const { agreement, userErrors } = await requests.update(annex.id, {
      title: ' Bilaga 2 ',
      costLines: [{ payer: 'FUNDER', category: 'STAFF', sekPer12Months: '700000' }],
      serviceAreas: [{ municipalityCode: '1881' }, { municipalityCode: '1880' }],
      addCommitments: [{ kind: 'COMMITMENT', statement: 'Stödet är gratis', validFrom: '2026-01-01' }],
    });
    expect(userErrors).toEqual([]);
    expect(agreement).toMatchObject({ version: 2, title: 'Bilaga 2', scope: 'AREA', inheritsTerm: true });
    expect(agreement?.costLines).toEqual([
      { payer: 'FUNDER', category: 'STAFF', sekPer12Months: '700000.00', isEarmarked: false },
    ]);
    expect(agreement?.serviceAreas.map(({ municipality }) => municipality?.name)).toEqual(['Kumla', 'Örebro']);
    expect(agreement?.commitments.map(({ statement }) => statement).at(-1)).toBe('Stödet är gratis');
    expect(agreement?.commitments).toHaveLength(5);
    expect(await marks()).toBe((before ?? 0) + 1);
    const onlyAreas = await requests.update(annex.id, { serviceAreas: [{ districtId }], expectedVersion: 2 });
    expect(onlyAreas.agreement).toMatchObject({ version: 3, title: 'Bilaga 2' });
  });

  it('refuses an update that takes away what it needs', async () => {
    const { partnership, annex } = await stockholm(requests, [districtId]);
    expect(refusalsOf(await requests.update(partnership.id, { term: null, title: null, state: null }))).toEqual([
      'REQUIRED input.title',
      'REQUIRED input.state',
      'TERM_REQUIRED input.term',
    ]);
    expect(refusalsOf(await requests.update(annex.id, { serviceAreas: null }))).toEqual([
      'SERVICE_AREA_REQUIRED input.serviceAreas',
    ]);
    expect(refusalsOf(await requests.update(partnership.id, { scope: 'AREA' }))).toEqual([
      'SERVICE_AREA_REQUIRED input.serviceAreas',
    ]);
    await requests.giveNotice(partnership.id, '2026-11-20');
    const shorter = { ...STOCKHOLM_TERM, finalEndsOn: '2025-12-31' };
    expect(refusalsOf(await requests.update(partnership.id, { term: shorter, expectedVersion: 2 }))).toEqual([
      'NOTICE_AFTER_END input.term.finalEndsOn',
    ]);
  });
});

describe('a commitment', () => {
  it('that is revised leaves its old version, closed the day before', async () => {
    const { annex } = await stockholm(requests);
    const [aim] = annex.commitments;
    const { commitment, userErrors } = await requests.revise(aim?.id ?? '', {
      validFrom: '2026-07-01',
      measure: 'FIRST_CONTACT_IN_TIME',
      target: 0.95,
      readings: [{ question: 'Räknas helgdagar?', choice: 'Ja, kalenderdagar' }],
    });
    expect(userErrors).toEqual([]);
    expect(commitment).toMatchObject({ version: 1, validFrom: '2026-07-01', validTo: null, target: 0.95 });
    expect(commitment?.readings).toMatchObject([{ choice: 'Ja, kalenderdagar', isOurs: true, decidedBy: null }]);
    const on = async (day: string) =>
      (await requests.commitmentsOn(annex.id, day)).filter(({ measure }) => measure === 'FIRST_CONTACT_IN_TIME');
    expect((await on('2026-06-30')).map(({ id, validTo }) => [id, validTo])).toEqual([[aim?.id, '2026-06-30']]);
    expect((await on('2026-07-01')).map(({ id }) => id)).toEqual([commitment?.id]);
    expect(refusalsOf(await requests.revise(aim?.id ?? '', { validFrom: '2026-08-01', expectedVersion: 2 }))).toEqual([
      'COMMITMENT_CLOSED input.validFrom',
    ]);
    expect(refusalsOf(await requests.revise(commitment?.id ?? '', { validFrom: '2026-07-01', statement: '' }))).toEqual([
      'REVISION_NOT_AFTER_START input.validFrom',
      'REQUIRED input.statement',
    ]);
    expect(refusalsOf(await requests.drop(commitment?.id ?? '', { lastDay: '2026-06-30' }))).toEqual([
      'DROPPED_BEFORE_START input.lastDay',
    ]);
    expect((await requests.drop(commitment?.id ?? '', { lastDay: '2026-09-30' })).commitment?.validTo).toBe('2026-09-30');
    expect(await on('2026-10-01')).toEqual([]);
    expect(refusalsOf(await requests.drop(commitment?.id ?? '', { lastDay: '2026-12-31', expectedVersion: 2 }))).toEqual([
      'COMMITMENT_CLOSED input.lastDay',
    ]);
  });

  it('is read as ours until somebody has decided', async () => {
    const { annex } = await stockholm(requests);
    const readings = [{ question: 'Vad är tre dagar?', choice: 'Kalenderdagar' }];
    const { commitment } = await requests.revise(annex.commitments[0]?.id ?? '', { validFrom: '2026-07-01', readings });
    const reading = commitment?.readings[0];
    expect(reading?.isOurs).toBe(true);
    expect(refusalsOf(await requests.decide(reading?.id ?? '', { decidedOn: '2026-11-23', decidedBy: '' }))).toEqual([
      'REQUIRED input.decidedBy',
      'FUTURE_DATE input.decidedOn',
    ]);
    const decided = await requests.decide(reading?.id ?? '', { choice: 'Vardagar' });
    expect(decided.reading).toEqual({ version: 2, choice: 'Vardagar', decidedBy: 'Styrelsen', isOurs: false });
  });
});

describe('the coverage of municipalities', () => {
  it('names who is covered until when, and by what', async () => {
    expect(await requests.coverage('2026-11-22')).toMatchObject({ covered: 0, total: 2 });
    const { id } = await anAgreement(requests, {
      scope: 'AREA',
      serviceAreas: [{ municipalityCode: '1880' }],
      term: STOCKHOLM_TERM,
    });
    const { covered, municipalities } = await requests.coverage('2026-11-22');
    expect(covered).toBe(1);
    expect(municipalities).toMatchObject([
      { code: '1881', agreement: null, coveredUntil: null, possiblyUntil: null },
      { code: '1880', agreement: { id }, coveredUntil: '2026-12-31', possiblyUntil: '2027-12-31' },
    ]);
    expect((await requests.coverage('2025-03-31')).covered).toBe(0);
    expect((await requests.coverage('2028-01-01')).covered).toBe(0);
    await requests.giveNotice(id, '2026-11-20');
    expect((await requests.coverage('2027-12-31')).covered).toBe(1);
  });
});

describe('the figures of an agreement', () => {
  it('stand against its targets, also beside the KPIs of the organisation', async () => {
    const { annex } = await stockholm(requests);
    expect(await requests.kpis(annex.id, '2026-H2')).toEqual([]);
    await association.work();
    const kpis = await requests.kpis(annex.id, '2026-H2');
    expect(kpis.map(({ key, target, met }) => [key, target, met])).toEqual([
      ['FIRST_CONTACT_IN_TIME', 1, null],
      ['REACHED_IN_TIME', null, null],
      ['PHONE_PERSISTENCE', 1, null],
      ['MEETING_OFFERED', 1, null],
      ['UNDER_21_REFERRED', null, null],
      ['EVENING_OPENING_JOINT', 1, null],
    ]);
    const client = await association.clientOf('MANAGER');
    const TARGETS = `query ($slug: String!) { organisation(slug: $slug) { contactKpis(halfYear: "2026-H2") {
      kpis { key targets { agreement target met } } } } }`;
    type Answer = { organisation: { contactKpis: { kpis: { key: string; targets: { agreement: string }[] }[] } } };
    const ask = async (who: typeof client) => {
      const { data } = await who.ask<Answer>(TARGETS, { slug: association.organisation.slug });
      return data.organisation.contactKpis.kpis.find(({ key }) => key === 'EVENING_OPENING_JOINT')?.targets;
    };
    expect(await ask(client)).toContainEqual({ agreement: 'Bilaga', target: 1, met: null });
    expect(await ask(await association.clientOf('COORDINATOR'))).toEqual([]);
  });
});
