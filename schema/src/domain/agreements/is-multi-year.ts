import { yearOf } from '../time/plain-date.js';
import { lastPossibleDay } from './notice.js';
import type { AgreementTerm, Notice } from './terms.js';

const YEAR_ENDS_OF_MULTI_YEAR = 2;

/** The possible term, renewals included and cut short by notice, holds at least two 31 Decembers, its last day included (ours). */
export function isMultiYear(term: AgreementTerm, notice: Notice | null): boolean {
  const lastDay = lastPossibleDay(term, notice);
  const fullYears = yearOf(lastDay) - yearOf(term.startsOn);
  return fullYears + (lastDay.endsWith('-12-31') ? 1 : 0) >= YEAR_ENDS_OF_MULTI_YEAR;
}
