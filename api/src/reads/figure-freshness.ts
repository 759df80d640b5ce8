import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';

/** How far stored figures of a half-year can be trusted to be of now. */
export type FigureFreshness = {
  /** Null while nothing has been computed. */
  asOf: PlainDate | null;
  /** Changes of the organisation that have not been counted yet. */
  marksWait: boolean;
  /** Only asked where nothing has been computed: whether there is a case to count. */
  casesWait: boolean;
};

const FIRST_DAY = "make_date(left(p.half_year, 4)::int, case when right(p.half_year, 1) = '1' then 1 else 7 end, 1)";

/** Columns of a statement with the organisation as $1, half-years `p` and, where there is one, their `figure_state s`. */
export const FIGURE_FRESHNESS = `
  s.as_of as "asOf",
  exists (select from case_mark where organisation_id = $1) or exists (select from register_mark where organisation_id = $1)
    or exists (select from half_year_mark where organisation_id = $1) as "marksWait",
  s.half_year is null and exists (
    select from support_case c where c.organisation_id = $1 and c.void_reason is null
       and c.received_on >= ${FIRST_DAY} and c.received_on < ${FIRST_DAY} + interval '6 months') as "casesWait"`;

/** Newer changes wait, or a day has passed in which pending cases may have turned. */
export function isStale({ asOf, marksWait, casesWait }: FigureFreshness, today: PlainDate): boolean {
  return marksWait || casesWait || (asOf !== null && asOf < today);
}
