import fc from 'fast-check';
import { type PlainDate, plainDate, plusDays, yearOf } from '../../time/plain-date.js';
import type { DateSpan } from '../../time/spans.js';
import type { AgreementMoney, CostCategory, CostPayer } from '../amounts.js';
import type { AgreementTerm, Notice, Renewal } from '../terms.js';

/** The partnership of the City of Stockholm: nine months, then calendar years to the end of 2027, notice by 30 September. */
export function aTerm(
  given: { startsOn?: string; initialEndsOn?: string; finalEndsOn?: string } & Partial<
    Pick<AgreementTerm, 'renewal' | 'noticeBy'>
  > = {},
): AgreementTerm {
  return {
    startsOn: plainDate(given.startsOn ?? '2025-04-01'),
    initialEndsOn: plainDate(given.initialEndsOn ?? '2025-12-31'),
    finalEndsOn: plainDate(given.finalEndsOn ?? '2027-12-31'),
    renewal: given.renewal ?? 'CALENDAR_YEAR',
    noticeBy: given.noticeBy === undefined ? { month: 9, day: 30 } : given.noticeBy,
  };
}

export function givenOn(text: string): Notice {
  return { givenOn: plainDate(text) };
}

export function span(startsOn: string, endsOn: string): DateSpan {
  return { startsOn: plainDate(startsOn), endsOn: plainDate(endsOn) };
}

/** The two tables of the Stockholm annex, per twelve months. */
export const STOCKHOLM_MONEY: AgreementMoney = {
  costLines: [
    { payer: 'FUNDER', category: 'STAFF', yearSek: 650_000 },
    { payer: 'FUNDER', category: 'CONSULTANTS', yearSek: 5_000 },
    { payer: 'FUNDER', category: 'PREMISES', yearSek: 54_000 },
    { payer: 'FUNDER', category: 'ACTIVITIES', yearSek: 6_000 },
    { payer: 'FUNDER', category: 'CONSUMABLES', yearSek: 5_000 },
    { payer: 'FUNDER', category: 'OTHER', yearSek: 110_000 },
    { payer: 'OWN', category: 'OPERATING_SUPPORT', yearSek: 15_000 },
    { payer: 'OWN', category: 'MEMBER_FEES', yearSek: 1_500 },
    { payer: 'OWN', category: 'PROJECT_FUNDS', yearSek: 30_000 },
  ],
  statedAmounts: [],
};

/** A funder's table with one line for each amount, in this order. */
export function aTable(...yearSek: number[]): AgreementMoney {
  const categories: CostCategory[] = ['STAFF', 'CONSULTANTS', 'PREMISES', 'ACTIVITIES', 'CONSUMABLES', 'OTHER'];
  const payer: CostPayer = 'FUNDER';
  return {
    costLines: yearSek.map((amount, index) => ({ payer, category: categories[index] ?? 'OTHER', yearSek: amount })),
    statedAmounts: [],
  };
}

const ORIGIN = plainDate('2023-01-01');
const DAYS_OF_TEN_YEARS = 3652;

export const aDay: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: DAYS_OF_TEN_YEARS }).map((days) => plusDays(ORIGIN, days));

/** Terms that hold together, of every kind; some with a hard end within a year. */
export const anyTerm: fc.Arbitrary<AgreementTerm> = fc
  .record({
    startsOn: aDay,
    firstDays: fc.integer({ min: 0, max: 1100 }),
    renewalDays: fc.oneof(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(0, 365, 366, 730, 1096)),
    renewal: fc.constantFrom<Renewal>('CALENDAR_YEAR', 'NONE'),
    noticeBy: fc.option(fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 29 }) }), {
      nil: null,
    }),
  })
  .map(({ startsOn, firstDays, renewalDays, renewal, noticeBy }) => {
    const day = plusDays(startsOn, firstDays);
    const initialEndsOn = renewal === 'NONE' ? day : plainDate(`${yearOf(day)}-12-31`);
    const finalEndsOn = renewal === 'NONE' ? day : plusDays(initialEndsOn, renewalDays);
    return { startsOn, initialEndsOn, finalEndsOn, renewal, noticeBy };
  });
