import { dayAfter, isAfter, isBefore, type PlainDate } from '../time/plain-date.js';
import type { DateSpan } from '../time/spans.js';
import { lastPossibleDay, nextNoticeDeadline } from './notice.js';
import { periodOn, periods } from './periods.js';
import { type AgreementTerm, type Notice, noticeKnownOn } from './terms.js';

export const AGREEMENT_STATES = ['UPCOMING', 'ACTIVE', 'NOTICE_GIVEN', 'ENDED'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** RENEWS_UNTIL: the last day of the next period. ENDS_ON: the last day of the agreement. */
export const NOBODY_ACTS_KINDS = ['RENEWS_UNTIL', 'ENDS_ON'] as const;
export type IfNobodyActs = { kind: (typeof NOBODY_ACTS_KINDS)[number]; on: PlainDate };

/** The agreement clock, as it stands on one day. */
export type AgreementPosition = {
  state: AgreementState;
  /** The period that runs; null before the start and after the end. */
  period: DateSpan | null;
  /** What follows the running or first period; null after the end. */
  ifNobodyActs: IfNobodyActs | null;
  nextNoticeDeadline: PlainDate | null;
  lastPossibleDay: PlainDate;
};

/** Where an agreement stands on a day. Notice given later than that day is not known yet. */
export function positionOn(term: AgreementTerm, notice: Notice | null, on: PlainDate): AgreementPosition {
  const known = noticeKnownOn(notice, on);
  const lastDay = lastPossibleDay(term, known);
  const state = stateOn(term, known, lastDay, on);
  return {
    state,
    period: isRunning(state) ? periodOn(term, on) : null,
    ifNobodyActs: state === 'ENDED' ? null : ifNobodyActs(term, known, lastDay, on),
    nextNoticeDeadline: nextNoticeDeadline(term, known, on),
    lastPossibleDay: lastDay,
  };
}

/** A running agreement is one that has started and not ended, under notice or not. */
export function isRunning(state: AgreementState): boolean {
  return state === 'ACTIVE' || state === 'NOTICE_GIVEN';
}

// Notice given before the start leaves the agreement upcoming: it does not run yet (ours).
function stateOn(term: AgreementTerm, known: Notice | null, lastDay: PlainDate, on: PlainDate): AgreementState {
  if (isBefore(on, term.startsOn)) return 'UPCOMING';
  if (isAfter(on, lastDay)) return 'ENDED';
  return known === null ? 'ACTIVE' : 'NOTICE_GIVEN';
}

function ifNobodyActs(term: AgreementTerm, known: Notice | null, lastDay: PlainDate, on: PlainDate): IfNobodyActs {
  const current = periodOn(term, on) ?? periods(term)[0];
  const next = known === null ? periodOn(term, dayAfter(current.endsOn)) : null;
  return next === null ? { kind: 'ENDS_ON', on: lastDay } : { kind: 'RENEWS_UNTIL', on: next.endsOn };
}
