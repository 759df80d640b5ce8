import { countsOn, type SupportCaseRecord } from '../contacts/case-facts.js';
import type { Registers } from '../registers/registers.js';
import { compareHalfYears, type HalfYear, halfYearOf, halfYearsBetween, hasStarted } from '../time/half-year.js';
import type { PlainDate } from '../time/plain-date.js';
import { countStandings, type KpiCount } from './kpi.js';
import { CASE_KPIS, type CaseKpiKey, type KpiCounts, REGISTER_KPIS, type RegisterKpiKey } from './kpi-registry.js';

/**
 * Every contact KPI of one half-year, counted from the raw facts on the evidence dated no later than `asOf`. This is
 * the definition that stored figures are held equal to. Null for a half-year that starts after `asOf`.
 */
export function contactKpisOf(
  cases: readonly SupportCaseRecord[],
  registers: Registers,
  period: HalfYear,
  asOf: PlainDate,
): KpiCounts | null {
  if (!hasStarted(period, asOf)) return null;
  return { ...caseKpisOf(cases, period, asOf), ...registerKpisOf(registers, period, asOf) };
}

/** The KPIs that judge cases, over the cases received in the half-year. */
export function caseKpisOf(cases: readonly SupportCaseRecord[], period: HalfYear, asOf: PlainDate): Record<CaseKpiKey, KpiCount> {
  const own = cases.filter((supportCase) => countsOn(supportCase, asOf) && halfYearOf(supportCase.facts.receivedOn) === period);
  const counts = CASE_KPIS.map((kpi) => [kpi.key, countStandings(own.map((item) => kpi.judge(item, asOf)))] as const);
  return Object.fromEntries(counts) as Record<CaseKpiKey, KpiCount>;
}

/** The KPIs that count the registers. For a half-year that starts after `asOf` nothing qualifies. */
export function registerKpisOf(registers: Registers, period: HalfYear, asOf: PlainDate): Record<RegisterKpiKey, KpiCount> {
  const counts = REGISTER_KPIS.map(({ key, count }) => [key, count(registers, period, asOf) ?? nothing()] as const);
  return Object.fromEntries(counts) as Record<RegisterKpiKey, KpiCount>;
}

/**
 * Every half-year figures are kept of, in order: from the first in which something began, such as a case that counts, a
 * register or an agreement, to the one `asOf` is in. Of every other there is nothing to say, which reads as zero.
 */
export function halfYearsWithFigures(begun: readonly HalfYear[], asOf: PlainDate): HalfYear[] {
  const current = halfYearOf(asOf);
  const [first] = begun.filter((period) => period <= current).sort(compareHalfYears);
  return first === undefined ? [] : halfYearsBetween(first, current);
}

function nothing(): KpiCount {
  return { numerator: 0, denominator: 0, pending: 0 };
}
