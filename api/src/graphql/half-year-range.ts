import { type HalfYear, halfYearsBetween } from '@jourplan/schema/domain/time/half-year.js';
import { RefusedRequest } from '../platform/refused-request.js';

const MOST_HALF_YEARS = 6;

/** Both ends inclusive, oldest first: from one to six half-years. */
export function halfYearRange(from: HalfYear, to: HalfYear): HalfYear[] {
  // The end is compared first: a range of centuries is refused, not built.
  if (from <= to && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < MOST_HALF_YEARS) {
    const halfYears = halfYearsBetween(from, to);
    if (halfYears.length <= MOST_HALF_YEARS) return halfYears;
  }
  throw new RefusedRequest(
    'BAD_USER_INPUT',
    {
      sv: `from får inte ligga efter to, och det är högst ${MOST_HALF_YEARS} halvår mellan dem.`,
      en: `from must not be after to, and there are at most ${MOST_HALF_YEARS} half-years between them.`,
    },
    { field: ['from'] },
  );
}
