import { type HalfYear, hasStarted } from '@jourplan/schema/domain/half-year.js';
import { CONTACT_KPI_KEYS, type ContactKpiKey, DEFINITIONS_VERSION, kpiShare } from '@jourplan/schema/domain/kpis/kpi.js';
import type { PlainDate } from '@jourplan/schema/domain/plain-date.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import { FIGURE_FRESHNESS, type FigureFreshness, isStale } from '../../platform/figure-freshness.js';

export type KpiFigures = {
  halfYear: HalfYear;
  asOf: PlainDate | null;
  computedAt: Date | null;
  definitionsVersion: string;
  isStale: boolean;
  kpis: { key: ContactKpiKey; numerator: number; denominator: number; pending: number; share: number | null }[];
};

type Row = FigureFreshness & {
  halfYear: HalfYear;
  computedAt: Date | null;
  definitionsVersion: string | null;
  figures: { key: ContactKpiKey; numerator: number; denominator: number; pending: number }[];
};

const CONTACT_KPIS = {
  name: 'contact_kpis',
  text: `
    select p.half_year as "halfYear", s.computed_at as "computedAt", s.definitions_version as "definitionsVersion", f.figures,
           ${FIGURE_FRESHNESS}
      from unnest($2::text[]) with ordinality as p (half_year, place)
      left join figure_state s on s.organisation_id = $1 and s.half_year = p.half_year
     cross join lateral (
       select coalesce(json_agg(json_build_object('key', k.kpi, 'numerator', k.numerator, 'denominator', k.denominator, 'pending', k.pending)), '[]') as figures
         from contact_kpi_figure k where k.organisation_id = $1 and k.half_year = p.half_year) f
     order by p.place`,
};

/** The stored figures of each half-year, in the order asked for; nothing is computed here. */
export async function readContactKpis(
  reader: Reader,
  organisationId: string,
  { halfYears, today }: { halfYears: readonly HalfYear[]; today: PlainDate },
): Promise<KpiFigures[]> {
  const rows = await reader.inOrganisation<Row>(organisationId, CONTACT_KPIS, [organisationId, halfYears]);
  return rows.map((row) => figuresOf(row, today));
}

function figuresOf(row: Row, today: PlainDate): KpiFigures {
  const begun = hasStarted(row.halfYear, today);
  return {
    halfYear: row.halfYear,
    asOf: row.asOf,
    computedAt: row.computedAt,
    definitionsVersion: row.definitionsVersion ?? DEFINITIONS_VERSION,
    isStale: begun && isStale(row, today),
    kpis: begun ? CONTACT_KPI_KEYS.map((key) => kpiOf(key, row)) : [],
  };
}

function kpiOf(key: ContactKpiKey, { figures }: Row): KpiFigures['kpis'][number] {
  const figure = figures.find((candidate) => candidate.key === key);
  const count = { numerator: figure?.numerator ?? 0, denominator: figure?.denominator ?? 0, pending: figure?.pending ?? 0 };
  return { key, ...count, share: kpiShare(count) };
}
