import { CASE_KPI_KEYS, type KpiCount, type RegisterKpiKey } from '@jourplan/schema/domain/kpis/kpi.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { FiguresScope } from './figures-scope.js';
import { STANDING_COLUMN_OF } from './standing-columns.js';

const upsert = `
  on conflict (organisation_id, half_year, kpi) do update
    set numerator = excluded.numerator, denominator = excluded.denominator, pending = excluded.pending
    where (contact_kpi_figure.numerator, contact_kpi_figure.denominator, contact_kpi_figure.pending)
          is distinct from (excluded.numerator, excluded.denominator, excluded.pending)
  returning kpi`;

const counts = CASE_KPI_KEYS.map((key, index) => {
  const column = STANDING_COLUMN_OF[key];
  const having = (standing: string) => `count(*) filter (where s.${column} = '${standing}')::int`;
  return `${having('MET')} as met${index}, ${having('MISSED')} as missed${index}, ${having('PENDING')} as pending${index}`;
});
const figures = CASE_KPI_KEYS.map(
  (key, index) => `('${key}', c.met${index}, c.met${index} + c.missed${index}, c.pending${index})`,
);

// A half-year at a time: joined together, a few of them make the planner read every standing there is.
const recountCases = `
  insert into contact_kpi_figure (organisation_id, half_year, kpi, numerator, denominator, pending)
  select :organisationId::uuid, h.half_year, f.kpi, f.numerator, f.denominator, f.pending
    from unnest(array[:halfYears]::text[]) h(half_year)
    cross join lateral (
      select ${counts.join(', ')} from case_standing s
       where s.organisation_id = :organisationId and s.half_year = h.half_year) c
    cross join lateral (values ${figures.join(', ')}) f(kpi, numerator, denominator, pending)
  ${upsert}`;

/** Adds up the case KPIs of some half-years from the standings. Gives the number of figures that changed. */
export async function recountCaseKpis({ tx, organisationId }: FiguresScope, halfYears: readonly HalfYear[]): Promise<number> {
  if (halfYears.length === 0) return 0;
  return (await tx.execute(recountCases, { organisationId, halfYears })).length;
}

export type RegisterFigure = KpiCount & { halfYear: HalfYear; kpi: RegisterKpiKey };

const storeRegisters = `
  insert into contact_kpi_figure (organisation_id, half_year, kpi, numerator, denominator, pending)
  select :organisationId::uuid, f."halfYear", f.kpi, f.numerator, f.denominator, f.pending
    from json_to_recordset(:figures::json) f("halfYear" text, kpi text, numerator int, denominator int, pending int)
  ${upsert}`;

/** Gives the number of figures that changed. */
export async function storeRegisterKpis(
  { tx, organisationId }: FiguresScope,
  figures: readonly RegisterFigure[],
): Promise<number> {
  if (figures.length === 0) return 0;
  return (await tx.execute(storeRegisters, { organisationId, figures: JSON.stringify(figures) })).length;
}
