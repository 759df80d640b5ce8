import type { KpiCount } from '../kpis/kpi.js';
import type { ContactKpiKey } from '../kpis/kpi-registry.js';
import { type Ruling, refuse, succeed } from '../ruling.js';

/** How a commitment is measured. `targetPerMille` is 0–1000, null without a target; `joint` together with other associations. */
export type Measure = { kpi: ContactKpiKey; targetPerMille: number | null; joint: boolean };

/** A target is a share; only openings can be held jointly. */
export function checkMeasure(measure: Measure): Ruling<Measure, 'TARGET_OUT_OF_RANGE' | 'MEASURE_CANNOT_BE_JOINT'> {
  const { targetPerMille, joint, kpi } = measure;
  if (targetPerMille !== null && (!Number.isInteger(targetPerMille) || targetPerMille < 0 || targetPerMille > 1000)) {
    return refuse('TARGET_OUT_OF_RANGE', 'targetPerMille');
  }
  const isOpening = kpi === 'EVENING_OPENING' || kpi === 'EVENING_OPENING_JOINT';
  return joint && !isOpening ? refuse('MEASURE_CANNOT_BE_JOINT', 'joint') : succeed(measure);
}

/** The KPI that is counted: a joint commitment counts the partners' openings too. */
export function countedKpi({ kpi, joint }: Measure): ContactKpiKey {
  return joint && kpi === 'EVENING_OPENING' ? 'EVENING_OPENING_JOINT' : kpi;
}

/** Whether the share reaches the target, compared as whole numbers; null without a target and when nobody qualifies. */
export function kpiTargetMet({ numerator, denominator }: KpiCount, targetPerMille: number | null): boolean | null {
  if (targetPerMille === null || denominator === 0) return null;
  return numerator * 1000 >= targetPerMille * denominator;
}
