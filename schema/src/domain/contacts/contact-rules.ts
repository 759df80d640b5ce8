import { MUNICIPALITY_NAMES } from '../places/municipalities.js';
import { type Refusal, type Ruling, refuse, refuseAll, succeed } from '../ruling.js';
import { isAfter, isBefore, type PlainDate } from '../time/plain-date.js';
import type { ContactAttemptFacts, SupportCaseFacts } from './contacts.js';

export type SupportCaseRefusal = 'FUTURE_DATE' | 'BEFORE_RECEIVED' | 'REFERRAL_INCOMPLETE' | 'BAD_MUNICIPALITY_CODE';
export type ContactAttemptRefusal = 'FUTURE_DATE' | 'BEFORE_RECEIVED';

/** The hard rules of one case, every breach told at once. `today` is the date in Stockholm, itself allowed. */
export function checkSupportCase(facts: SupportCaseFacts, today: PlainDate): Ruling<SupportCaseFacts, SupportCaseRefusal> {
  const refusals: Refusal<SupportCaseRefusal>[] = [
    ...refusalsOfDate('receivedOn', facts.receivedOn, facts.receivedOn, today),
    ...refusalsOfDate('meetingOfferedOn', facts.meetingOfferedOn, facts.receivedOn, today),
    ...refusalsOfDate('referredOn', facts.referredOn, facts.receivedOn, today),
    ...refusalsOfDate('closedOn', facts.closedOn, facts.receivedOn, today),
    ...refusalsOfReferral(facts),
    ...refusalsOfMunicipality(facts.municipalityCode),
  ];
  return refusals.length === 0 ? succeed(facts) : refuseAll(refusals);
}

/** The hard rules of one attempt: neither in the future nor before its case was received. Attempts after closing are fine. */
export function checkContactAttempt(
  attempt: ContactAttemptFacts,
  receivedOn: PlainDate,
  today: PlainDate,
): Ruling<ContactAttemptFacts, ContactAttemptRefusal> {
  const refusals = refusalsOfDate('occurredOn', attempt.occurredOn, receivedOn, today);
  return refusals.length === 0 ? succeed(attempt) : refuseAll(refusals);
}

/** The received date cannot be moved past an attempt that counts. `firstAttemptOn` is null when there is none. */
export function checkReceivedOn(
  receivedOn: PlainDate,
  firstAttemptOn: PlainDate | null,
): Ruling<PlainDate, 'AFTER_FIRST_ATTEMPT'> {
  return firstAttemptOn !== null && isAfter(receivedOn, firstAttemptOn)
    ? refuse('AFTER_FIRST_ATTEMPT', 'receivedOn', { firstAttemptOn })
    : succeed(receivedOn);
}

/** Who has not passed basic training on or before the day is given neither a case nor a hearing. */
export function checkSupporterMayBeGiven(
  basicTrainingPassedOn: PlainDate | null,
  on: PlainDate,
): Ruling<PlainDate, 'BASIC_TRAINING_NOT_PASSED'> {
  return basicTrainingPassedOn === null || isAfter(basicTrainingPassedOn, on)
    ? refuse('BASIC_TRAINING_NOT_PASSED', 'supporter')
    : succeed(on);
}

function refusalsOfDate(
  field: string,
  date: PlainDate | null,
  receivedOn: PlainDate,
  today: PlainDate,
): Refusal<'FUTURE_DATE' | 'BEFORE_RECEIVED'>[] {
  if (date === null) return [];
  const refusals: Refusal<'FUTURE_DATE' | 'BEFORE_RECEIVED'>[] = [];
  if (isAfter(date, today)) refusals.push(...refuse('FUTURE_DATE', field, { date, today }).refusals);
  if (isBefore(date, receivedOn)) refusals.push(...refuse('BEFORE_RECEIVED', field, { date, receivedOn }).refusals);
  return refusals;
}

function refusalsOfReferral({ referredTo, referredOn }: SupportCaseFacts): Refusal<'REFERRAL_INCOMPLETE'>[] {
  if ((referredTo === null) === (referredOn === null)) return [];
  return refuse('REFERRAL_INCOMPLETE', referredTo === null ? 'referredTo' : 'referredOn').refusals;
}

function refusalsOfMunicipality(code: string | null): Refusal<'BAD_MUNICIPALITY_CODE'>[] {
  return code === null || MUNICIPALITY_NAMES.has(code) ? [] : refuse('BAD_MUNICIPALITY_CODE', 'municipalityCode').refusals;
}
