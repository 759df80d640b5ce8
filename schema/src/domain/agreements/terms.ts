import { type Refusal, type Ruling, refuse, refuseAll, succeed } from '../ruling.js';
import { type DayOfYear, isDayOfYear } from '../time/day-of-year.js';
import { isAfter, isBefore, minDate, type PlainDate } from '../time/plain-date.js';

/** CALENDAR_YEAR: renewed by itself, one calendar year at a time, until `finalEndsOn`. */
export const RENEWALS = ['CALENDAR_YEAR', 'NONE'] as const;
export type Renewal = (typeof RENEWALS)[number];

/** Every date is inclusive. `finalEndsOn` is the hard end; `noticeBy` the last day of a year on which notice counts for it. */
export type AgreementTerm = {
  startsOn: PlainDate;
  initialEndsOn: PlainDate;
  finalEndsOn: PlainDate;
  renewal: Renewal;
  noticeBy: DayOfYear | null;
};

/** Notice by either party. */
export type Notice = { givenOn: PlainDate };

/** The term and notice an agreement has by itself; an annex may lack a term. */
export type OwnTerm = { term: AgreementTerm | null; notice: Notice | null };

export type TermRefusal =
  | 'INITIAL_END_BEFORE_START'
  | 'FINAL_END_BEFORE_INITIAL_END'
  | 'FINAL_END_WITHOUT_RENEWAL'
  | 'RENEWAL_NEEDS_YEAR_END'
  | 'BAD_NOTICE_DAY';

/** A term whose dates follow each other; one that renews begins its years on 1 January, one that does not has a single end. */
export function checkTerm(term: AgreementTerm): Ruling<AgreementTerm, TermRefusal> {
  const refusals: Refusal<TermRefusal>[] = [];
  const add = (code: TermRefusal, field: keyof AgreementTerm) => refusals.push(...refuse(code, field).refusals);
  if (isBefore(term.initialEndsOn, term.startsOn)) add('INITIAL_END_BEFORE_START', 'initialEndsOn');
  if (isBefore(term.finalEndsOn, term.initialEndsOn)) add('FINAL_END_BEFORE_INITIAL_END', 'finalEndsOn');
  if (term.renewal === 'NONE' && isAfter(term.finalEndsOn, term.initialEndsOn)) add('FINAL_END_WITHOUT_RENEWAL', 'finalEndsOn');
  if (term.renewal === 'CALENDAR_YEAR' && !term.initialEndsOn.endsWith('-12-31')) add('RENEWAL_NEEDS_YEAR_END', 'initialEndsOn');
  if (term.noticeBy !== null && !isDayOfYear(term.noticeBy)) add('BAD_NOTICE_DAY', 'noticeBy');
  return refusals.length === 0 ? succeed(term) : refuseAll(refusals);
}

/** An annex without a term of its own takes its parent's. Null when neither has one. */
export function termOf(agreement: OwnTerm, parent: OwnTerm | null): AgreementTerm | null {
  return agreement.term ?? parent?.term ?? null;
}

/** Notice follows the term: whoever takes its parent's term ends with it, by the earlier of both notices (ours). */
export function noticeOf(agreement: OwnTerm, parent: OwnTerm | null): Notice | null {
  const inherited = agreement.term === null ? (parent?.notice ?? null) : null;
  if (agreement.notice === null || inherited === null) return agreement.notice ?? inherited;
  return { givenOn: minDate(agreement.notice.givenOn, inherited.givenOn) };
}

/** The notice as it is known on a day: one given later is not known yet. */
export function noticeKnownOn(notice: Notice | null, on: PlainDate): Notice | null {
  return notice === null || isAfter(notice.givenOn, on) ? null : notice;
}
