import type { CostCategory } from '@jourplan/schema/domain/agreements/amounts.js';

export type GivenBudgetLine = {
  id?: string | null;
  name: string;
  costCategory?: CostCategory | null;
  agreementId?: string | null;
  /** Amounts as they come in: in öre. */
  sek: number;
  firstHalfSek?: number | null;
};
