import { attemptsBy, firstReachedOn, isOpen, type SupportCaseRecord } from '../contacts/case-facts.js';
import { type PlainDate, plusDays } from '../time/plain-date.js';
import { caseKpi } from './kpi.js';

export const PHONE_ATTEMPTS_REQUIRED = 3;

/** Days after receipt in which an open case may still be tried, inclusive. Ours. */
export const PHONE_PERSISTENCE_DAYS = 14;

/** At least three attempts by phone, at least one of those in the evening. */
export function hasTriedEnoughByPhone(supportCase: SupportCaseRecord, asOf: PlainDate): boolean {
  const byPhone = attemptsBy(supportCase, asOf).filter((attempt) => attempt.channel === 'PHONE');
  return byPhone.length >= PHONE_ATTEMPTS_REQUIRED && byPhone.some((attempt) => attempt.partOfDay === 'EVENING');
}

/** The last day to go on trying, inclusive; none once the case is closed. */
export function lastDayToTry(supportCase: SupportCaseRecord, asOf: PlainDate): PlainDate | null {
  return isOpen(supportCase, asOf) ? plusDays(supportCase.facts.receivedOn, PHONE_PERSISTENCE_DAYS) : null;
}

/** Those nobody reached were tried by phone three times, once in the evening. Source: annex, own aims; "not reached" is ours. */
export const phonePersistence = caseKpi({
  key: 'PHONE_PERSISTENCE',
  group: 'CONTACT',
  unit: 'CASE',
  better: 'higher',
  source: 'PARTNERSHIP_ANNEX',
  ourReadings: ['NOT_REACHED_ONLY', 'EVENING_FROM_17_TO_22', 'PENDING_FOR_14_DAYS'],
  measuresCommitments: true,
  qualifies: (supportCase, asOf) => supportCase.facts.phonePossible && firstReachedOn(supportCase, asOf) === null,
  isMet: hasTriedEnoughByPhone,
  pendingUntil: lastDayToTry,
});
