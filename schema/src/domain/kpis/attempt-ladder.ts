import { firstReachedOn, type SupportCaseRecord } from '../contacts/case-facts.js';
import { isAfter, type PlainDate } from '../time/plain-date.js';
import { hasTriedEnoughByPhone, lastDayToTry } from './phone-persistence.js';

/** How far the attempts to reach a person have come; the first step that fits is the one. */
export const ATTEMPT_LADDER = ['REACHED', 'REQUIREMENT_MET', 'PHONE_NOT_POSSIBLE', 'NOT_YET_DUE', 'NOT_MET'] as const;
export type AttemptLadderStep = (typeof ATTEMPT_LADDER)[number];

/** The step of one case on the evidence dated no later than `asOf`. */
export function attemptLadderOf(supportCase: SupportCaseRecord, asOf: PlainDate): AttemptLadderStep {
  if (firstReachedOn(supportCase, asOf) !== null) return 'REACHED';
  if (hasTriedEnoughByPhone(supportCase, asOf)) return 'REQUIREMENT_MET';
  if (!supportCase.facts.phonePossible) return 'PHONE_NOT_POSSIBLE';
  const lastDay = lastDayToTry(supportCase, asOf);
  return lastDay === null || isAfter(asOf, lastDay) ? 'NOT_MET' : 'NOT_YET_DUE';
}
