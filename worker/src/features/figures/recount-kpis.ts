import type { KpiCount, Standing } from '@jourplan/schema/domain/kpis/kpi.js';
import { CASE_KPI_KEYS, type RegisterKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { FiguresScope } from './figures-scope.js';

const upsert = `
  on conflict (organisation_id, half_year, kpi) do update
    set numerator = excluded.numerator, denominator = excluded.denominator, pending = excluded.pending
    where (contact_kpi_figure.numerator, contact_kpi_figure.denominator, contact_kpi_figure.pending)
          is distinct from (excluded.numerator, excluded.denominator, excluded.pending)
  returning kpi`;

// A half-year at a time: joined together, a few of them make the planner read every standing there is. Cases that stand
// alike are counted first: there are few ways to stand, however many cases there are.
const having = (standing: Standing) => `coalesce(sum(a.cases) filter (where a.standing = '${standing}'), 0)::int`;
const recountCases = `
  insert into contact_kpi_figure (organisation_id, half_year, kpi, numerator, denominator, pending)
  select :organisationId::uuid, h.half_year, f.kpi, f.met, f.met + f.missed, f.pending
    from unnest(array[:halfYears]::text[]) h(half_year)
    cross join lateral (
      with alike as materialized (
        select s.standings::text as standings, count(*) as cases from case_standing s
         where s.organisation_id = :organisationId and s.half_year = h.half_year
         group by s.standings::text)
      select k.kpi, ${having('MET')} as met, ${having('MISSED')} as missed, ${having('PENDING')} as pending
        from unnest(array[:kpis]::text[]) k(kpi)
        left join (
          select e.key as kpi, e.value as standing, g.cases from alike g cross join lateral json_each_text(g.standings::json) e) a
          on a.kpi = k.kpi
       group by k.kpi) f
  ${upsert}`;

/** Adds up the case KPIs of some half-years from the standings. Gives the number of figures that changed. */
export async function recountCaseKpis({ tx, organisationId }: FiguresScope, halfYears: readonly HalfYear[]): Promise<number> {
  if (halfYears.length === 0) return 0;
  return (await tx.execute(recountCases, { organisationId, halfYears, kpis: CASE_KPI_KEYS })).length;
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
