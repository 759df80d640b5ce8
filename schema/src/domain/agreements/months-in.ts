import type { Fraction } from '../money/round-half-up.js';
import { daysBetween, isAfter, maxDate, minDate, type PlainDate, plusDays, plusMonths } from '../time/plain-date.js';
import type { DateSpan } from '../time/spans.js';

/** Whether a span is twelve whole months: it ends the day before the same date a year later. */
export function isTwelveMonths({ startsOn, endsOn }: DateSpan): boolean {
  return endsOn === plusDays(plusMonths(startsOn, 12), -1);
}

/** The months of a span, exactly: a whole calendar month is one, a broken one its days of the month's days (ours). */
export function monthsIn(span: DateSpan): Fraction {
  let months: Fraction = { numerator: 0, denominator: 1 };
  for (let first = firstOfMonth(span.startsOn); !isAfter(first, span.endsOn); first = plusMonths(first, 1)) {
    const next = plusMonths(first, 1);
    const from = maxDate(first, span.startsOn);
    const to = minDate(plusDays(next, -1), span.endsOn);
    months = plusShare(months, daysBetween(from, to) + 1, daysBetween(first, next));
  }
  return months;
}

// At most the first and the last month are broken, so the denominator stays below 31 × 31.
function plusShare({ numerator, denominator }: Fraction, days: number, daysOfMonth: number): Fraction {
  if (days === daysOfMonth) return { numerator: numerator + denominator, denominator };
  return { numerator: numerator * daysOfMonth + days * denominator, denominator: denominator * daysOfMonth };
}

function firstOfMonth(date: PlainDate): PlainDate {
  return plusDays(date, 1 - Number(date.slice(8)));
}
