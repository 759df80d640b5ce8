import { kpiTargetMet } from '@jourplan/schema/domain/agreements/measure.js';
import { DEFINITIONS_VERSION, kpiShare } from '@jourplan/schema/domain/kpis/kpi.js';
import { CONTACT_KPI_KEYS, type ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { type HalfYear, hasStarted } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import { FIGURE_FRESHNESS, type FigureFreshness, isStale } from '../../reads/figure-freshness.js';

export type KpiFigures = {
  halfYear: HalfYear;
  asOf: PlainDate | null;
  computedAt: Date | null;
  definitionsVersion: string;
  isStale: boolean;
  kpis: KpiFigure[];
};

export type KpiFigure = {
  organisationId: string;
  key: ContactKpiKey;
  numerator: number;
  denominator: number;
  pending: number;
  share: number | null;
  /** Judged by the agreement's own figures. */
  targets: { agreement: string; target: number; met: boolean | null }[];
};

type Row = FigureFreshness & {
  halfYear: HalfYear;
  computedAt: Date | null;
  definitionsVersion: string | null;
  figures: { key: ContactKpiKey; numerator: number; denominator: number; pending: number }[];
  targets: { key: ContactKpiKey; agreement: string; targetPerMille: number; numerator: number; denominator: number }[];
};

const FIRST_DAY = "make_date(left(p.half_year, 4)::int, case when right(p.half_year, 1) = '1' then 1 else 7 end, 1)";

// The last version of each commitment that holds in the half-year, where the agreement has a figure to judge it by.
const TARGETS = `
  select distinct on (c.lineage) k.kpi as key, g.title as agreement, c.target_per_mille as "targetPerMille", k.numerator, k.denominator
    from commitment c
    join funding_agreement g on g.organisation_id = c.organisation_id and g.id = c.agreement_id and g.state = 'IN_FORCE'
    join agreement_kpi_figure k on k.organisation_id = c.organisation_id and k.agreement_id = c.agreement_id and k.half_year = p.half_year
     and k.kpi = case when c.measure = 'EVENING_OPENING' and c.is_joint then 'EVENING_OPENING_JOINT' else c.measure end
   where c.organisation_id = $1 and c.target_per_mille is not null
     and c.valid_from < ${FIRST_DAY} + interval '6 months' and (c.valid_to is null or c.valid_to >= ${FIRST_DAY})
   order by c.lineage, c.valid_from desc`;

const CONTACT_KPIS = {
  name: 'contact_kpis',
  text: `
    select p.half_year as "halfYear", s.computed_at as "computedAt", s.definitions_version as "definitionsVersion", f.figures, t.targets,
           ${FIGURE_FRESHNESS}
      from unnest($2::text[]) with ordinality as p (half_year, place)
      left join figure_state s on s.organisation_id = $1 and s.half_year = p.half_year
     cross join lateral (
       select coalesce(json_agg(json_build_object('key', k.kpi, 'numerator', k.numerator, 'denominator', k.denominator, 'pending', k.pending)), '[]') as figures
         from contact_kpi_figure k where k.organisation_id = $1 and k.half_year = p.half_year) f
     cross join lateral (select coalesce(json_agg(row_to_json(c) order by c.agreement), '[]') as targets from (${TARGETS}) c) t
     order by p.place`,
};

/** The stored figures of each half-year, in the order asked for; nothing is computed here. */
export async function readContactKpis(
  reader: Reader,
  organisationId: string,
  { halfYears, today }: { halfYears: readonly HalfYear[]; today: PlainDate },
): Promise<KpiFigures[]> {
  const rows = await reader.inOrganisation<Row>(organisationId, CONTACT_KPIS, [organisationId, halfYears]);
  return rows.map((row) => figuresOf(row, organisationId, today));
}

function figuresOf(row: Row, organisationId: string, today: PlainDate): KpiFigures {
  const begun = hasStarted(row.halfYear, today);
  return {
    halfYear: row.halfYear,
    asOf: row.asOf,
    computedAt: row.computedAt,
    definitionsVersion: row.definitionsVersion ?? DEFINITIONS_VERSION,
    isStale: begun && isStale(row, today),
    kpis: begun ? CONTACT_KPI_KEYS.map((key) => kpiOf(key, row, organisationId)) : [],
  };
}

function kpiOf(key: ContactKpiKey, { figures, targets }: Row, organisationId: string): KpiFigure {
  const figure = figures.find((candidate) => candidate.key === key);
  const count = { numerator: figure?.numerator ?? 0, denominator: figure?.denominator ?? 0, pending: figure?.pending ?? 0 };
  const asked = targets
    .filter((target) => target.key === key)
    .map(({ agreement, targetPerMille, ...own }) => ({
      agreement,
      target: targetPerMille / 1000,
      met: kpiTargetMet({ ...own, pending: 0 }, targetPerMille),
    }));
  return { organisationId, key, ...count, share: kpiShare(count), targets: asked };
}
