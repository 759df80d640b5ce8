/** Which way an indicator is better. */
export const INDICATOR_DIRECTIONS = ['HIGHER', 'LOWER'] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/** Whether a value misses its target; without a target nothing is missed. */
export function missesTarget(value: number, { target, better }: { target: number | null; better: IndicatorDirection }): boolean {
  if (target === null) return false;
  return better === 'HIGHER' ? value < target : value > target;
}
