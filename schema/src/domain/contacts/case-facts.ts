import { isAfter, minDate, type PlainDate } from '../time/plain-date.js';
import type { ContactAttemptFacts, SupportCaseFacts } from './contacts.js';

/** One case with its attempts, in any order. Every question below hears only what bears a date no later than `asOf`. */
export type SupportCaseRecord = { facts: SupportCaseFacts; attempts: readonly ContactAttemptFacts[] };

/** Received by then and not voided: only such a case counts anywhere. */
export function countsOn({ facts }: SupportCaseRecord, asOf: PlainDate): boolean {
  return !facts.voided && !isAfter(facts.receivedOn, asOf);
}

/** Attempts that count; two equal ones on a day are two. */
export function attemptsBy({ attempts }: SupportCaseRecord, asOf: PlainDate): ContactAttemptFacts[] {
  return attempts.filter((attempt) => !attempt.voided && !isAfter(attempt.occurredOn, asOf));
}

export function firstAttemptOn(supportCase: SupportCaseRecord, asOf: PlainDate): PlainDate | null {
  return earliest(attemptsBy(supportCase, asOf));
}

/** Whatever the channel. */
export function firstReachedOn(supportCase: SupportCaseRecord, asOf: PlainDate): PlainDate | null {
  return earliest(attemptsBy(supportCase, asOf).filter((attempt) => attempt.reached));
}

export function isOpen({ facts }: SupportCaseRecord, asOf: PlainDate): boolean {
  return !hasHappened(facts.closedOn, asOf);
}

/** Whether a date of the case is set and has come. */
export function hasHappened(date: PlainDate | null, asOf: PlainDate): boolean {
  return date !== null && !isAfter(date, asOf);
}

function earliest(attempts: readonly ContactAttemptFacts[]): PlainDate | null {
  const [first, ...rest] = attempts.map((attempt) => attempt.occurredOn);
  return first === undefined ? null : minDate(first, ...rest);
}
