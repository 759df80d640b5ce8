import { CASE_KPI_KEYS } from '../../domain/kpis/kpi-registry.js';
import { CASE_KPI_SQL, type CaseKpiSql, EVIDENCE_SQL } from './case-kpi-sql.js';

/** What is stored of a standing beside its key and its day. */
export const STANDING_COLUMNS = ['half_year', 'counted_in', 'standings', 'ladder', 'revisit_on'] as const;

// Nothing but the key may find a case or its attempts (hence `limit 1` before any other condition). One look at the attempts of one case, through the key: however many cases there are, only the asked ones are read.
const evidence = `
  select ${Object.entries(EVIDENCE_SQL)
    .map(([name, aggregate]) => `${aggregate} as ${name}`)
    .join(', ')},
         array_agg(guard.half_year_of(a.occurred_on)) as half_years
    from contact_attempt a
   where a.organisation_id = :organisationId and a.support_case_id = c.id
     and a.void_reason is null and a.occurred_on <= :asOf::date`;

const judged = ({ qualifies, isMet, pendingUntil }: CaseKpiSql) => `
  case when (${qualifies}) is not true then 'NOT_APPLICABLE'
       when ${isMet} then 'MET'
       when :asOf::date <= ${pendingUntil} then 'PENDING' else 'MISSED' end`;

const each = (text: (sql: CaseKpiSql, place: number, key: string) => string) =>
  CASE_KPI_KEYS.map((key, place) => text(CASE_KPI_SQL[key], place, key)).join(', ');

// Put together as text, which costs less than json_build_object.
const document = `'{' || ${CASE_KPI_KEYS.map((key, place) => `'"${key}": "' || standing_${place}`).join(` || '", ' || `)} || '"}'`;

const ladder = `
  case when e.reached_on is not null then 'REACHED'
       when e.tried then 'REQUIREMENT_MET'
       when not c.phone_possible then 'PHONE_NOT_POSSIBLE'
       when :asOf::date <= ${CASE_KPI_SQL.PHONE_PERSISTENCE.pendingUntil} then 'NOT_YET_DUE'
       else 'NOT_MET' end`;

/**
 * The rows of case_standing for the cases that `source` gives as column `id`, judged by what bears a date no later than
 * :asOf. The same rule as `standingOf` of the domain, set-based; a test holds the two equal. A case that counts nowhere
 * gives no row. `standings` is the text of the document, so that equal ones are the same bytes. Parameters: :organisationId,
 * :asOf.
 */
export function judgedCasesSql(source: string): string {
  // `offset 0` keeps each standing from being worked out once more for every place that names it.
  return `
  select organisation_id, support_case_id, half_year, counted_in, ladder,
         ${document} as standings,
         least(${each((_, place) => `case when standing_${place} = 'PENDING' then until_${place} + 1 end`)}) as revisit_on
    from (
      select c.organisation_id, c.id as support_case_id, guard.half_year_of(c.received_on) as half_year,
             array(select distinct h from unnest(e.half_years || guard.half_year_of(c.received_on)) h order by h) as counted_in,
             ${ladder} as ladder,
             ${each((sql, place) => `${judged(sql)} as standing_${place}, ${sql.pendingUntil} as until_${place}`)}
        from (${source}) asked
        cross join lateral (
          select k.*, k.closed_on is null or k.closed_on > :asOf::date as is_open from support_case k
           where k.organisation_id = :organisationId and k.id = asked.id limit 1) c
        cross join lateral (${evidence}) e
       where c.void_reason is null and c.received_on <= :asOf::date
      offset 0) judged`;
}
