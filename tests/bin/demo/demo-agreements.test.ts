import { describe, expect, it } from '@jest/globals';
import type { DemoAgreement, DemoCommitment } from '@jourplan/bin/demo/demo-agreement.js';
import { demoOrganisations, orebroDemo, stockholmDemo } from '@jourplan/bin/demo/demo-organisations.js';
import { amountIn } from '@jourplan/schema/domain/agreements/amounts.js';
import { reviseCommitment } from '@jourplan/schema/domain/agreements/commitments.js';
import { type CoveringAgreement, coverageOn } from '@jourplan/schema/domain/agreements/coverage.js';
import { checkMeasure } from '@jourplan/schema/domain/agreements/measure.js';
import { giveNotice } from '@jourplan/schema/domain/agreements/notice.js';
import { positionOn } from '@jourplan/schema/domain/agreements/position.js';
import { checkTerm, type Notice } from '@jourplan/schema/domain/agreements/terms.js';
import { parseOrganisationNumber } from '@jourplan/schema/domain/text/organisation-number.js';
import { looksLikePersonNumber } from '@jourplan/schema/domain/text/personal-number.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';

const agreementsOf = ({ funders }: typeof orebroDemo): DemoAgreement[] => funders.flatMap(({ agreements }) => [...agreements]);
const everyAgreement = demoOrganisations.flatMap(agreementsOf);
const everyCommitment = everyAgreement.flatMap(({ commitments }) => [...commitments]);
const named = (key: string): DemoAgreement => {
  const found = everyAgreement.find((agreement) => agreement.key === key);
  if (found === undefined) throw new Error(`no agreement called ${key}`);
  return found;
};
const noticeOf = ({ noticeGivenOn }: DemoAgreement): Notice | null => (noticeGivenOn ? { givenOn: noticeGivenOn } : null);
const moneyOf = ({ costLines, statedAmounts }: DemoAgreement) => ({
  costLines,
  statedAmounts: statedAmounts.map((amount) => ({ ...amount, payer: 'FUNDER' as const })),
});
const span = (from: string, to: string) => ({ startsOn: plainDate(from), endsOn: plainDate(to) });

describe('the Stockholm annex', () => {
  const annex = named('annex');
  const partnership = named('partnership');
  const measured = annex.commitments.filter(({ measure }) => measure !== null);

  it('hangs on the partnership, of which it has the term', () => {
    expect(annex).toMatchObject({ parentKey: 'partnership', term: null, state: 'IN_FORCE', scope: 'AREA', dependsOnFunds: true });
    expect(partnership).toMatchObject({ diaryNumber: 'SOF 2021/630', isJoint: true, dependsOnFunds: true });
    expect(partnership.term).toEqual({
      startsOn: '2025-04-01',
      initialEndsOn: '2025-12-31',
      finalEndsOn: '2027-12-31',
      renewal: 'CALENDAR_YEAR',
      noticeBy: { month: 9, day: 30 },
    });
    expect(annex.districts).toEqual(['Kungsholmen', 'Norrmalm', 'Södermalm', 'Östermalm']);
  });

  it('costs the city 830 000 and finances 46 500 itself, line by line', () => {
    expect(annex.costLines.map(({ payer, category, yearSek, isEarmarked }) => [payer, category, yearSek, isEarmarked])).toEqual([
      ['FUNDER', 'STAFF', 650_000, false],
      ['FUNDER', 'CONSULTANTS', 5_000, false],
      ['FUNDER', 'PREMISES', 54_000, false],
      ['FUNDER', 'ACTIVITIES', 6_000, false],
      ['FUNDER', 'CONSUMABLES', 5_000, false],
      ['FUNDER', 'OTHER', 110_000, false],
      ['OWN', 'OPERATING_SUPPORT', 15_000, false],
      ['OWN', 'MEMBER_FEES', 1_500, false],
      ['OWN', 'PROJECT_FUNDS', 30_000, true],
    ]);
    const sumOf = (payer: string) =>
      annex.costLines.filter((line) => line.payer === payer).reduce((sum, { yearSek }) => sum + yearSek, 0);
    expect([sumOf('FUNDER'), sumOf('OWN')]).toEqual([830_000, 46_500]);
    expect(annex.statedAmounts).toEqual([]);
  });

  it('promises 25 things and aims at four, from the first day of the partnership until further notice', () => {
    const count = (kind: DemoCommitment['kind']) => annex.commitments.filter((commitment) => commitment.kind === kind).length;
    expect([count('COMMITMENT'), count('QUALITY_AIM')]).toEqual([25, 4]);
    expect(new Set(annex.commitments.map(({ key }) => key)).size).toBe(29);
    expect(annex.commitments.every(({ validFrom, validTo }) => validFrom === '2025-04-01' && validTo === null)).toBe(true);
  });

  it('is measured where the document can be, each target with our reading of it', () => {
    expect(measured.map(({ key, measure, targetPerMille }) => [key, measure, targetPerMille])).toEqual([
      ['under-21', 'UNDER_21_REFERRED', 1000],
      ['basic-training', 'BASIC_TRAINING', 1000],
      ['further-training', 'FURTHER_TRAINING', 1000],
      ['first-contact', 'FIRST_CONTACT_IN_TIME', 1000],
      ['phone-persistence', 'PHONE_PERSISTENCE', 1000],
      ['personal-meeting', 'MEETING_OFFERED', 1000],
      ['evening-opening', 'EVENING_OPENING_JOINT', 1000],
    ]);
    expect(measured.every(({ readings }) => readings.some(({ choice }) => choice.includes('100 %')))).toBe(true);
    expect(annex.commitments.filter(({ isJoint }) => isJoint).map(({ key }) => key)).toEqual(['evening-opening']);
  });

  it('says that the copy is unsigned, in its titles and as a reading', () => {
    expect([partnership.title, annex.title].every((title) => title.includes('osignerat'))).toBe(true);
    expect(annex.commitments[0]?.readings[0]?.question).toContain('inte undertecknat');
  });
});

describe('the invented agreements in Örebro', () => {
  const agreements = agreementsOf(orebroDemo);
  const covering: CoveringAgreement[] = agreements.map((one) => ({
    id: one.key,
    parentId: one.parentKey,
    isDraft: one.state === 'DRAFT',
    term: one.term,
    notice: noticeOf(one),
    municipalityCodes: one.municipalityCodes,
  }));
  const coveredOn = (day: string) =>
    coverageOn(
      covering,
      orebroDemo.municipalities.map(({ code }) => code),
      plainDate(day),
    ).flatMap(({ code, coveredBy }) => (coveredBy ? [code] : []));

  it('stand in every position late in 2026, and two are drafts', () => {
    const on = plainDate('2026-11-22');
    const states = agreements.map((one) =>
      one.state === 'DRAFT' || one.term === null ? 'DRAFT' : positionOn(one.term, noticeOf(one), on).state,
    );
    expect(Object.fromEntries(agreements.map(({ key }, index) => [key, states[index]]))).toEqual({
      orebro: 'ACTIVE',
      'kumla-hallsberg': 'ACTIVE',
      karlskoga: 'NOTICE_GIVEN',
      laxa: 'ENDED',
      lindesberg: 'ACTIVE',
      askersund: 'ACTIVE',
      nora: 'ACTIVE',
      lekeberg: 'ACTIVE',
      degerfors: 'DRAFT',
      'grant-2026': 'ACTIVE',
      'application-2027': 'DRAFT',
      sponsor: 'ACTIVE',
    });
  });

  it('end with the year where notice was given, and cover two municipalities where they are joint', () => {
    const { term, noticeGivenOn } = named('karlskoga');
    const today = plainDate('2026-11-22');
    expect(term && noticeGivenOn && giveNotice(term, null, noticeGivenOn, today)).toEqual({ ok: true, value: '2026-12-31' });
    expect(named('kumla-hallsberg')).toMatchObject({ isJoint: true, municipalityCodes: ['1881', '1861'] });
  });

  it('cover five municipalities for several years at the end of 2025, seven in 2026: as the outcomes of the plan tell', () => {
    expect(coveredOn('2025-12-31')).toEqual(['1860', '1861', '1880', '1881', '1883']);
    expect(coveredOn('2026-06-30')).toEqual(['1814', '1861', '1880', '1881', '1882', '1883', '1884']);
    expect(coveredOn('2027-01-01')).toEqual(['1814', '1861', '1880', '1881', '1882', '1884']);
  });

  it('state what the authority pays in each half of 2026, and by the table what the others pay', () => {
    const paid = (key: string, from: string, to: string) => {
      const one = named(key);
      return one.term && amountIn('FUNDER', moneyOf(one), one.term, noticeOf(one), span(from, to));
    };
    expect(paid('grant-2026', '2026-01-01', '2026-06-30')).toMatchObject({ sek: 210_000, basis: 'STATED' });
    expect(paid('grant-2026', '2026-01-01', '2026-12-31')).toMatchObject({ sek: 400_000, basis: 'STATED' });
    expect(paid('orebro', '2026-01-01', '2026-12-31')).toMatchObject({ sek: 620_000, basis: 'TWELVE_MONTHS' });
    expect(paid('orebro', '2026-01-01', '2026-06-30')).toMatchObject({ sek: 310_000, basis: 'ASSUMED' });
    expect(paid('karlskoga', '2027-01-01', '2027-12-31')).toBeNull();
  });

  it('report to Brottsoffermyndigheten on 15 March and 15 September, as Stockholm does', () => {
    for (const { funders } of demoOrganisations) {
      const days = funders.flatMap(({ reportingDays }) => reportingDays.map(({ month, day }) => [month, day]));
      expect(days).toEqual([
        [3, 15],
        [9, 15],
      ]);
    }
  });
});

describe('every agreement of the demo', () => {
  it('has a term and measures that the rules allow, areas that exist and a key of its own', () => {
    expect(everyAgreement.flatMap(({ term }) => (term && !checkTerm(term).ok ? [term] : []))).toEqual([]);
    const measures = everyCommitment.flatMap(({ measure, targetPerMille, isJoint }) =>
      measure ? [{ kpi: measure, targetPerMille, joint: isJoint }] : [],
    );
    expect(measures.filter((measure) => !checkMeasure(measure).ok)).toEqual([]);
    expect(new Set(everyAgreement.map(({ key }) => key)).size).toBe(everyAgreement.length);
    for (const demo of demoOrganisations) {
      const codes = demo.municipalities.map(({ code }) => code);
      for (const one of agreementsOf(demo)) {
        expect(codes).toEqual(expect.arrayContaining([...one.municipalityCodes]));
        expect(demo.districts).toEqual(expect.arrayContaining([...one.districts]));
        expect(one.parentKey === null || agreementsOf(demo).some(({ key }) => key === one.parentKey)).toBe(true);
      }
    }
  });

  it('revises a commitment without gap or overlap', () => {
    const [before, after] = named('orebro').commitments.filter(({ key }) => key === 'orebro-first-contact');
    if (before === undefined || after === undefined) throw new Error('no revised commitment');
    expect(reviseCommitment<DemoCommitment>({ ...before, validTo: null }, after)).toEqual({
      ok: true,
      value: { closed: before, opened: after },
    });
  });

  it('bears no name of a person and nothing like a person number', () => {
    const texts = [
      ...demoOrganisations.flatMap(({ funders }) => funders.map(({ name }) => name)),
      ...everyAgreement.map(({ title }) => title),
      ...everyCommitment.map(({ statement }) => statement),
      ...everyCommitment.flatMap(({ readings }) => readings.flatMap(({ question, choice }) => [question, choice])),
      ...orebroDemo.budgets.flatMap(({ lines }) => lines.map(({ name }) => name)),
    ];
    expect(texts.filter(looksLikePersonNumber)).toEqual([]);
    expect(texts.flatMap((text) => text.match(/(?<=\S )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? [])).toEqual([
      'Brottsofferjouren Stockholm',
    ]);
    expect(parseOrganisationNumber(stockholmDemo.organisationNumber ?? '')).toEqual({ ok: true, value: '802490-7720' });
    expect(parseOrganisationNumber('8024907720').ok).toBe(true);
  });
});
