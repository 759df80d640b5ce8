import type { MunicipalityCoverage } from '../registers/registers.js';
import { type HalfYear, hasStarted } from '../time/half-year.js';
import type { PlainDate } from '../time/plain-date.js';
import type { KpiCount, RegisterKpi } from './kpi.js';

/** Multi-year agreements with all municipalities of the area. Source: the plan, economy. */
export const municipalityCoverage: RegisterKpi<'MUNICIPALITY_COVERAGE'> = {
  key: 'MUNICIPALITY_COVERAGE',
  group: 'AGREEMENTS',
  unit: 'MUNICIPALITY',
  better: 'higher',
  source: 'OREBRO_PLAN',
  ourReadings: ['MULTI_YEAR'],
  // Counted over agreements: never promised in one.
  measuresCommitments: false,
  count: ({ coverage }, period, asOf) => municipalityCoverageOf(coverage, period, asOf),
};

/** Each municipality of the area counts once; covered ones outside it do not count. Null for a half-year that starts after `asOf`. */
export function municipalityCoverageOf(
  coverage: MunicipalityCoverage | null,
  period: HalfYear,
  asOf: PlainDate,
): KpiCount | null {
  if (!hasStarted(period, asOf)) return null;
  const covered = new Set(coverage?.covered);
  const area = [...new Set(coverage?.area)];
  return { numerator: area.filter((code) => covered.has(code)).length, denominator: area.length, pending: 0 };
}
