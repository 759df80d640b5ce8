import { KPI_GROUPS as GROUPS, type KpiGroup } from '@jourplan/schema/domain/kpis/kpi.js';
import { CONTACT_KPIS } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { type HalfYear, sameHalfYearLastYear } from '@jourplan/schema/domain/time/half-year.js';
import type { ContactKpiKey, ContactKpiPageQuery } from '../../graphql/graphql.js';

type KpiOrganisation = NonNullable<ContactKpiPageQuery['organisation']>;
export type ContactKpis = KpiOrganisation['contactKpis'];
export type ContactKpi = ContactKpis['kpis'][number];
type Trend = KpiOrganisation['contactKpiTrend'];

/** The order in which the figures are read. */
export const KPI_GROUPS: readonly { group: KpiGroup; keys: readonly ContactKpiKey[] }[] = GROUPS.map((group) => ({
  group,
  keys: CONTACT_KPIS.filter((kpi) => kpi.group === group).map(({ key }) => key),
}));

export interface KpiPoint {
  halfYear: HalfYear;
  numerator: number;
  denominator: number;
  pending: number;
  share: number | null;
}

/** A KPI over the half-years of the trend, oldest first; a half-year without it has nothing to count. */
export function pointsOf(trend: Trend, key: ContactKpiKey): KpiPoint[] {
  return trend.map(({ halfYear, kpis }) => {
    const kpi = kpis.find((candidate) => candidate.key === key);
    return {
      halfYear,
      numerator: kpi?.numerator ?? 0,
      denominator: kpi?.denominator ?? 0,
      pending: kpi?.pending ?? 0,
      share: kpi?.share ?? null,
    };
  });
}

/** The trend from the first half-year in which anything was counted, so that every figure has the same width of time. */
export function sinceFirstCount(trend: Trend): Trend {
  const first = trend.findIndex(({ kpis }) => kpis.some(({ denominator, pending }) => denominator + pending > 0));
  return first === -1 ? trend : trend.slice(first);
}

/** Shares closer than this, in percentage points, are called level. */
const LEVEL_POINTS = 1;

export interface Comparison {
  direction: 'up' | 'level' | 'down';
  comparedWith: HalfYear;
  previous: number;
}

/** Against the same half-year of the year before, since the work has seasons; null where either has no share. */
export function comparisonOf(points: readonly KpiPoint[], shown: HalfYear): Comparison | null {
  const comparedWith = sameHalfYearLastYear(shown);
  const current = shareIn(points, shown);
  const previous = shareIn(points, comparedWith);
  if (current === null || previous === null) return null;
  const difference = Math.round((current - previous) * 1000) / 10;
  const direction = Math.abs(difference) < LEVEL_POINTS ? 'level' : difference > 0 ? 'up' : 'down';
  return { direction, comparedWith, previous };
}

function shareIn(points: readonly KpiPoint[], period: HalfYear): number | null {
  return points.find(({ halfYear }) => halfYear === period)?.share ?? null;
}
