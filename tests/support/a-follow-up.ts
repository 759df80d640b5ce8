import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { MikroORM } from '@mikro-orm/postgresql';

/** The row of a follow-up in some state, without content: enough to lock its half-year. */
export async function aFollowUp(
  orm: MikroORM,
  organisationId: string,
  { halfYear, status, revision = 1 }: { halfYear: string; status: 'DRAFT' | 'SUBMITTED' | 'ADOPTED'; revision?: number },
): Promise<void> {
  await inOrganisation(orm.em, organisationId, (tx) =>
    tx.execute(
      `insert into follow_up (organisation_id, half_year, revision, status, as_of, prepared_at)
       values (?, ?, ?, ?, '2026-07-01', now())`,
      [organisationId, halfYear, revision, status],
    ),
  );
}
