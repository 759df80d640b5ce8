import fc from 'fast-check';
import { type HalfYear, halfYear } from '../half-year.js';
import { type PlainDate, plainDate, plusDays } from '../plain-date.js';

const FIRST = plainDate('1900-01-01');
const DAYS_TO_2199 = 109_571;

/** Any date the product can hold. */
export const anyDate: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: DAYS_TO_2199 }).map((days) => plusDays(FIRST, days));

export const anyHalfYear: fc.Arbitrary<HalfYear> = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.constantFrom(1, 2))
  .map(([year, number]) => halfYear(`${year}-H${number}`));

/** A date so many days from another, both ends of the span inclusive. */
export function dateAround(origin: PlainDate, daysBefore: number, daysAfter: number): fc.Arbitrary<PlainDate> {
  return fc.integer({ min: -daysBefore, max: daysAfter }).map((days) => plusDays(origin, days));
}
