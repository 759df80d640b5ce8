import type { JudgedCases } from '@jourplan/schema/domain/agreements/agreement-evidence.js';
import type { Standings } from '@jourplan/schema/domain/kpis/case-standing.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { EntityManager } from '@mikro-orm/postgresql';

type Row = Omit<JudgedCases, 'standings'> & { standings: string };

const judged = `
  select c.received_on::text as "receivedOn", c.municipality_code as "municipalityCode", c.district_id as "districtId",
         s.standings::text as standings, count(*)::int as cases
    from case_standing s
    join support_case c on c.organisation_id = s.organisation_id and c.id = s.support_case_id
   where s.organisation_id = :organisationId and s.half_year = :halfYear
   group by c.received_on, c.municipality_code, c.district_id, s.standings::text`;

/** How the cases of a half-year stand, those of one day and place that stand alike together: as much as an agreement's scope asks. */
export async function readJudgedCases(tx: EntityManager, organisationId: string, halfYear: HalfYear): Promise<JudgedCases[]> {
  const rows = await tx.execute<Row[]>(judged, { organisationId, halfYear });
  const parsed = new Map<string, Standings>();
  return rows.map((row) => {
    const standings = parsed.get(row.standings) ?? (JSON.parse(row.standings) as Standings);
    parsed.set(row.standings, standings);
    return { ...row, standings };
  });
}
