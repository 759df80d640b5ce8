/**
 * The lines of the budget that a half-year belongs to, as JSON in the form of `BudgetLineFacts`, with what they cost in
 * that half-year; empty without a budget. Both arguments are pieces of SQL.
 */
export function budgetLinesSql(organisation: string, halfYear: string): string {
  return `coalesce((
    select json_agg(json_build_object('id', l.id, 'version', l.version, 'position', l.position, 'name', l.name,
             'costCategory', l.cost_category, 'agreementId', l.agreement_id, 'yearSek', l.sek, 'firstHalfSek', l.first_half_sek,
             'actualSek', t.sek, 'actualVersion', coalesce(t.version, 0)) order by l.position, l.id)
      from budget b
      join budget_line l on l.organisation_id = b.organisation_id and l.budget_id = b.id
      left join budget_actual t on t.organisation_id = l.organisation_id and t.budget_line_id = l.id and t.half_year = ${halfYear}
     where b.organisation_id = ${organisation} and b.year = left(${halfYear}, 4)::int), '[]')`;
}
