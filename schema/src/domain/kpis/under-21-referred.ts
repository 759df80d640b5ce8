import { hasHappened, isOpen } from '../contacts/case-facts.js';
import { AGE_BANDS_UNDER_21, type AgeBand } from '../contacts/contacts.js';
import { plusDays } from '../time/plain-date.js';
import { caseKpi } from './kpi.js';

/** Days after receipt in which an open case may still be referred, inclusive. Ours. */
export const REFERRAL_DAYS = 14;

const underTwentyOne: ReadonlySet<AgeBand> = new Set(AGE_BANDS_UNDER_21);

/**
 * People under 21 were referred to Stödcentrum, unless they came from there. Source: the partnership's general aims,
 * "when relevant"; that everyone under 21 is measured, and that exactly 21 is not, is ours.
 */
export const under21Referred = caseKpi({
  key: 'UNDER_21_REFERRED',
  group: 'CONTACT',
  unit: 'CASE',
  better: 'higher',
  source: 'PARTNERSHIP_ANNEX',
  ourReadings: ['EVERYONE_UNDER_21', 'PENDING_FOR_14_DAYS'],
  measuresCommitments: true,
  qualifies: ({ facts }) => underTwentyOne.has(facts.ageBand) && facts.cameVia !== 'STODCENTRUM',
  isMet: ({ facts }, asOf) => facts.referredTo === 'STODCENTRUM' && hasHappened(facts.referredOn, asOf),
  pendingUntil: (supportCase, asOf) => (isOpen(supportCase, asOf) ? plusDays(supportCase.facts.receivedOn, REFERRAL_DAYS) : null),
});
