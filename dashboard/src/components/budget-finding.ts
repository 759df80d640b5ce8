import { kronorOf } from '../lib/kronor.js';

export interface FollowedLine {
  lineId: string;
  name: string;
  /** Kronor as the api writes them. */
  budget: string;
  actual: string | null;
  difference: string | null;
  differenceShare: number | null;
  isFlagged: boolean;
}

export interface BudgetFinding {
  reported: number;
  flagged: number;
  /** Actual minus budget over the lines that have an actual, in kronor. */
  difference: number;
}

/** Counts what a budget says without judging it; lines without an actual are left out of the difference. */
export function budgetFinding(lines: readonly FollowedLine[]): BudgetFinding {
  const reported = lines.filter(({ actual }) => actual !== null);
  return {
    reported: reported.length,
    flagged: reported.filter(({ isFlagged }) => isFlagged).length,
    difference: reported.reduce((sum, { difference }) => sum + kronorOf(difference ?? 0), 0),
  };
}
