import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SupportCaseRecord } from '../contacts/case-facts.js';
import { aCase, anAttempt, anyCase } from '../contacts/testing/contact-builders.js';
import { aHearing, anOpening, registers } from '../registers/testing/register-builders.js';
import { halfYear, halfYearOf } from '../time/half-year.js';
import { daysBetween, type PlainDate, plainDate } from '../time/plain-date.js';
import { dateAround } from '../time/testing/any-date.js';
import { caseKpisOf, contactKpisOf, halfYearsWithFigures } from './figures.js';
import { type KpiCount, kpiShare } from './kpi.js';
import { CASE_KPI_KEYS, type CaseKpiKey, CONTACT_KPI_KEYS, KPI_REGISTRY } from './kpi-registry.js';

const h1 = halfYear('2026-H1');
const origin = plainDate('2026-06-30');
const anyCases = fc.array(anyCase(origin), { maxLength: 30 });
const anyAsOf = dateAround(origin, 170, 60);

const COUNTED_AGAIN: readonly CaseKpiKey[] = [
  'FIRST_CONTACT_IN_TIME',
  'REACHED_IN_TIME',
  'PHONE_PERSISTENCE',
  'MEETING_OFFERED',
  'UNDER_21_REFERRED',
];

/** The table of the definitions written a second time, another way: by counting days for one case at a time. */
function countedAgain(cases: readonly SupportCaseRecord[], asOf: PlainDate): Record<string, KpiCount> {
  const sums: Record<string, KpiCount> = {};
  for (const key of COUNTED_AGAIN) sums[key] = { numerator: 0, denominator: 0, pending: 0 };
  const add = (key: CaseKpiKey, qualifies: boolean, met: boolean, mayWait: boolean) => {
    const sum = sums[key];
    if (sum === undefined || !qualifies) return;
    if (met) sum.numerator += 1;
    if (!met && mayWait) sum.pending += 1;
    else sum.denominator += 1;
  };
  for (const { facts, attempts } of cases) {
    const age = daysBetween(facts.receivedOn, asOf);
    if (facts.voided || age < 0 || halfYearOf(facts.receivedOn) !== h1) continue;
    const known = attempts.filter((attempt) => !attempt.voided && daysBetween(attempt.occurredOn, asOf) >= 0);
    const dayOf = (list: typeof known) => Math.min(...list.map(({ occurredOn }) => daysBetween(facts.receivedOn, occurredOn)));
    const [firstDay, reachedDay] = [dayOf(known), dayOf(known.filter((attempt) => attempt.reached))];
    const came = (date: PlainDate | null) => date !== null && date <= asOf;
    const open = !came(facts.closedOn);
    const phone = known.filter((attempt) => attempt.channel === 'PHONE');
    const persistent = phone.length >= 3 && phone.filter((attempt) => attempt.partOfDay === 'EVENING').length >= 1;
    const met = came(facts.meetingOfferedOn) || known.some((attempt) => attempt.reached && attempt.channel === 'VISIT');
    const young = ['AGE_0_14', 'AGE_15_17', 'AGE_18_20'].includes(facts.ageBand) && facts.cameVia !== 'STODCENTRUM';
    add('FIRST_CONTACT_IN_TIME', true, firstDay <= 3, firstDay === Infinity && age <= 3);
    add('REACHED_IN_TIME', true, reachedDay <= 3, reachedDay === Infinity && age <= 3);
    add('PHONE_PERSISTENCE', reachedDay === Infinity && facts.phonePossible, persistent, open && age <= 14);
    add('MEETING_OFFERED', reachedDay !== Infinity, met, open && age - reachedDay <= 14);
    add('UNDER_21_REFERRED', young, facts.referredTo === 'STODCENTRUM' && came(facts.referredOn), open && age <= 14);
  }
  return sums;
}

describe('the contact KPIs of a half-year', () => {
  it('count the cases received in it, first and last day included, by the as-of date', () => {
    const cases = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((receivedOn) => aCase({ receivedOn }));
    const on = (asOf: string) => contactKpisOf(cases, registers(), h1, plainDate(asOf))?.FIRST_CONTACT_IN_TIME;
    expect(on('2026-12-31')).toEqual({ numerator: 0, denominator: 2, pending: 0 });
    expect(on('2026-07-03')).toEqual({ numerator: 0, denominator: 1, pending: 1 });
    expect(on('2026-06-29')).toEqual({ numerator: 0, denominator: 1, pending: 0 });
    expect(on('2026-01-01')).toEqual({ numerator: 0, denominator: 0, pending: 1 });
  });

  it('are none for a half-year that starts after the as-of date', () => {
    expect(contactKpisOf([], registers(), h1, plainDate('2025-12-31'))).toBeNull();
    const empty = contactKpisOf([], registers(), h1, plainDate('2026-01-01'));
    expect(Object.keys(empty ?? {})).toEqual([...CONTACT_KPI_KEYS]);
    expect(empty === null ? [] : CONTACT_KPI_KEYS.map((key) => kpiShare(empty[key]))).toEqual(CONTACT_KPI_KEYS.map(() => null));
  });

  it('put cases and registers together, joint openings apart from our own', () => {
    const kept = registers({
      openings: {
        recordedFrom: plainDate('2025-01-01'),
        entries: [anOpening('2026-02-04'), anOpening('2026-02-11', { host: 'PARTNER' })],
      },
      hearings: { recordedFrom: plainDate('2025-01-01'), entries: [aHearing('2026-02-04')] },
    });
    const kpis = contactKpisOf([aCase({}, [anAttempt('2026-03-03')])], kept, h1, plainDate('2026-12-31'));
    expect(kpis).toMatchObject({
      FIRST_CONTACT_IN_TIME: { numerator: 1, denominator: 1, pending: 0 },
      EVENING_OPENING: { numerator: 1, denominator: 26, pending: 0 },
      EVENING_OPENING_JOINT: { numerator: 2, denominator: 26, pending: 0 },
      HEARINGS_STAFFED: { numerator: 1, denominator: 1, pending: 0 },
      BASIC_TRAINING: { numerator: 0, denominator: 0, pending: 0 },
    });
  });

  it('are what counting days by hand gives', () => {
    fc.assert(
      fc.property(anyCases, anyAsOf, (cases, asOf) => {
        expect(caseKpisOf(cases, h1, asOf)).toMatchObject(countedAgain(cases, asOf));
      }),
      { numRuns: 400 },
    );
  });

  it('never count more than there is', () => {
    fc.assert(
      fc.property(anyCases, anyAsOf, (cases, asOf) => {
        const counts = caseKpisOf(cases, h1, asOf);
        for (const key of CASE_KPI_KEYS) {
          const { numerator, denominator, pending } = counts[key];
          expect(numerator).toBeLessThanOrEqual(denominator);
          expect(denominator + pending).toBeLessThanOrEqual(cases.length);
        }
      }),
    );
  });

  it('add up over any parting of the cases', () => {
    fc.assert(
      fc.property(anyCases, anyCases, anyAsOf, (some, others, asOf) => {
        const [one, two, all] = [some, others, [...some, ...others]].map((cases) => caseKpisOf(cases, h1, asOf));
        for (const key of CASE_KPI_KEYS) {
          for (const part of ['numerator', 'denominator', 'pending'] as const) {
            expect(all?.[key][part]).toBe((one?.[key][part] ?? 0) + (two?.[key][part] ?? 0));
          }
        }
      }),
    );
  });
});

describe('the registry', () => {
  it('describes every KPI under its own key', () => {
    expect(Object.keys(KPI_REGISTRY)).toEqual([...CONTACT_KPI_KEYS]);
    for (const key of CONTACT_KPI_KEYS) expect(KPI_REGISTRY[key].key).toBe(key);
  });
});

describe('figures are kept', () => {
  const on = plainDate('2026-03-10');

  it.each([
    ['of no half-year while nothing has begun', [], []],
    [
      'from the first half-year in which something began to the running one',
      ['2026-H1', '2025-H1'],
      ['2025-H1', '2025-H2', '2026-H1'],
    ],
    ['of the running one alone when something begins in it', ['2026-H1'], ['2026-H1']],
    ['of no half-year for what is to begin', ['2026-H2'], []],
  ])('%s', (_, begun, kept) => {
    expect(halfYearsWithFigures(begun.map(halfYear), on)).toEqual(kept);
  });
});
