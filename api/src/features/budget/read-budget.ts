import type { CostCategory } from '@jourplan/schema/domain/agreements/amounts.js';
import type { BudgetLineFacts } from '@jourplan/schema/domain/follow-up-budget.js';
import type { HalfYear } from '@jourplan/schema/domain/half-year.js';
import { budgetLinesSql } from '@jourplan/schema/persistence/budget-facts.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import { oreOf } from '../../graphql/kronor.js';
import type { Budget } from './budget.type.js';

type Line = {
  id: string;
  version: number;
  name: string;
  costCategory: CostCategory | null;
  agreementId: string | null;
  sek: number;
  firstHalfSek: number | null;
};

const BUDGET = {
  name: 'budget_of_year',
  text: `select b.year, b.version, coalesce((
       select json_agg(json_build_object('id', l.id, 'version', l.version, 'name', l.name, 'costCategory', l.cost_category,
                'agreementId', l.agreement_id, 'sek', l.sek, 'firstHalfSek', l.first_half_sek) order by l.position, l.id)
         from budget_line l where l.organisation_id = b.organisation_id and l.budget_id = b.id), '[]') as lines
    from budget b where b.organisation_id = $1 and b.year = $2`,
};

const LINES = { name: 'budget_lines_of_half_year', text: `select ${budgetLinesSql('$1', '$2::text')} as lines` };

/** Null when the year has no budget. */
export async function readBudget(reader: Reader, organisationId: string, year: number): Promise<Budget | null> {
  const rows = await reader.inOrganisation<Omit<Budget, 'lines'> & { lines: Line[] }>(organisationId, BUDGET, [
    organisationId,
    year,
  ]);
  const [budget] = rows;
  if (budget === undefined) return null;
  const lines = budget.lines.map(({ agreementId, sek, firstHalfSek, ...line }) => ({
    ...line,
    agreement: agreementId === null ? null : { id: agreementId, organisationId },
    sek: oreOf(sek),
    firstHalfSek: firstHalfSek === null ? null : oreOf(firstHalfSek),
  }));
  return { ...budget, lines };
}

/** The lines of the half-year's budget with what they cost in it; empty without a budget. */
export async function readBudgetLines(reader: Reader, organisationId: string, halfYear: HalfYear): Promise<BudgetLineFacts[]> {
  const [row] = await reader.inOrganisation<{ lines: BudgetLineFacts[] }>(organisationId, LINES, [organisationId, halfYear]);
  return row?.lines ?? [];
}
