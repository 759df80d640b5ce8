import { type Ruling, refuse, succeed } from '../ruling.js';
import { dayInYear } from '../time/day-of-year.js';
import { isAfter, isBefore, type PlainDate, yearOf } from '../time/plain-date.js';
import type { DateSpan } from '../time/spans.js';
import { periodOn } from './periods.js';
import { type AgreementTerm, type Notice, noticeKnownOn } from './terms.js';

/** Every notice day of the term, earliest first. One before the agreement starts does not count. */
export function noticeDays({ startsOn, finalEndsOn, noticeBy }: AgreementTerm): PlainDate[] {
  if (noticeBy === null) return [];
  const days: PlainDate[] = [];
  for (let year = yearOf(startsOn); year <= yearOf(finalEndsOn); year += 1) days.push(dayInYear(noticeBy, year));
  return days.filter((day) => !isBefore(day, startsOn) && !isAfter(day, finalEndsOn));
}

/**
 * The last day after notice: of the period that holds the first notice day on or after the day it is given, or the
 * hard end when no notice day is left. Source: the partnership agreement.
 */
export function endAfterNotice(term: AgreementTerm, givenOn: PlainDate): Ruling<PlainDate, 'NOTICE_AFTER_END'> {
  if (isAfter(givenOn, term.finalEndsOn)) return refuse('NOTICE_AFTER_END', 'givenOn');
  const noticeDay = noticeDays(term).find((day) => !isBefore(day, givenOn));
  const period = noticeDay === undefined ? null : periodOn(term, noticeDay);
  return succeed(period?.endsOn ?? term.finalEndsOn);
}

export type NoticeRefusal = 'NOTICE_AFTER_END' | 'NOTICE_ALREADY_GIVEN' | 'NOTICE_IN_FUTURE';

/** Notice is given once, and recorded when it has been given. The value is the last day of the agreement. */
export function giveNotice(
  term: AgreementTerm,
  earlier: Notice | null,
  givenOn: PlainDate,
  today: PlainDate,
): Ruling<PlainDate, NoticeRefusal> {
  if (earlier !== null) return refuse('NOTICE_ALREADY_GIVEN', 'givenOn', { givenOn: earlier.givenOn });
  if (isAfter(givenOn, today)) return refuse('NOTICE_IN_FUTURE', 'givenOn');
  return endAfterNotice(term, givenOn);
}

/** The last possible day: renewals included, cut short by notice. */
export function lastPossibleDay(term: AgreementTerm, notice: Notice | null): PlainDate {
  if (notice === null) return term.finalEndsOn;
  const end = endAfterNotice(term, notice.givenOn);
  return end.ok ? end.value : term.finalEndsOn;
}

/** From the first to the last possible day, both inclusive. */
export function possibleTerm(term: AgreementTerm, notice: Notice | null): DateSpan {
  return { startsOn: term.startsOn, endsOn: lastPossibleDay(term, notice) };
}

/** The notice days on which notice would still shorten the term: those in a period other than the last. None from the day notice is given. */
export function noticeDeadlines(term: AgreementTerm, notice: Notice | null): PlainDate[] {
  return noticeDays(term).filter(
    (day) => noticeKnownOn(notice, day) === null && periodOn(term, day)?.endsOn !== term.finalEndsOn,
  );
}

/** The next of them, the day itself included; null when there is none or notice was given on or before that day. */
export function nextNoticeDeadline(term: AgreementTerm, notice: Notice | null, on: PlainDate): PlainDate | null {
  return noticeDeadlines(term, noticeKnownOn(notice, on)).find((day) => !isBefore(day, on)) ?? null;
}
