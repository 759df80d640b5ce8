import { attemptsBy, firstReachedOn, hasHappened, isOpen } from '../contacts/case-facts.js';
import { plusDays } from '../time/plain-date.js';
import { caseKpi } from './kpi.js';

/** Days after the person was first reached in which an open case may still be offered a meeting, inclusive. Ours. */
export const MEETING_OFFER_DAYS = 14;

/** Those we reached were offered a personal meeting, or visited us. Source: annex, own aims. */
export const meetingOffered = caseKpi({
  key: 'MEETING_OFFERED',
  group: 'CONTACT',
  unit: 'CASE',
  better: 'higher',
  source: 'PARTNERSHIP_ANNEX',
  ourReadings: ['PENDING_FOR_14_DAYS'],
  measuresCommitments: true,
  qualifies: (supportCase, asOf) => firstReachedOn(supportCase, asOf) !== null,
  isMet: (supportCase, asOf) =>
    hasHappened(supportCase.facts.meetingOfferedOn, asOf) ||
    attemptsBy(supportCase, asOf).some((attempt) => attempt.reached && attempt.channel === 'VISIT'),
  pendingUntil: (supportCase, asOf) => {
    const reachedOn = firstReachedOn(supportCase, asOf);
    return reachedOn === null || !isOpen(supportCase, asOf) ? null : plusDays(reachedOn, MEETING_OFFER_DAYS);
  },
});
