import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { BoardKpiTrendQuery, ContactKpiKey } from '../../graphql/graphql.js';

type Trend = NonNullable<BoardKpiTrendQuery['organisation']>['contactKpiTrend'];

export interface KpiPoint {
  halfYear: HalfYear;
  numerator: number;
  denominator: number;
  pending: number;
  share: number | null;
}

export interface KpiSeries {
  key: ContactKpiKey;
  points: KpiPoint[];
  /** The highest level that an agreement asks for, when any does. */
  target: number | null;
}

/** One series per KPI that anything was ever due for, with a point for every half-year. */
export function kpiSeries(trend: Trend): KpiSeries[] {
  const keys = new Set(trend.flatMap(({ kpis }) => kpis.map(({ key }) => key)));
  return [...keys]
    .map((key) => ({ key, points: trend.map((period) => pointOf(period, key)), target: targetOf(trend, key) }))
    .filter(({ points }) => points.some(({ denominator }) => denominator > 0));
}

function pointOf({ halfYear, kpis }: Trend[number], key: ContactKpiKey): KpiPoint {
  const kpi = kpis.find((candidate) => candidate.key === key);
  return {
    halfYear,
    numerator: kpi?.numerator ?? 0,
    denominator: kpi?.denominator ?? 0,
    pending: kpi?.pending ?? 0,
    share: kpi?.share ?? null,
  };
}

function targetOf(trend: Trend, key: ContactKpiKey): number | null {
  const targets = trend.at(-1)?.kpis.find((kpi) => kpi.key === key)?.targets ?? [];
  return targets.length > 0 ? Math.max(...targets.map(({ target }) => target)) : null;
}
