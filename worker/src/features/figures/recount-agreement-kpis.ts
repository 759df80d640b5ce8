import { agreementKpisOf } from '@jourplan/schema/domain/agreements/agreement-evidence.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { readRegisters, registersIn } from '@jourplan/schema/persistence/facts/read-registers.js';
import type { FiguresScope } from './figures-scope.js';
import { readJudgedCases } from './read-judged-cases.js';

const recount = `
  with fresh as materialized (
    select f."agreementId" as agreement_id, f."halfYear" as half_year, f.kpi, f.numerator, f.denominator, f.pending
      from json_to_recordset(:figures::json) f("agreementId" uuid, "halfYear" text, kpi text, numerator int, denominator int, pending int)),
  gone as (
    delete from agreement_kpi_figure k
     where k.organisation_id = :organisationId and k.half_year = any(array[:halfYears]::text[])
       and not exists (select from fresh f where f.agreement_id = k.agreement_id and f.half_year = k.half_year and f.kpi = k.kpi)
    returning k.kpi),
  written as (
    insert into agreement_kpi_figure (organisation_id, agreement_id, half_year, kpi, numerator, denominator, pending)
    select :organisationId::uuid, agreement_id, half_year, kpi, numerator, denominator, pending from fresh
    on conflict (organisation_id, agreement_id, half_year, kpi) do update
      set numerator = excluded.numerator, denominator = excluded.denominator, pending = excluded.pending
      where (agreement_kpi_figure.numerator, agreement_kpi_figure.denominator, agreement_kpi_figure.pending)
            is distinct from (excluded.numerator, excluded.denominator, excluded.pending)
    returning kpi)
  select (select count(*)::int from gone) + (select count(*)::int from written) as changed`;

/**
 * The figures of every agreement in some half-years, from the standings as they are stored and the registers. Gives
 * the number of figures that changed.
 */
export async function recountAgreementKpis(scope: FiguresScope, halfYears: readonly HalfYear[]): Promise<number> {
  if (halfYears.length === 0) return 0;
  const { tx, organisationId, asOf } = scope;
  const kept = await readRegisters(tx, organisationId);
  const figures = [];
  for (const halfYear of kept.agreements.length === 0 ? [] : halfYears) {
    const judged = await readJudgedCases(tx, organisationId, halfYear);
    const evidence = { judged, registers: registersIn(kept, halfYear, asOf) };
    for (const agreement of kept.agreements)
      figures.push(...agreementKpisOf(agreement, kept.agreements, evidence, halfYear, asOf).map((one) => ({ ...one, halfYear })));
  }
  const rows = await tx.execute<{ changed: number }[]>(recount, { organisationId, halfYears, figures: JSON.stringify(figures) });
  return rows[0]?.changed ?? 0;
}
