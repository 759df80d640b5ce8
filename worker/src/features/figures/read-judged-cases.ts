import type { JudgedCases } from '@jourplan/schema/domain/agreements/agreement-evidence.js';
import { CASE_KPI_KEYS, type CaseKpiKey, type KpiCount } from '@jourplan/schema/domain/kpis/kpi.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { STANDING_COLUMN_OF } from './standing-columns.js';

type Row = Omit<JudgedCases, 'counts'> & Record<string, number>;

const counts = CASE_KPI_KEYS.flatMap((key, index) => {
  const having = (standing: string) => `count(*) filter (where s.${STANDING_COLUMN_OF[key]} = '${standing}')::int`;
  return [`${having('MET')} as met${index}`, `${having('MISSED')} as missed${index}`, `${having('PENDING')} as pending${index}`];
});

const judged = `
  select c.received_on::text as "receivedOn", c.municipality_code as "municipalityCode", c.district_id as "districtId", ${counts.join(', ')}
    from case_standing s
    join support_case c on c.organisation_id = s.organisation_id and c.id = s.support_case_id
   where s.organisation_id = :organisationId and s.half_year = :halfYear
   group by c.received_on, c.municipality_code, c.district_id`;

/** How the cases of a half-year stand, added up by day and place: as much as an agreement's scope asks. */
export async function readJudgedCases(tx: EntityManager, organisationId: string, halfYear: HalfYear): Promise<JudgedCases[]> {
  const rows = await tx.execute<Row[]>(judged, { organisationId, halfYear });
  return rows.map((row) => ({
    receivedOn: row.receivedOn,
    municipalityCode: row.municipalityCode,
    districtId: row.districtId,
    counts: countsOf(row),
  }));
}

function countsOf(row: Row): Record<CaseKpiKey, KpiCount> {
  const pairs = CASE_KPI_KEYS.map((key, index) => {
    const [met, missed, pending] = [row[`met${index}`] ?? 0, row[`missed${index}`] ?? 0, row[`pending${index}`] ?? 0];
    return [key, { numerator: met, denominator: met + missed, pending }] as const;
  });
  return Object.fromEntries(pairs) as Record<CaseKpiKey, KpiCount>;
}
