import type { AmountLine, CostCategory } from '../agreements/amounts.js';
import { type Ruling, refuse, succeed } from '../ruling.js';

/** A budget category of the organisation's own, and the cost categories of agreements that pay for it. */
export type BudgetCategory = { id: string; costCategories: readonly CostCategory[] };

/** A cost category pays for one budget category at most: the same krona is not counted twice. */
export function checkBudgetCategories<Category extends BudgetCategory>(
  categories: readonly Category[],
): Ruling<readonly Category[], 'COST_CATEGORY_MAPPED_TWICE'> {
  const mapped = categories.flatMap(({ costCategories }) => [...new Set(costCategories)]);
  const twice = mapped.find((costCategory, index) => mapped.indexOf(costCategory) !== index);
  if (twice !== undefined) return refuse('COST_CATEGORY_MAPPED_TWICE', 'costCategories', { costCategory: twice });
  return succeed(categories);
}

/** Whole kronor per budget category, in their order; `unmappedSek` is what belongs to none. Together they are all the money. */
export type AgreementMoneyByCategory = { categories: { id: string; sek: number }[]; unmappedSek: number };

/** Agreement lines of one period under the organisation's own budget categories. */
export function agreementMoneyByCategory(
  categories: readonly BudgetCategory[],
  lines: readonly AmountLine[],
): AgreementMoneyByCategory {
  const sumOf = (belongs: (line: AmountLine) => boolean) => lines.filter(belongs).reduce((sum, { sek }) => sum + sek, 0);
  const byCategory = categories.map(({ id, costCategories }) => ({
    id,
    sek: sumOf(({ category }) => category !== null && costCategories.includes(category)),
  }));
  const mapped = new Set(categories.flatMap(({ costCategories }) => costCategories));
  return { categories: byCategory, unmappedSek: sumOf(({ category }) => category === null || !mapped.has(category)) };
}
