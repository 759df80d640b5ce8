import { firstAttemptOn } from '../contacts/case-facts.js';
import { isAfter, plusDays } from '../time/plain-date.js';
import { caseKpi } from './kpi.js';

/** Calendar days after the day the case was received, inclusive. */
export const FIRST_CONTACT_DAYS = 3;

/** First attempt within three calendar days of receiving the case. Source: annex, own aims; the calendar-day reading is ours. */
export const firstContactInTime = caseKpi({
  key: 'FIRST_CONTACT_IN_TIME',
  group: 'CONTACT',
  unit: 'CASE',
  better: 'higher',
  source: 'PARTNERSHIP_ANNEX',
  ourReadings: ['CALENDAR_DAYS'],
  measuresCommitments: true,
  qualifies: () => true,
  isMet: (supportCase, asOf) => {
    const first = firstAttemptOn(supportCase, asOf);
    return first !== null && !isAfter(first, plusDays(supportCase.facts.receivedOn, FIRST_CONTACT_DAYS));
  },
  pendingUntil: ({ facts }) => plusDays(facts.receivedOn, FIRST_CONTACT_DAYS),
});
