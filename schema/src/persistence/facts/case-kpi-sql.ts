import { AGE_BANDS_UNDER_21 } from '../../domain/contacts/contacts.js';
import { FIRST_CONTACT_DAYS } from '../../domain/kpis/first-contact-in-time.js';
import type { CaseKpiKey } from '../../domain/kpis/kpi-registry.js';
import { MEETING_OFFER_DAYS } from '../../domain/kpis/meeting-offered.js';
import { PHONE_ATTEMPTS_REQUIRED, PHONE_PERSISTENCE_DAYS } from '../../domain/kpis/phone-persistence.js';
import { REFERRAL_DAYS } from '../../domain/kpis/under-21-referred.js';

/**
 * A case KPI in the parts of its rule (`caseKpi`), as SQL of a case `c`, of whether it `is_open`, and of the evidence `e`.
 * A condition that is null does not hold; `pendingUntil` is a date, null when the case cannot be pending.
 */
export type CaseKpiSql = { qualifies: string; isMet: string; pendingUntil: string };

/** What the KPIs hear of the attempts `a` of a case, by the name it bears in `e`: aggregates over those that count by :asOf. */
export const EVIDENCE_SQL = {
  first_on: 'min(a.occurred_on)',
  reached_on: 'min(a.occurred_on) filter (where a.reached)',
  tried: `count(*) filter (where a.channel = 'PHONE') >= ${PHONE_ATTEMPTS_REQUIRED}
           and count(*) filter (where a.channel = 'PHONE' and a.part_of_day = 'EVENING') >= 1`,
  visited: "count(*) filter (where a.channel = 'VISIT' and a.reached) >= 1",
} as const;

const underTwentyOne = AGE_BANDS_UNDER_21.map((band) => `'${band}'`).join(', ');
const whileOpen = (date: string) => `case when c.is_open then ${date} end`;

/** The SQL of each case KPI: the same rule as the domain's, set-based; a test holds the two equal. */
export const CASE_KPI_SQL: Readonly<Record<CaseKpiKey, CaseKpiSql>> = {
  FIRST_CONTACT_IN_TIME: {
    qualifies: 'true',
    isMet: `e.first_on <= c.received_on + ${FIRST_CONTACT_DAYS}`,
    pendingUntil: `c.received_on + ${FIRST_CONTACT_DAYS}`,
  },
  REACHED_IN_TIME: {
    qualifies: 'true',
    isMet: `e.reached_on <= c.received_on + ${FIRST_CONTACT_DAYS}`,
    pendingUntil: `c.received_on + ${FIRST_CONTACT_DAYS}`,
  },
  PHONE_PERSISTENCE: {
    qualifies: 'c.phone_possible and e.reached_on is null',
    isMet: 'e.tried',
    pendingUntil: whileOpen(`c.received_on + ${PHONE_PERSISTENCE_DAYS}`),
  },
  MEETING_OFFERED: {
    qualifies: 'e.reached_on is not null',
    isMet: 'c.meeting_offered_on <= :asOf::date or e.visited',
    pendingUntil: whileOpen(`e.reached_on + ${MEETING_OFFER_DAYS}`),
  },
  UNDER_21_REFERRED: {
    qualifies: `c.age_band in (${underTwentyOne}) and c.came_via <> 'STODCENTRUM'`,
    isMet: "c.referred_to = 'STODCENTRUM' and c.referred_on <= :asOf::date",
    pendingUntil: whileOpen(`c.received_on + ${REFERRAL_DAYS}`),
  },
};
