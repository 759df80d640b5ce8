import { firstReachedOn } from '../contacts/case-facts.js';
import { isAfter, plusDays } from '../time/plain-date.js';
import { FIRST_CONTACT_DAYS } from './first-contact-in-time.js';
import { caseKpi } from './kpi.js';

/** First contact that reached the person within three calendar days. Ours: the annex speaks of contact, not of attempts. */
export const reachedInTime = caseKpi({
  key: 'REACHED_IN_TIME',
  group: 'CONTACT',
  unit: 'CASE',
  better: 'higher',
  source: 'OURS',
  ourReadings: ['THE_KPI_ITSELF', 'CALENDAR_DAYS'],
  measuresCommitments: true,
  qualifies: () => true,
  isMet: (supportCase, asOf) => {
    const reached = firstReachedOn(supportCase, asOf);
    return reached !== null && !isAfter(reached, plusDays(supportCase.facts.receivedOn, FIRST_CONTACT_DAYS));
  },
  pendingUntil: ({ facts }) => plusDays(facts.receivedOn, FIRST_CONTACT_DAYS),
});
