import { dayInYear } from '../time/day-of-year.js';
import { isAfter, minDate, type PlainDate, yearOf } from '../time/plain-date.js';
import type { DateSpan } from '../time/spans.js';
import type { AgreementTerm } from './terms.js';

/** The first period, then calendar years up to the hard end, which may cut the last one short. Earliest first. */
export function periods(term: AgreementTerm): [DateSpan, ...DateSpan[]] {
  const renewals: DateSpan[] = [];
  if (term.renewal === 'CALENDAR_YEAR') {
    for (let year = yearOf(term.initialEndsOn) + 1; year <= yearOf(term.finalEndsOn); year += 1) {
      const endsOn = minDate(dayInYear({ month: 12, day: 31 }, year), term.finalEndsOn);
      renewals.push({ startsOn: dayInYear({ month: 1, day: 1 }, year), endsOn });
    }
  }
  return [{ startsOn: term.startsOn, endsOn: term.initialEndsOn }, ...renewals];
}

/** The period a day lies in, both ends inclusive; null outside the term. */
export function periodOn(term: AgreementTerm, on: PlainDate): DateSpan | null {
  return periods(term).find(({ startsOn, endsOn }) => !isAfter(startsOn, on) && !isAfter(on, endsOn)) ?? null;
}
