import { type Fraction, roundHalfUp } from '../money/round-half-up.js';
import type { DateSpan } from '../time/spans.js';
import { isInside, isSameSpan, overlapOf, tiles } from '../time/spans.js';
import { isTwelveMonths, monthsIn } from './months-in.js';
import { possibleTerm } from './notice.js';
import type { AgreementTerm, Notice } from './terms.js';

/** FUNDER: what the funder pays. OWN: the association's own financing. They are never added up. */
export const COST_PAYERS = ['FUNDER', 'OWN'] as const;
export type CostPayer = (typeof COST_PAYERS)[number];

/** The first six are what a funder pays for, the others where own financing comes from. */
export const COST_CATEGORIES = [
  'STAFF',
  'CONSULTANTS',
  'PREMISES',
  'ACTIVITIES',
  'CONSUMABLES',
  'OTHER',
  'OPERATING_SUPPORT',
  'MEMBER_FEES',
  'PROJECT_FUNDS',
] as const;
export type CostCategory = (typeof COST_CATEGORIES)[number];

/** Whole kronor per twelve months. */
export type CostLine = { payer: CostPayer; category: CostCategory; yearSek: number };

/** Whole kronor for exactly these days, both ends inclusive; without a category when the agreement states a sum only. */
export type StatedAmount = DateSpan & { payer: CostPayer; category: CostCategory | null; sek: number };

/** What an agreement says of money; lines are in the order in which they are shown. */
export type AgreementMoney = { costLines: readonly CostLine[]; statedAmounts: readonly StatedAmount[] };

/** STATED by the agreement, the table for TWELVE_MONTHS as it is, or ASSUMED to spread evenly over the months (ours). */
export const AMOUNT_BASES = ['STATED', 'TWELVE_MONTHS', 'ASSUMED'] as const;
export type AmountBasis = (typeof AMOUNT_BASES)[number];

export type AmountLine = { payer: CostPayer; category: CostCategory | null; sek: number };

/** Whole kronor; the lines add up to `sek`. */
export type AmountInPeriod = { sek: number; lines: AmountLine[]; basis: AmountBasis };

/**
 * What one payer pays for the part of a period in which the agreement runs; renewals are taken to happen. Null when it
 * does not run then, or has no amounts of that payer.
 */
export function amountIn(
  payer: CostPayer,
  { costLines, statedAmounts }: AgreementMoney,
  term: AgreementTerm,
  notice: Notice | null,
  period: DateSpan,
): AmountInPeriod | null {
  const runs = possibleTerm(term, notice);
  const part = overlapOf(period, runs);
  if (part === null) return null;
  const ofPayer = statedAmounts.filter((amount) => amount.payer === payer);
  const stated = statedFor(payer, ofPayer, runs, part);
  if (stated !== null) return stated;
  const lines = costLines.filter((line) => line.payer === payer);
  if (lines.length === 0) return null;
  return isTwelveMonths(part) ? spread(lines, ONE_YEAR, 'TWELVE_MONTHS') : spread(lines, monthsIn(part), 'ASSUMED');
}

const ONE_YEAR: Fraction = { numerator: 12, denominator: 1 };

// Each line is rounded, then the total; what rounding took from or added to the total goes to the largest line.
function spread(costLines: readonly CostLine[], months: Fraction, basis: AmountBasis): AmountInPeriod {
  const inMonths = (yearSek: number) =>
    roundHalfUp({ numerator: yearSek * months.numerator, denominator: 12 * months.denominator });
  const sek = inMonths(sum(costLines.map((line) => line.yearSek)));
  const lines = costLines.map(({ payer, category, yearSek }) => ({ payer, category, sek: inMonths(yearSek) }));
  const difference = sek - sum(lines.map((line) => line.sek));
  const largest = costLines.findIndex(({ yearSek }) => yearSek === Math.max(...costLines.map((line) => line.yearSek)));
  return { sek, lines: lines.map((line, index) => (index === largest ? { ...line, sek: line.sek + difference } : line)), basis };
}

// The spans must tile the part when no single one is the part itself: halves that are stated make a year that is.
function statedFor(payer: CostPayer, amounts: readonly StatedAmount[], runs: DateSpan, part: DateSpan): AmountInPeriod | null {
  const running = amounts.flatMap((amount) => {
    const days = overlapOf(amount, runs);
    return days === null ? [] : [{ ...amount, ...days }];
  });
  const exact = running.filter((amount) => isSameSpan(amount, part));
  const chosen = exact.length > 0 ? exact : running.filter((amount) => isInside(amount, part));
  if (!tiles(chosen, part)) return null;
  const categories = [...new Set(chosen.map((amount) => amount.category))];
  const lines = categories.map((category) => ({
    payer,
    category,
    sek: sum(chosen.filter((amount) => amount.category === category).map((amount) => amount.sek)),
  }));
  return { sek: sum(lines.map((line) => line.sek)), lines, basis: 'STATED' };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
