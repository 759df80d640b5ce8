import { describe, expect, it } from '@jest/globals';
import type { HearingFacts, OpeningFacts, OpeningHost, SupporterFacts } from '../registers/registers.js';
import { aHearing, anOpening, aSupporter } from '../registers/testing/register-builders.js';
import { halfYear } from '../time/half-year.js';
import { plainDate } from '../time/plain-date.js';
import { basicTrainingOf } from './basic-training.js';
import { eveningOpeningOf } from './evening-opening.js';
import { furtherTrainingOf } from './further-training.js';
import { hearingsStaffedOf } from './hearings-staffed.js';
import { municipalityCoverageOf } from './municipality-coverage.js';

const h1 = halfYear('2026-H1');
const h2 = halfYear('2026-H2');
const keptSince = (text: string) => plainDate(text);

describe('evening openings', () => {
  const count = (entries: OpeningFacts[], asOf: string, hosts: OpeningHost[] = ['OWN'], from = '2025-01-01', period = h2) =>
    eveningOpeningOf({ recordedFrom: keptSince(from), entries }, hosts, period, plainDate(asOf));

  it('count weeks, not evenings, over 27 weeks in the second half of 2026', () => {
    const entries = [anOpening('2026-06-29'), anOpening('2026-07-05'), anOpening('2026-12-28')];
    expect(count(entries, '2027-01-04')).toEqual({ numerator: 2, denominator: 27, pending: 0 });
  });

  it('leave week 53 pending until its Sunday, 3 January 2027, is over', () => {
    const entries = [anOpening('2026-12-28')];
    expect(count(entries, '2027-01-03')).toEqual({ numerator: 0, denominator: 26, pending: 1 });
    expect(count(entries, '2027-01-04')).toEqual({ numerator: 1, denominator: 27, pending: 0 });
  });

  it('take a week whose Thursday is in the half-year whole, days outside it too', () => {
    expect(count([anOpening('2025-12-29')], '2026-07-01', ['OWN'], '2025-01-01', h1)?.numerator).toBe(1);
    expect(count([anOpening('2026-07-01')], '2026-07-06', ['OWN'], '2025-01-01', h1)).toEqual({
      numerator: 0,
      denominator: 26,
      pending: 0,
    });
    expect(count([anOpening('2026-07-01')], '2026-07-06')).toEqual({ numerator: 1, denominator: 1, pending: 26 });
  });

  it('count only held evenings that are not voided, of the hosts asked for', () => {
    const none = [
      anOpening('2026-07-01', { partOfDay: 'DAYTIME' }),
      anOpening('2026-07-01', { state: 'PLANNED' }),
      anOpening('2026-07-01', { state: 'CANCELLED' }),
      anOpening('2026-07-01', { voided: true }),
      anOpening('2026-07-01', { host: 'PARTNER' }),
    ];
    expect(count(none, '2026-07-06')?.numerator).toBe(0);
    expect(count(none, '2026-07-06', ['OWN', 'PARTNER'])?.numerator).toBe(1);
  });

  it('start with the first whole week of the register', () => {
    expect(count([], '2026-07-20', ['OWN'], '2026-07-06')).toEqual({ numerator: 0, denominator: 2, pending: 24 });
    expect(count([], '2026-07-20', ['OWN'], '2026-07-07')?.denominator).toBe(1);
  });

  it('have nothing to count without a register, and no KPI before the half-year starts', () => {
    expect(
      eveningOpeningOf({ recordedFrom: null, entries: [anOpening('2026-07-01')] }, ['OWN'], h2, plainDate('2027-01-31')),
    ).toEqual({
      numerator: 0,
      denominator: 0,
      pending: 0,
    });
    expect(count([], '2026-06-30')).toBeNull();
    expect(count([], '2026-07-01')).toEqual({ numerator: 0, denominator: 0, pending: 27 });
  });
});

describe('hearings with a supporter on site', () => {
  const count = (entries: HearingFacts[], asOf: string, from = '2025-01-01') =>
    hearingsStaffedOf({ recordedFrom: keptSince(from), entries }, h1, plainDate(asOf));

  it('count those of the half-year, first and last day included', () => {
    const entries = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((date) => aHearing(date));
    expect(count(entries, '2026-12-31')).toEqual({ numerator: 2, denominator: 2, pending: 0 });
  });

  it('leave those after the as-of date pending', () => {
    expect(count([aHearing('2026-03-10'), aHearing('2026-03-11', { state: 'PLANNED' })], '2026-03-10')).toEqual({
      numerator: 1,
      denominator: 1,
      pending: 1,
    });
  });

  it('count an unstaffed hearing and one never marked as held against us, a cancelled one not', () => {
    const entries = [
      aHearing('2026-03-10', { supportersOnSite: 0 }),
      aHearing('2026-03-10', { state: 'PLANNED' }),
      aHearing('2026-03-10', { state: 'CANCELLED' }),
      aHearing('2026-03-10', { summoned: false }),
      aHearing('2026-03-10', { voided: true }),
    ];
    expect(count(entries, '2026-06-30')).toEqual({ numerator: 0, denominator: 2, pending: 0 });
  });

  it('start with the register', () => {
    const entries = [aHearing('2026-03-09'), aHearing('2026-03-10')];
    expect(count(entries, '2026-06-30', '2026-03-10')?.denominator).toBe(1);
    expect(hearingsStaffedOf({ recordedFrom: null, entries }, h1, plainDate('2026-06-30'))?.denominator).toBe(0);
    expect(count(entries, '2025-12-31')).toBeNull();
  });
});

describe('training', () => {
  const kept = (entries: SupporterFacts[], from = '2025-01-01', trainingFrom: string | null = '2025-01-01') => ({
    supporters: { recordedFrom: keptSince(from), entries },
    trainingRecordedFrom: trainingFrom === null ? null : keptSince(trainingFrom),
  });
  const basic = (entries: SupporterFacts[], asOf: string) => basicTrainingOf(kept(entries), h1, plainDate(asOf));
  const further = (entries: SupporterFacts[], asOf: string) => furtherTrainingOf(kept(entries), h1, plainDate(asOf));

  it('is asked of those active on the last day of the half-year, both ends of the span included', () => {
    const entries = [
      aSupporter({ activeFrom: '2026-06-30' }),
      aSupporter({ activeFrom: '2026-07-01' }),
      aSupporter({ activeTo: '2026-06-30' }),
      aSupporter({ activeTo: '2026-06-29' }),
      aSupporter({}),
    ];
    expect(basic(entries, '2026-12-31')).toEqual({ numerator: 0, denominator: 3, pending: 0 });
  });

  it('is judged on the as-of date while the half-year runs', () => {
    const entries = [aSupporter({ basic: '2026-03-10' })];
    expect(basic(entries, '2026-03-09')).toEqual({ numerator: 0, denominator: 1, pending: 0 });
    expect(basic(entries, '2026-03-10')).toEqual({ numerator: 1, denominator: 1, pending: 0 });
    expect(basic([aSupporter({ basic: '2026-07-01' })], '2026-12-31')?.numerator).toBe(0);
  });

  it('is further training in the twelve months up to the day, the same date a year earlier excluded', () => {
    const of = (...dates: string[]) => further([aSupporter({ further: dates })], '2026-12-31')?.numerator;
    expect([of('2025-06-30'), of('2025-07-01'), of('2026-06-30'), of('2026-07-01')]).toEqual([0, 1, 1, 0]);
    expect(of('2025-08-01', '2026-02-01')).toBe(1);
  });

  it('looks a year back from a leap day to 28 February', () => {
    const count = (date: string) =>
      furtherTrainingOf(
        kept([aSupporter({ activeFrom: '2023-01-01', further: [date] })], '2023-01-01', '2023-01-01'),
        halfYear('2024-H1'),
        plainDate('2024-02-29'),
      )?.numerator;
    expect([count('2023-02-28'), count('2023-03-01')]).toEqual([0, 1]);
  });

  it('asks nobody unless supporters and training are kept on the day', () => {
    const entries = [aSupporter({ basic: '2025-02-01' })];
    for (const count of [basicTrainingOf, furtherTrainingOf]) {
      expect(count(kept(entries, '2026-07-01'), h1, plainDate('2026-12-31'))?.denominator).toBe(0);
      expect(count(kept(entries, '2025-01-01', null), h1, plainDate('2026-12-31'))?.denominator).toBe(0);
      expect(count(kept(entries, '2026-06-30', '2026-06-30'), h1, plainDate('2026-12-31'))?.denominator).toBe(1);
      expect(count(kept(entries), h1, plainDate('2025-12-31'))).toBeNull();
    }
  });
});

describe('municipalities with a multi-year agreement', () => {
  it('count each of the area once, and none outside it', () => {
    const coverage = { area: ['1880', '1864', '1864'], covered: ['1880', '1880', '0180'] };
    expect(municipalityCoverageOf(coverage, h1, plainDate('2026-03-01'))).toEqual({ numerator: 1, denominator: 2, pending: 0 });
  });

  it('are nobody while agreements are not kept, and null before the half-year starts', () => {
    expect(municipalityCoverageOf(null, h1, plainDate('2026-03-01'))).toEqual({ numerator: 0, denominator: 0, pending: 0 });
    expect(municipalityCoverageOf(null, h2, plainDate('2026-06-30'))).toBeNull();
  });
});
