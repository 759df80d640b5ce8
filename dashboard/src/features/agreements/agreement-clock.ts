import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { daysBetween, isAfter, isBefore, maxDate, minDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { AgreementStanding } from '../../components/agreement-standing.js';
import type { AgreementListQuery } from '../../graphql/graphql.js';

export type ListedAgreement = NonNullable<AgreementListQuery['organisation']>['agreements'][number];
export type Position = NonNullable<ListedAgreement['position']>;
export type Period = ListedAgreement['periods'][number];

/** What happens if nobody acts, to be put in words. */
export type ClockSentence =
  | { kind: 'NO_DATES' }
  | { kind: 'DRAFT' | 'UPCOMING'; startsOn: PlainDate; endsOn: PlainDate }
  | { kind: 'RENEWS_UNLESS'; deadline: PlainDate; until: PlainDate }
  | { kind: 'RENEWS_THEN'; until: PlainDate; deadline: PlainDate }
  | { kind: 'RENEWS_LAST'; until: PlainDate }
  | { kind: 'ENDS' | 'ENDED'; endsOn: PlainDate }
  | { kind: 'NOTICE_GIVEN'; givenOn: PlainDate | null; endsOn: PlainDate };

interface Clocked {
  noticeGivenOn: PlainDate | null;
  term: { startsOn: PlainDate } | null;
  position: Position | null;
}

/** The sentence of the agreement clock. */
export function clockSentence(standing: AgreementStanding, { noticeGivenOn, term, position }: Clocked): ClockSentence {
  if (position === null || term === null) return { kind: 'NO_DATES' };
  const { lastPossibleDay, ifNobodyActs } = position;
  if (standing === 'DRAFT' || standing === 'UPCOMING')
    return { kind: standing, startsOn: term.startsOn, endsOn: ifNobodyActs.on };
  if (standing === 'NOTICE_GIVEN') return { kind: 'NOTICE_GIVEN', givenOn: noticeGivenOn, endsOn: lastPossibleDay };
  if (standing === 'ENDED') return { kind: 'ENDED', endsOn: lastPossibleDay };
  return running(position);
}

/** A deadline after the running period is about the period that follows: that one can no longer be stopped. */
function running({ period, nextNoticeDeadline, ifNobodyActs }: Position): ClockSentence {
  if (ifNobodyActs.outcome === 'ENDS') return { kind: 'ENDS', endsOn: ifNobodyActs.on };
  if (nextNoticeDeadline === null) return { kind: 'RENEWS_LAST', until: ifNobodyActs.on };
  const isOfLaterPeriod = period !== null && isAfter(nextNoticeDeadline, period.endsOn);
  return { kind: isOfLaterPeriod ? 'RENEWS_THEN' : 'RENEWS_UNLESS', deadline: nextNoticeDeadline, until: ifNobodyActs.on };
}

export interface TimeScale {
  from: PlainDate;
  to: PlainDate;
}

/** From the 1 January of the first start to the 31 December of the last end, so that lines under each other can be compared. */
export function timeScale(terms: readonly { startsOn: PlainDate; finalEndsOn: PlainDate }[], today: PlainDate): TimeScale {
  const from = minDate(today, ...terms.map(({ startsOn }) => startsOn));
  const to = maxDate(today, ...terms.map(({ finalEndsOn }) => finalEndsOn));
  return { from: `${from.slice(0, 4)}-01-01` as PlainDate, to: `${to.slice(0, 4)}-12-31` as PlainDate };
}

/** How far along the scale a day begins, 0 to 1. */
export function placeOf({ from, to }: TimeScale, day: PlainDate): number {
  return daysBetween(from, day) / (daysBetween(from, to) + 1);
}

/** Ends of days: the day itself is part of what is drawn. */
export function placeAfter(scale: TimeScale, day: PlainDate): number {
  return placeOf(scale, day) + 1 / (daysBetween(scale.from, scale.to) + 1);
}

export interface ClockPeriod extends Period {
  /** A later renewal that somebody can still stop. */
  isOpen: boolean;
}

/** The periods that can still come true: those after notice are gone. */
export function clockPeriods(periods: readonly Period[], position: Position, standing: AgreementStanding): ClockPeriod[] {
  const possible = periods.filter(({ startsOn }) => !isAfter(startsOn, position.lastPossibleDay));
  const certainUntil = certainDay(position);
  return possible.map((period) => ({
    ...period,
    isOpen:
      standing === 'DRAFT' || (standing !== 'NOTICE_GIVEN' && standing !== 'ENDED' && isBefore(certainUntil, period.startsOn)),
  }));
}

/** The last day nobody can take away by giving notice: up to the deadline's period, else to the end. */
function certainDay({ period, nextNoticeDeadline, lastPossibleDay, ifNobodyActs }: Position): PlainDate {
  if (nextNoticeDeadline === null) return lastPossibleDay;
  if (period === null) return ifNobodyActs.on;
  return isAfter(nextNoticeDeadline, period.endsOn) ? ifNobodyActs.on : period.endsOn;
}
