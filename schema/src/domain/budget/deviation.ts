import { roundHalfUp } from '../money/round-half-up.js';

/** From where a deviation is flagged, both inclusive: a share of the budget in per mille, and whole kronor. */
export type DeviationSettings = { perMilleFrom: number; sekFrom: number };

/** 10 % and 10 000 SEK (ours); an organisation may set others. */
export const DEVIATION_SETTINGS: DeviationSettings = { perMilleFrom: 100, sekFrom: 10_000 };

/** `differenceSek` is actual minus budget; `differencePerMille` of the budget, null when nothing was budgeted. */
export type Deviation = { differenceSek: number; differencePerMille: number | null; isFlagged: boolean };

/**
 * How far an actual is from its budget, in whole kronor. Flagged when it is off by both limits, in either direction;
 * without a budget the kronor alone decide (ours). Decided on the kronor, never on a rounded share.
 */
export function deviation(budgetSek: number, actualSek: number, settings: DeviationSettings = DEVIATION_SETTINGS): Deviation {
  const differenceSek = actualSek - budgetSek;
  const off = Math.abs(differenceSek);
  const base = Math.abs(budgetSek);
  return {
    differenceSek,
    differencePerMille: base === 0 ? null : roundHalfUp({ numerator: differenceSek * 1000, denominator: base }),
    isFlagged: off > 0 && off >= settings.sekFrom && off * 1000 >= settings.perMilleFrom * base,
  };
}
