import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstDayOf, halfYear, lastDayOf } from '../time/half-year.js';
import { plusDays } from '../time/plain-date.js';
import type { DateSpan } from '../time/spans.js';
import { overlapOf, tiles } from '../time/spans.js';
import { type AgreementMoney, amountIn, type StatedAmount } from './amounts.js';
import { isTwelveMonths, monthsIn } from './months-in.js';
import { aDay, anyTerm, aTable, aTerm, givenOn, STOCKHOLM_MONEY, span } from './testing/agreement-builders.js';

const half = (text: string) => ({ startsOn: firstDayOf(halfYear(text)), endsOn: lastDayOf(halfYear(text)) });
const funder = (period: DateSpan, money: AgreementMoney = STOCKHOLM_MONEY, notice: string | null = null, term = aTerm()) =>
  amountIn('FUNDER', money, term, notice === null ? null : givenOn(notice), period);
const sekOf = (amount: ReturnType<typeof funder>) => amount?.lines.map(({ sek }) => sek);
const openEnded = aTerm({ startsOn: '2023-01-01', initialEndsOn: '2032-12-31', finalEndsOn: '2032-12-31', renewal: 'NONE' });

describe('months', () => {
  it.each([
    ['2025-04-01', '2025-12-31', 9, 1],
    ['2026-02-01', '2026-02-28', 1, 1],
    ['2026-02-01', '2026-02-27', 27, 28],
    ['2024-02-01', '2024-02-28', 28, 29],
    ['2026-01-31', '2026-02-01', 1 * 28 + 1 * 31, 31 * 28],
    ['2026-03-16', '2026-05-15', 16 * 31 + 31 * 31 + 15 * 31, 31 * 31],
    ['2026-05-05', '2026-05-05', 1, 31],
  ])('from %s to %s are %d / %d', (startsOn, endsOn, numerator, denominator) => {
    const months = monthsIn(span(startsOn, endsOn));
    expect(months.numerator * denominator).toBe(numerator * months.denominator);
  });

  it('are twelve from a date to the day before it a year later', () => {
    expect(isTwelveMonths(span('2026-01-01', '2026-12-31'))).toBe(true);
    expect(isTwelveMonths(span('2025-04-15', '2026-04-14'))).toBe(true);
    expect(isTwelveMonths(span('2024-02-29', '2025-02-27'))).toBe(true);
    expect(isTwelveMonths(span('2026-01-01', '2026-12-30'))).toBe(false);
    expect(isTwelveMonths(span('2026-01-01', '2027-01-01'))).toBe(false);
  });

  it('add up where a span is parted', () => {
    fc.assert(
      fc.property(aDay, fc.nat(800), fc.nat(800), (startsOn, days, more) => {
        const middle = plusDays(startsOn, days);
        const endsOn = plusDays(middle, more + 1);
        const [one, two, both] = [
          monthsIn({ startsOn, endsOn: middle }),
          monthsIn({ startsOn: plusDays(middle, 1), endsOn }),
          monthsIn({ startsOn, endsOn }),
        ];
        expect((one.numerator * two.denominator + two.numerator * one.denominator) * both.denominator).toBe(
          both.numerator * one.denominator * two.denominator,
        );
      }),
    );
  });
});

describe('the city’s payment', () => {
  it('is the table as it is for twelve whole months', () => {
    for (const year of ['2026', '2027']) {
      const amount = funder(span(`${year}-01-01`, `${year}-12-31`));
      expect(amount).toMatchObject({ sek: 830_000, basis: 'TWELVE_MONTHS' });
      expect(sekOf(amount)).toEqual([650_000, 5_000, 54_000, 6_000, 5_000, 110_000]);
    }
  });

  it('is 622 500 for the first nine months, line by line', () => {
    const amount = funder(span('2025-04-01', '2025-12-31'));
    expect(amount).toMatchObject({ sek: 622_500, basis: 'ASSUMED' });
    expect(amount?.lines).toEqual([
      { payer: 'FUNDER', category: 'STAFF', sek: 487_500 },
      { payer: 'FUNDER', category: 'CONSULTANTS', sek: 3_750 },
      { payer: 'FUNDER', category: 'PREMISES', sek: 40_500 },
      { payer: 'FUNDER', category: 'ACTIVITIES', sek: 4_500 },
      { payer: 'FUNDER', category: 'CONSUMABLES', sek: 3_750 },
      { payer: 'FUNDER', category: 'OTHER', sek: 82_500 },
    ]);
    expect(funder(span('2025-01-01', '2025-12-31'))).toEqual(amount);
  });

  it('is 207 500 for 2025-H1 and 415 000 for 2025-H2', () => {
    expect(funder(half('2025-H1'))).toMatchObject({ sek: 207_500, basis: 'ASSUMED' });
    expect(sekOf(funder(half('2025-H1')))).toEqual([162_500, 1_250, 13_500, 1_500, 1_250, 27_500]);
    expect(funder(half('2025-H2'))).toMatchObject({ sek: 415_000, basis: 'ASSUMED' });
  });

  it('adds up line by line over both halves of 2026', () => {
    const [first, second] = [sekOf(funder(half('2026-H1'))), sekOf(funder(half('2026-H2')))];
    expect(first).toEqual([325_000, 2_500, 27_000, 3_000, 2_500, 55_000]);
    expect(first?.map((sek, index) => sek + (second?.[index] ?? 0))).toEqual(sekOf(funder(span('2026-01-01', '2026-12-31'))));
    expect([funder(half('2026-H1'))?.sek, funder(half('2026-H2'))?.sek]).toEqual([415_000, 415_000]);
  });

  it('stops with the agreement, and is none outside it', () => {
    expect(funder(span('2026-01-01', '2026-12-31'), STOCKHOLM_MONEY, '2025-09-30')).toBeNull();
    expect(funder(span('2026-01-01', '2027-12-31'), STOCKHOLM_MONEY, '2025-10-01')).toMatchObject({
      sek: 830_000,
      basis: 'TWELVE_MONTHS',
    });
    expect([funder(span('2025-01-01', '2025-03-31')), funder(half('2028-H1'))]).toEqual([null, null]);
    expect(funder(span('2025-03-31', '2025-04-01'))?.sek).toBe(Math.round(830_000 / 12 / 30));
    expect(funder(span('2027-12-31', '2028-06-30'))?.sek).toBe(Math.round(830_000 / 12 / 31));
  });

  it('is longer than a table for more than twelve months', () => {
    expect(funder(span('2025-04-01', '2027-12-31'))).toMatchObject({ sek: 622_500 + 2 * 830_000, basis: 'ASSUMED' });
  });
});

describe('own financing', () => {
  it('is a table apart from the funder’s', () => {
    const own = (period: DateSpan) => amountIn('OWN', STOCKHOLM_MONEY, aTerm(), null, period);
    expect(own(span('2026-01-01', '2026-12-31'))).toEqual({
      sek: 46_500,
      basis: 'TWELVE_MONTHS',
      lines: [
        { payer: 'OWN', category: 'OPERATING_SUPPORT', sek: 15_000 },
        { payer: 'OWN', category: 'MEMBER_FEES', sek: 1_500 },
        { payer: 'OWN', category: 'PROJECT_FUNDS', sek: 30_000 },
      ],
    });
    expect(own(half('2026-H1'))).toMatchObject({ sek: 23_250, basis: 'ASSUMED' });
    expect(own(span('2025-04-01', '2025-12-31'))).toMatchObject({ sek: 34_875, basis: 'ASSUMED' });
    expect(sekOf(own(span('2025-04-01', '2025-12-31')))).toEqual([11_250, 1_125, 22_500]);
    expect(amountIn('OWN', aTable(12), aTerm(), null, half('2026-H1'))).toBeNull();
  });
});

describe('rounding', () => {
  const inHalf = (...yearSek: number[]) => funder(half('2026-H1'), aTable(...yearSek));

  it('is half up for a line and for the total', () => {
    expect(inHalf(1)).toMatchObject({ sek: 1 });
    expect(funder(span('2026-01-01', '2026-01-31'), aTable(5))).toMatchObject({ sek: 0 });
    expect(funder(span('2026-01-01', '2026-01-31'), aTable(6))).toMatchObject({ sek: 1 });
  });

  it('gives the difference to the largest line, the first of equals', () => {
    expect([inHalf(1, 3, 1)?.sek, sekOf(inHalf(1, 3, 1))]).toEqual([3, [1, 1, 1]]);
    expect(sekOf(inHalf(5, 5))).toEqual([2, 3]);
    expect(sekOf(inHalf(3, 5, 5, 1))).toEqual([2, 1, 3, 1]);
    // Three lines of 4 for one month: each rounds to nought, the total to one.
    expect(sekOf(funder(span('2026-01-01', '2026-01-31'), aTable(4, 4, 4)))).toEqual([1, 0, 0]);
  });

  it('counts broken months by their days', () => {
    const days = (startsOn: string, endsOn: string) => funder(span(startsOn, endsOn), aTable(12 * 31 * 28), null, openEnded)?.sek;
    expect(days('2026-01-01', '2026-01-10')).toBe(10 * 28);
    expect(days('2026-02-19', '2026-03-31')).toBe(10 * 31 + 31 * 28);
    expect(days('2026-01-22', '2026-02-10')).toBe(10 * 28 + 10 * 31);
    expect(days('2024-02-01', '2024-02-29')).toBe(31 * 28);
  });

  it('makes lines that add up to the total, whatever the table and the period', () => {
    const tables = fc.array(fc.nat(5_000_000), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(tables, anyTerm, aDay, fc.nat(900), (yearSek, term, startsOn, days) => {
        const period = { startsOn, endsOn: plusDays(startsOn, days) };
        const amount = funder(period, aTable(...yearSek), null, term);
        expect(amount === null).toBe(overlapOf(period, { startsOn: term.startsOn, endsOn: term.finalEndsOn }) === null);
        if (amount === null) return;
        expect(amount.lines.reduce((sum, { sek }) => sum + sek, 0)).toBe(amount.sek);
        expect(amount.lines.every(({ sek }) => Number.isSafeInteger(sek) && sek >= -3)).toBe(true);
      }),
    );
  });

  it('is at most a krona off for the sum of two halves', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000_000), { minLength: 1, maxLength: 6 }), (yearSek) => {
        const sum = (inHalf(...yearSek)?.sek ?? 0) + (funder(half('2026-H2'), aTable(...yearSek))?.sek ?? 0);
        const year = funder(span('2026-01-01', '2026-12-31'), aTable(...yearSek))?.sek ?? 0;
        expect([0, 1]).toContain(sum - year);
      }),
    );
  });
});

describe('a stated amount', () => {
  const stated = (startsOn: string, endsOn: string, sek: number, given: Partial<StatedAmount> = {}): StatedAmount => ({
    ...span(startsOn, endsOn),
    payer: 'FUNDER',
    category: null,
    sek,
    ...given,
  });
  const withStated = (...statedAmounts: StatedAmount[]) => ({ ...STOCKHOLM_MONEY, statedAmounts });

  it('wins for its period, also when the period is asked for with days before the start', () => {
    const money = withStated(stated('2025-04-01', '2025-12-31', 600_000));
    const answer = { sek: 600_000, basis: 'STATED', lines: [{ payer: 'FUNDER', category: null, sek: 600_000 }] };
    expect(funder(span('2025-04-01', '2025-12-31'), money)).toEqual(answer);
    expect(funder(span('2025-01-01', '2025-12-31'), money)).toEqual(answer);
    expect(funder(half('2025-H1'), money)).toMatchObject({ sek: 207_500, basis: 'ASSUMED' });
    expect(funder(span('2026-01-01', '2026-12-31'), money)).toMatchObject({ sek: 830_000, basis: 'TWELVE_MONTHS' });
    expect(amountIn('OWN', money, aTerm(), null, span('2025-04-01', '2025-12-31'))).toMatchObject({ sek: 34_875 });
  });

  it('may be stated by category', () => {
    const money = withStated(
      stated('2026-01-01', '2026-06-30', 300_000, { category: 'STAFF' }),
      stated('2026-01-01', '2026-06-30', 1, { category: 'OTHER' }),
    );
    expect(funder(half('2026-H1'), money)).toEqual({
      sek: 300_001,
      basis: 'STATED',
      lines: [
        { payer: 'FUNDER', category: 'STAFF', sek: 300_000 },
        { payer: 'FUNDER', category: 'OTHER', sek: 1 },
      ],
    });
  });

  it('of both halves makes one of the year, unless the year has its own', () => {
    const halves = [stated('2026-01-01', '2026-06-30', 400_000), stated('2026-07-01', '2026-12-31', 410_000)];
    const year = span('2026-01-01', '2026-12-31');
    expect(funder(year, withStated(...halves))).toMatchObject({ sek: 810_000, basis: 'STATED' });
    expect(funder(year, withStated(halves[0]!))).toMatchObject({ sek: 830_000, basis: 'TWELVE_MONTHS' });
    expect(funder(year, withStated(...halves, stated('2026-01-01', '2026-12-31', 820_000)))).toMatchObject({ sek: 820_000 });
  });

  it('is the only answer of an agreement without a table', () => {
    const only = { costLines: [], statedAmounts: [stated('2026-01-01', '2026-12-31', 25_000)] };
    expect(funder(span('2026-01-01', '2026-12-31'), only)).toMatchObject({ sek: 25_000, basis: 'STATED' });
    expect(funder(half('2026-H1'), only)).toBeNull();
  });

  it('tiles only without gap or overlap', () => {
    const year = span('2026-01-01', '2026-12-31');
    const parts = [span('2026-07-01', '2026-12-31'), span('2026-01-01', '2026-06-30')];
    expect(tiles(parts, year)).toBe(true);
    expect(tiles([...parts, parts[0]!], year)).toBe(true);
    expect(tiles([span('2026-01-01', '2026-06-29'), parts[0]!], year)).toBe(false);
    expect(tiles([span('2026-01-01', '2026-07-01'), parts[0]!], year)).toBe(false);
    expect(tiles([parts[0]!], year)).toBe(false);
    expect(tiles([parts[1]!], year)).toBe(false);
    expect(tiles([], year)).toBe(false);
  });
});
