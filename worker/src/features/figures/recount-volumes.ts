import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { daysOf, volumeRowsSql } from '@jourplan/schema/persistence/facts/volume-rows-sql.js';
import type { FiguresScope } from './figures-scope.js';

const key = ['half_year', 'dimension', 'value', 'section', 'measure', 'channel'];
const columns = key.join(', ');
const sameKey = key.map((column) => `v.${column} = g.${column}`).join(' and ');

// `except` costs the same whether or not the planner knows the table; an anti-join may not.
const recount = `
  with fresh as materialized (${volumeRowsSql('EVERY_BREAKDOWN')}),
  gone as (
    delete from contact_volume_figure v using (
        select ${columns} from contact_volume_figure
         where organisation_id = :organisationId and half_year = any(array[:halfYears]::text[])
        except select ${columns} from fresh) g
     where v.organisation_id = :organisationId and ${sameKey}
    returning v.half_year),
  written as (
    insert into contact_volume_figure (organisation_id, ${columns}, count)
    select :organisationId::uuid, ${columns}, count from fresh
    on conflict (organisation_id, ${columns}) do update
      set count = excluded.count where contact_volume_figure.count <> excluded.count
    returning half_year)
  select (select count(*)::int from gone) + (select count(*)::int from written) as changed`;

/** Counts the volumes of some half-years from cases and attempts. Gives the number of figures that changed. */
export async function recountVolumes(scope: FiguresScope, halfYears: readonly HalfYear[]): Promise<number> {
  if (halfYears.length === 0) return 0;
  const { tx, organisationId, asOf } = scope;
  const rows = await tx.execute<{ changed: number }[]>(recount, { organisationId, asOf, ...daysOf(halfYears) });
  return rows[0]?.changed ?? 0;
}
