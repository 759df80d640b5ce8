import { type HalfYear, hasEnded, previousHalfYear, sameHalfYearLastYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';

export interface PeriodCount {
  halfYear: HalfYear;
  count: number;
}

export interface VolumeFinding {
  direction: 'more' | 'fewer' | 'same' | 'running' | 'alone';
  current: number;
  previous: number;
  comparedWith: HalfYear;
}

/** A running half-year is never said to be less than a whole one. */
export function volumeFinding(counts: PeriodCount[], shown: HalfYear, today: PlainDate): VolumeFinding {
  const comparedWith = sameHalfYearLastYear(shown);
  const current = countIn(counts, shown);
  const previous = countIn(counts, comparedWith);
  const values = { current, previous, comparedWith };
  if (previous === 0) return { ...values, direction: 'alone' };
  if (!hasEnded(shown, today)) return { ...values, direction: 'running' };
  if (current === previous) return { ...values, direction: 'same' };
  return { ...values, direction: current > previous ? 'more' : 'fewer' };
}

export interface CountPair {
  halfYear: HalfYear;
  current: number;
  previous: number;
}

/** The half-year before and the shown one, each with the same half-year of the year before. */
export function countPairs(counts: PeriodCount[], shown: HalfYear): CountPair[] {
  return [previousHalfYear(shown), shown].map((halfYear) => ({
    halfYear,
    current: countIn(counts, halfYear),
    previous: countIn(counts, sameHalfYearLastYear(halfYear)),
  }));
}

/** Shares closer than this, in percentage points, are called level. */
const LEVEL_POINTS = 1;

export type Direction = 'up' | 'level' | 'down';

/** How a share moved since the half-year it is compared with; null where either is missing. */
export function shareDirection(current: number | null, previous: number | null): Direction | null {
  if (current === null || previous === null) return null;
  const points = Math.round((current - previous) * 1000) / 10;
  if (Math.abs(points) < LEVEL_POINTS) return 'level';
  return points > 0 ? 'up' : 'down';
}

function countIn(counts: PeriodCount[], period: HalfYear): number {
  return counts.find(({ halfYear }) => halfYear === period)?.count ?? 0;
}
