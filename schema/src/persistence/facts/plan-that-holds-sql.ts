/** A statement's condition that the plan `p` is adopted and covers a year; the rule is `planThatHolds` of the domain. */
export function isAdoptedFor(year: string): string {
  return `p.adopted_on is not null and ${year} between p.first_year and p.last_year`;
}

/** Of the plans `p` that cover a year, the first in this order is the one that holds. */
export const LATEST_ADOPTED_FIRST = 'p.adopted_on desc, p.id desc';

/** The id of the plan that holds for a year; `organisation` and `year` are expressions or placeholders of the statement. */
export function planThatHoldsSql(organisation: string, year: string): string {
  return `select p.id from strategic_plan p where p.organisation_id = ${organisation} and ${isAdoptedFor(year)}
    order by ${LATEST_ADOPTED_FIRST} limit 1`;
}
