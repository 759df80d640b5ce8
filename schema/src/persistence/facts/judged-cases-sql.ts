import { AGE_BANDS_UNDER_21 } from '../../domain/contacts/contacts.js';
import { FIRST_CONTACT_DAYS } from '../../domain/kpis/first-contact-in-time.js';
import { MEETING_OFFER_DAYS } from '../../domain/kpis/meeting-offered.js';
import { PHONE_ATTEMPTS_REQUIRED, PHONE_PERSISTENCE_DAYS } from '../../domain/kpis/phone-persistence.js';
import { REFERRAL_DAYS } from '../../domain/kpis/under-21-referred.js';

/** What is stored of a standing beside its key and its day. */
export const STANDING_COLUMNS = [
  'half_year',
  'counted_in',
  'first_contact_in_time',
  'reached_in_time',
  'phone_persistence',
  'meeting_offered',
  'under21_referred',
  'ladder',
  'revisit_on',
] as const;

const underTwentyOne = AGE_BANDS_UNDER_21.map((band) => `'${band}'`).join(', ');

// Nothing but the key may find a case or its attempts (hence `limit 1` before any other condition). One look at the attempts of one case, through the key: however many cases there are, only the asked ones are read.
const evidence = `
  select min(a.occurred_on) as first_on,
         min(a.occurred_on) filter (where a.reached) as reached_on,
         count(*) filter (where a.channel = 'PHONE') >= ${PHONE_ATTEMPTS_REQUIRED}
           and count(*) filter (where a.channel = 'PHONE' and a.part_of_day = 'EVENING') >= 1 as tried,
         count(*) filter (where a.channel = 'VISIT' and a.reached) >= 1 as visited,
         array_agg(guard.half_year_of(a.occurred_on)) as half_years
    from contact_attempt a
   where a.organisation_id = :organisationId and a.support_case_id = c.id
     and a.void_reason is null and a.occurred_on <= :asOf::date`;

/**
 * The rows of case_standing for the cases that `source` gives as column `id`, judged by what bears a date no later than
 * :asOf. The same rule as `standingOf` of the domain, set-based; a test holds the two equal. A case that counts nowhere
 * gives no row. Parameters: :organisationId, :asOf.
 */
export function judgedCasesSql(source: string): string {
  return `
  select organisation_id, support_case_id, half_year, counted_in, first_contact_in_time, reached_in_time, phone_persistence,
         meeting_offered, under21_referred, ladder,
         least(case when 'PENDING' in (first_contact_in_time, reached_in_time) then received_on + ${FIRST_CONTACT_DAYS + 1} end,
               case when phone_persistence = 'PENDING' then received_on + ${PHONE_PERSISTENCE_DAYS + 1} end,
               case when meeting_offered = 'PENDING' then reached_on + ${MEETING_OFFER_DAYS + 1} end,
               case when under21_referred = 'PENDING' then received_on + ${REFERRAL_DAYS + 1} end) as revisit_on
    from (
      select c.organisation_id, c.id as support_case_id, c.received_on, e.reached_on,
             guard.half_year_of(c.received_on) as half_year,
             array(select distinct h from unnest(e.half_years || guard.half_year_of(c.received_on)) h order by h) as counted_in,
             case when e.first_on <= c.received_on + ${FIRST_CONTACT_DAYS} then 'MET'
                  when :asOf::date <= c.received_on + ${FIRST_CONTACT_DAYS} then 'PENDING' else 'MISSED' end as first_contact_in_time,
             case when e.reached_on <= c.received_on + ${FIRST_CONTACT_DAYS} then 'MET'
                  when :asOf::date <= c.received_on + ${FIRST_CONTACT_DAYS} then 'PENDING' else 'MISSED' end as reached_in_time,
             case when not c.phone_possible or e.reached_on is not null then 'NOT_APPLICABLE'
                  when e.tried then 'MET'
                  when c.is_open and :asOf::date <= c.received_on + ${PHONE_PERSISTENCE_DAYS} then 'PENDING'
                  else 'MISSED' end as phone_persistence,
             case when e.reached_on is null then 'NOT_APPLICABLE'
                  when c.meeting_offered_on <= :asOf::date or e.visited then 'MET'
                  when c.is_open and :asOf::date <= e.reached_on + ${MEETING_OFFER_DAYS} then 'PENDING'
                  else 'MISSED' end as meeting_offered,
             case when c.age_band not in (${underTwentyOne}) or c.came_via = 'STODCENTRUM' then 'NOT_APPLICABLE'
                  when c.referred_to = 'STODCENTRUM' and c.referred_on <= :asOf::date then 'MET'
                  when c.is_open and :asOf::date <= c.received_on + ${REFERRAL_DAYS} then 'PENDING'
                  else 'MISSED' end as under21_referred,
             case when e.reached_on is not null then 'REACHED'
                  when e.tried then 'REQUIREMENT_MET'
                  when not c.phone_possible then 'PHONE_NOT_POSSIBLE'
                  when c.is_open and :asOf::date <= c.received_on + ${PHONE_PERSISTENCE_DAYS} then 'NOT_YET_DUE'
                  else 'NOT_MET' end as ladder
        from (${source}) asked
        cross join lateral (
          select k.*, k.closed_on is null or k.closed_on > :asOf::date as is_open from support_case k
           where k.organisation_id = :organisationId and k.id = asked.id limit 1) c
        cross join lateral (${evidence}) e
       where c.void_reason is null and c.received_on <= :asOf::date
    ) judged`;
}
