import type { BreakdownDimension } from '@jourplan/schema/domain/contacts/contacts.js';
import { type VolumeRow, WITHOUT_BREAKDOWN } from '@jourplan/schema/domain/contacts/volumes.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import { FIGURE_FRESHNESS, type FigureFreshness } from '../../reads/figure-freshness.js';

export type StoredVolume = VolumeRow & { dimension: BreakdownDimension | typeof WITHOUT_BREAKDOWN; placeName: string | null };
export type StoredVolumes = FigureFreshness & { halfYear: HalfYear; computedAt: Date | null; rows: StoredVolume[] };

const CONTACT_VOLUMES = {
  name: 'contact_volumes',
  text: `
    select p.half_year as "halfYear", s.computed_at as "computedAt", f.rows, ${FIGURE_FRESHNESS}
      from unnest($2::text[]) with ordinality as p (half_year, place)
      left join figure_state s on s.organisation_id = $1 and s.half_year = p.half_year
     cross join lateral (
       select coalesce(json_agg(json_build_object('dimension', v.dimension, 'value', v.value, 'section', v.section,
                'measure', v.measure, 'channel', nullif(v.channel, ''), 'count', v.count,
                'placeName', coalesce(m.name, d.name))), '[]') as rows
         from contact_volume_figure v
         left join municipality m on v.dimension = 'MUNICIPALITY' and m.organisation_id = v.organisation_id and m.code = v.value
         left join district d on v.dimension = 'DISTRICT' and d.organisation_id = v.organisation_id and d.id::text = v.value
        where v.organisation_id = $1 and v.half_year = p.half_year and v.dimension = any($3::text[])) f
     order by p.place`,
};

/** The stored volumes of each half-year, in the order asked for: totals, and one breakdown when asked for. */
export function readContactVolumes(
  reader: Reader,
  organisationId: string,
  { halfYears, by }: { halfYears: readonly HalfYear[]; by: BreakdownDimension | null },
): Promise<StoredVolumes[]> {
  const dimensions = by === null ? [WITHOUT_BREAKDOWN] : [WITHOUT_BREAKDOWN, by];
  return reader.inOrganisation(organisationId, CONTACT_VOLUMES, [organisationId, halfYears, dimensions]);
}
