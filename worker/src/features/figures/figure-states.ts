import { DEFINITIONS_VERSION } from '@jourplan/schema/domain/kpis/kpi.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { FigureState, FiguresScope } from './figures-scope.js';

export function readFigureStates({ tx, organisationId }: FiguresScope): Promise<FigureState[]> {
  return tx.execute<FigureState[]>(
    `select half_year as "halfYear", as_of::text as "asOf" from figure_state where organisation_id = :organisationId order by half_year`,
    { organisationId },
  );
}

/** Says of some half-years that their figures are of this day. */
export async function storeFigureStates(scope: FiguresScope, halfYears: readonly HalfYear[]): Promise<void> {
  const { tx, organisationId, asOf, now } = scope;
  await tx.execute(
    `insert into figure_state (organisation_id, half_year, as_of, computed_at, definitions_version)
     select :organisationId::uuid, h, :asOf::date, :now::timestamptz, :version from unnest(array[:halfYears]::text[]) h
     on conflict (organisation_id, half_year) do update
       set as_of = excluded.as_of, computed_at = excluded.computed_at, definitions_version = excluded.definitions_version`,
    { organisationId, asOf, now, version: DEFINITIONS_VERSION, halfYears },
  );
}

/**
 * Removes what is stored of every other half-year: nothing is in it any more, or a clock that was wrong had reached it.
 * `halfYears` follow each other. Gives how many figures there were.
 */
export async function removeOtherFigures({ tx, organisationId }: FiguresScope, halfYears: readonly HalfYear[]): Promise<number> {
  const other = 'organisation_id = :organisationId and (half_year between :first::text and :last::text) is not true';
  const rows = await tx.execute<{ count: number }[]>(
    `with kpis as (delete from contact_kpi_figure where ${other} returning 1),
     volumes as (delete from contact_volume_figure where ${other} returning 1),
     agreements as (delete from agreement_kpi_figure where ${other} returning 1),
     states as (delete from figure_state where ${other} returning 1)
     select (select count(*)::int from kpis) + (select count(*)::int from volumes)
          + (select count(*)::int from agreements) as count`,
    { organisationId, first: halfYears[0] ?? null, last: halfYears.at(-1) ?? null },
  );
  return rows[0]?.count ?? 0;
}
