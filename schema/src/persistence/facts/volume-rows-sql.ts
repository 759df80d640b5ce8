import { BREAKDOWN_DIMENSIONS, type BreakdownDimension } from '../../domain/contacts/contacts.js';
import { WITHOUT_BREAKDOWN } from '../../domain/contacts/volumes.js';
import { firstDayOf, type HalfYear, lastDayOf } from '../../domain/time/half-year.js';

const VALUE_OF: Record<Exclude<BreakdownDimension, 'SPECIAL_CIRCUMSTANCE'>, string> = {
  GENDER: 'c.gender',
  AGE_BAND: 'c.age_band',
  TARGET_GROUP: 'c.target_group',
  CRIME_CATEGORY: 'c.crime_category',
  MUNICIPALITY: "coalesce(c.municipality_code, 'UNKNOWN')",
  DISTRICT: "coalesce(c.district_id::text, 'UNKNOWN')",
  SECTION: 'c.section',
  CAME_VIA: 'c.came_via',
  POLICE_REPORTED: 'c.police_reported',
  ANONYMOUS: "case when c.anonymous then 'YES' else 'NO' end",
};

const undivided = `select '${WITHOUT_BREAKDOWN}' as dimension, '${WITHOUT_BREAKDOWN}' as value`;

const breakdowns = BREAKDOWN_DIMENSIONS.map((dimension) =>
  dimension === 'SPECIAL_CIRCUMSTANCE'
    ? `select distinct 'SPECIAL_CIRCUMSTANCE', marker from unnest(c.special_circumstances) marker`
    : `select '${dimension}', ${VALUE_OF[dimension]}`,
);

// By case and channel first, so that what is multiplied by the breakdowns is small. Each case is then looked up by its key:
// right after an import the planner knows nothing of the tables, and would join them row by row.
const contributions = `
  select id as case_id, '' as channel, 1 as received, 0 as attempts, 0 as conversations from support_case
   where organisation_id = :organisationId and received_on between h.first_on and least(h.last_on, :asOf::date)
  union all
  select support_case_id, channel, 0, count(*)::int, count(*) filter (where reached)::int from contact_attempt
   where organisation_id = :organisationId and void_reason is null
     and occurred_on between h.first_on and least(h.last_on, :asOf::date)
   group by support_case_id, channel`;

/**
 * Volumes as `volumesOf` of the domain counts them, for the half-years of :halfYears with their days in :firstDays and
 * :lastDays; a test holds the two equal. Channel is empty for cases received. Parameters beside: :organisationId, :asOf.
 */
export function volumeRowsSql(brokenDown: 'WITHOUT_BREAKDOWN' | 'EVERY_BREAKDOWN'): string {
  const dimensions = brokenDown === 'EVERY_BREAKDOWN' ? [undivided, ...breakdowns] : [undivided];
  return `
  select h.half_year, v.dimension, v.value, v.section, m.measure, v.channel, m.count
    from unnest(array[:halfYears]::text[], array[:firstDays]::date[], array[:lastDays]::date[]) h(half_year, first_on, last_on)
    cross join lateral (
      select d.dimension, d.value, c.section, t.channel,
             sum(t.received)::int as received, sum(t.attempts)::int as attempts, sum(t.conversations)::int as conversations
        from (${contributions}) t
        cross join lateral (
          select * from support_case k
           where k.organisation_id = :organisationId and k.id = t.case_id limit 1) c
        cross join lateral (${dimensions.join(' union all ')}) d
       where c.void_reason is null and c.received_on <= :asOf::date
       group by d.dimension, d.value, c.section, t.channel) v
    cross join lateral (
      values ('CASES_RECEIVED', v.received), ('ATTEMPTS', v.attempts), ('CONVERSATIONS', v.conversations)) m(measure, count)
   where m.count > 0`;
}

/** The parameters :halfYears, :firstDays and :lastDays. */
export function daysOf(halfYears: readonly HalfYear[]) {
  return { halfYears, firstDays: halfYears.map(firstDayOf), lastDays: halfYears.map(lastDayOf) };
}
