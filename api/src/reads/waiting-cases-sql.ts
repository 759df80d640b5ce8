import { FIRST_CONTACT_DAYS } from '@jourplan/schema/domain/kpis/first-contact-in-time.js';
import type { CaseKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { MEETING_OFFER_DAYS } from '@jourplan/schema/domain/kpis/meeting-offered.js';
import { PHONE_PERSISTENCE_DAYS } from '@jourplan/schema/domain/kpis/phone-persistence.js';
import { REFERRAL_DAYS } from '@jourplan/schema/domain/kpis/under-21-referred.js';

export const WAITS_FOR = ['FIRST_CONTACT', 'REACHED', 'PHONE_ATTEMPTS', 'MEETING_OFFER', 'STODCENTRUM_REFERRAL'] as const;
export type WaitsFor = (typeof WAITS_FOR)[number];

/** How long an open case stays on the list after the day by which something should have been done. */
const SHOWN_AFTER_DAYS = 14;

const KPIS: readonly CaseKpiKey[] = [
  'FIRST_CONTACT_IN_TIME',
  'REACHED_IN_TIME',
  'PHONE_PERSISTENCE',
  'MEETING_OFFERED',
  'UNDER_21_REFERRED',
];
// Read out of the document once.
const STANDINGS = `json_to_record(t.standings) as s(${KPIS.map((kpi) => `"${kpi}" text`).join(', ')})`;

/**
 * What open cases wait for, out of their standings: `id`, `waits_for` and `due_on`, the last day to do it in time. A case
 * waits for one step at a time on the way to being reached, and beside that for a meeting or a referral. What has been
 * done since the standings were computed is not waited for, nor a meeting with one whose only answer was taken back. With the organisation as $1 and today as $2.
 */
export const WAITING_CASES = `
  select distinct on (c.id, w.way) c.id, w.waits_for, w.due_on
    from case_standing t
    join support_case c on c.organisation_id = t.organisation_id and c.id = t.support_case_id
   cross join lateral ${STANDINGS}
   cross join lateral (
     select min(a.occurred_on) as first_on, min(a.occurred_on) filter (where a.reached) as reached_on from contact_attempt a
      where a.organisation_id = c.organisation_id and a.support_case_id = c.id and a.void_reason is null) done
   cross join lateral (values
     ('REACH', 1, 'FIRST_CONTACT', c.received_on + ${FIRST_CONTACT_DAYS}, s."FIRST_CONTACT_IN_TIME", done.first_on is null),
     ('REACH', 2, 'REACHED', c.received_on + ${FIRST_CONTACT_DAYS}, s."REACHED_IN_TIME",
        done.reached_on is null and (s."REACHED_IN_TIME" = 'PENDING' or s."PHONE_PERSISTENCE" = 'NOT_APPLICABLE')),
     ('REACH', 3, 'PHONE_ATTEMPTS', c.received_on + ${PHONE_PERSISTENCE_DAYS}, s."PHONE_PERSISTENCE", done.reached_on is null),
     ('MEETING', 1, 'MEETING_OFFER', done.reached_on + ${MEETING_OFFER_DAYS}, s."MEETING_OFFERED",
        c.meeting_offered_on is null and done.reached_on is not null),
     ('REFERRAL', 1, 'STODCENTRUM_REFERRAL', c.received_on + ${REFERRAL_DAYS}, s."UNDER_21_REFERRED", c.referred_to is distinct from 'STODCENTRUM'))
     w(way, step, waits_for, due_on, standing, is_open)
   where t.organisation_id = $1 and c.void_reason is null and (c.closed_on is null or c.closed_on > $2::date)
     and 'NOT_APPLICABLE' <> w.standing and 'MET' <> w.standing and w.is_open
     and (w.standing = 'PENDING' or w.due_on >= $2::date - ${SHOWN_AFTER_DAYS})
   order by c.id, w.way, w.step`;

/** Cases are at risk when what they wait for is due by tomorrow, or should have been done. */
const AT_RISK_WITHIN_DAYS = 1;
/** Of a waiting case `w`, with today as $2. */
export const IS_AT_RISK = `w.due_on <= $2::date + ${AT_RISK_WITHIN_DAYS}`;

/** How many wait in all, however long a list of them is: rows of the list, and cases, each counted once. */
export const WAITING_COUNTS = `
  select count(*)::int as entries, count(distinct w.id)::int as cases,
         count(distinct w.id) filter (where w.due_on < $2::date)::int as overdue,
         count(distinct w.id) filter (where ${IS_AT_RISK})::int as "atRisk"
    from (${WAITING_CASES}) w`;
