import type { FollowUpContent, FollowUpInputs, KpiFigure } from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import { type HalfYear, sameHalfYearLastYear } from '@jourplan/schema/domain/time/half-year.js';
import type { EntityManager } from '@mikro-orm/postgresql';

/** The same half-year last year: as it was adopted, else as its figures stand; null when nothing is known of it. */
export async function readComparison(
  tx: EntityManager,
  organisationId: string,
  period: HalfYear,
): Promise<FollowUpInputs['comparison']> {
  const halfYear = sameHalfYearLastYear(period);
  const kpis = (await adopted(tx, organisationId, halfYear)) ?? (await figures(tx, organisationId, halfYear));
  return kpis === null ? null : { halfYear, kpis };
}

async function adopted(tx: EntityManager, organisationId: string, halfYear: HalfYear): Promise<readonly KpiFigure[] | null> {
  const rows = await tx.execute<{ content: string }[]>(
    `select convert_from(d.content, 'UTF8') as content from follow_up f
       join follow_up_document d on d.organisation_id = f.organisation_id and d.id = f.document_id
      where f.organisation_id = :organisationId and f.half_year = :halfYear and f.status = 'ADOPTED'
      order by f.revision desc limit 1`,
    { organisationId, halfYear },
  );
  const content = rows[0]?.content;
  return content === undefined ? null : (JSON.parse(content) as FollowUpContent).kpis;
}

async function figures(tx: EntityManager, organisationId: string, halfYear: HalfYear): Promise<readonly KpiFigure[] | null> {
  const rows = await tx.execute<KpiFigure[]>(
    `select kpi as key, numerator, denominator, pending from contact_kpi_figure
      where organisation_id = :organisationId and half_year = :halfYear order by kpi`,
    { organisationId, halfYear },
  );
  return rows.length === 0
    ? null
    : rows.map(({ key, numerator, denominator, pending }) => ({ key, numerator, denominator, pending }));
}
