import type { CostCategory } from '@jourplan/schema/domain/agreements/amounts.js';

export type DemoBudgetLine = {
  readonly name: string;
  /** The agreements' category that pays for it; null = none. */
  readonly costCategory: CostCategory | null;
  /** Key of the one agreement that pays for it; null = none in particular. */
  readonly agreementKey: string | null;
  /** Whole kronor of the year. */
  readonly sek: number;
  /** Those of the first half; null = half of the year. */
  readonly firstHalfSek: number | null;
  /** What it cost in each half, whole kronor; null = not recorded. */
  readonly actualSek: readonly [firstHalf: number | null, secondHalf: number | null];
};

export type DemoBudget = { readonly year: number; readonly lines: readonly DemoBudgetLine[] };
