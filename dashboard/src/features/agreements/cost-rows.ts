import type { CostCategory, Payer } from '../../graphql/graphql.js';
import { kronorOf } from '../../lib/kronor.js';

export interface CostRow {
  /** Null when the agreement states a sum without a category. */
  category: CostCategory | 'TOTAL' | null;
  /** Whole kronor per twelve months; null when the yearly table does not have it. */
  year: number | null;
  /** For the chosen days; null when it does not run then. */
  span: number | null;
  isEarmarked: boolean;
}

interface Line {
  category: CostCategory | null;
  sek: string;
  isEarmarked: boolean;
}

interface Money {
  costLines: readonly { payer: Payer; category: CostCategory; sekPer12Months: string; isEarmarked: boolean }[];
  amount: { sek: string; lines: readonly Line[]; ownSek: string; ownLines: readonly Line[] } | null;
}

/** A row for each category of each payer and a total, never one over both payers. */
export function costRows({ costLines, amount }: Money): Record<Payer, CostRow[]> {
  const rowsOf = (payer: Payer, lines: readonly Line[], total: string | null) => {
    const yearly = costLines.filter((line) => line.payer === payer);
    const listed: CostRow[] = yearly.map(({ category, sekPer12Months, isEarmarked }) => {
      const line = lines.find((one) => one.category === category);
      return { category, year: kronorOf(sekPer12Months), span: line ? kronorOf(line.sek) : null, isEarmarked };
    });
    const others: CostRow[] = lines
      .filter(({ category }) => !yearly.some((line) => line.category === category))
      .map(({ category, sek, isEarmarked }) => ({ category, year: null, span: kronorOf(sek), isEarmarked }));
    const rows = [...listed, ...others];
    if (rows.length === 0) return [];
    const yearTotal = yearly.length === 0 ? null : listed.reduce((sum, { year }) => sum + (year ?? 0), 0);
    const totalRow: CostRow = {
      category: 'TOTAL',
      year: yearTotal,
      span: total === null ? null : kronorOf(total),
      isEarmarked: false,
    };
    return [...rows, totalRow];
  };
  return {
    FUNDER: rowsOf('FUNDER', amount?.lines ?? [], amount?.sek ?? null),
    OWN: rowsOf('OWN', amount?.ownLines ?? [], amount?.ownSek ?? null),
  };
}
