import { oreOf } from '@jourplan/schema/domain/money/kronor.js';
import type { Budget } from './budget.type.js';
import type { BudgetYear } from './read-budget.js';

/** A budget in the words of the API; null when the year has none. */
export function budgetOf(organisationId: string, budget: BudgetYear | null): Budget | null {
  if (budget === null) return null;
  const lines = budget.lines.map(({ id, version, name, costCategory, agreementId, yearSek, firstHalfSek }) => ({
    id,
    version,
    name,
    costCategory,
    agreement: agreementId === null ? null : { id: agreementId, organisationId },
    sek: oreOf(yearSek),
    firstHalfSek: firstHalfSek === null ? null : oreOf(firstHalfSek),
  }));
  return { year: budget.year, version: budget.version, lines };
}
