import { roundHalfUp } from '../money/round-half-up.js';
import type { HalfYear } from '../time/half-year.js';

/** Whole kronor. `firstHalfSek` is the part of the first half-year when the budget states a split. */
export type YearBudget = { yearSek: number; firstHalfSek: number | null };

/** Half of the year unless the budget states a split; an odd krona falls in the first half. The halves make the year. */
export function budgetFor(halfYear: HalfYear, { yearSek, firstHalfSek }: YearBudget): number {
  const firstHalf = firstHalfSek ?? roundHalfUp({ numerator: yearSek, denominator: 2 });
  return halfYear.endsWith('H1') ? firstHalf : yearSek - firstHalf;
}
