import type { BudgetLineFacts } from '@jourplan/schema/domain/follow-up/follow-up-budget.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import { onceARequest } from '../../platform/once-a-request.js';

/** A line with what it cost in each half-year that something was recorded for. */
type BudgetYearLine = Omit<BudgetLineFacts, 'actualSek' | 'actualVersion'> & {
  actuals: { halfYear: HalfYear; sek: number; version: number }[];
};

/** The budget of a year with all it was compared with. */
export type BudgetYear = { year: number; version: number; lines: BudgetYearLine[] };

const BUDGET = {
  name: 'budget_of_year',
  text: `select b.year, b.version, coalesce((
       select json_agg(json_build_object('id', l.id, 'version', l.version, 'position', l.position, 'name', l.name,
                'costCategory', l.cost_category, 'agreementId', l.agreement_id, 'yearSek', l.sek, 'firstHalfSek', l.first_half_sek,
                'actuals', coalesce((select json_agg(json_build_object('halfYear', t.half_year, 'sek', t.sek, 'version', t.version))
                   from budget_actual t where t.organisation_id = l.organisation_id and t.budget_line_id = l.id), '[]'))
                order by l.position, l.id)
         from budget_line l where l.organisation_id = b.organisation_id and l.budget_id = b.id), '[]') as lines
    from budget b where b.organisation_id = $1 and b.year = $2`,
};

/** Null when the year has no budget. */
export async function readBudgetYear(reader: Reader, organisationId: string, year: number): Promise<BudgetYear | null> {
  const [budget] = await reader.inOrganisation<BudgetYear>(organisationId, BUDGET, [organisationId, year]);
  return budget ?? null;
}

/** … once a request, however many half-years of the year are asked for; the key is the year. */
export const budgetYearOnce = onceARequest<BudgetYear | null>(({ reader }, organisationId, year) =>
  readBudgetYear(reader, organisationId, Number(year)),
);

/** The lines with what they cost in one half-year of the year. */
export function linesIn(budget: BudgetYear | null, halfYear: HalfYear): BudgetLineFacts[] {
  return (budget?.lines ?? []).map(({ actuals, ...line }) => {
    const actual = actuals.find((one) => one.halfYear === halfYear);
    return { ...line, actualSek: actual?.sek ?? null, actualVersion: actual?.version ?? 0 };
  });
}
