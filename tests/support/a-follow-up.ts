import { randomUUID } from 'node:crypto';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';

export type FollowUpStatus = 'COMPUTING' | 'DRAFT' | 'SUBMITTED' | 'ADOPTED';
type Facts = {
  halfYear: string;
  status: FollowUpStatus;
  revision?: number;
  returnReason?: string;
  people?: readonly string[];
};

/**
 * A follow-up brought to some state step by step, with an empty document: enough to lock its half-year. `people`: accounts that
 * submit and adopt, else new ones. Gives its id.
 */
export async function aFollowUp(
  orm: MikroORM,
  organisationId: string,
  { halfYear, status, revision = 1, returnReason, people = [] }: Facts,
): Promise<string> {
  const id = randomUUID();
  await inOrganisation(orm.em, organisationId, async (tx) => {
    await tx.execute(
      `insert into follow_up (organisation_id, id, half_year, revision, status, return_reason, as_of, prepared_at)
       values (?, ?, ?, ?, ?, ?, '2026-07-01', now())`,
      [organisationId, id, halfYear, revision, status === 'COMPUTING' ? status : 'DRAFT', returnReason ?? null],
    );
    if (status === 'COMPUTING' || status === 'DRAFT') return;
    await tx.execute(
      `insert into follow_up_document (organisation_id, id, content, content_hash, inputs, created_at)
       values (?, ?, '{}', sha256('{}'), '', now())`,
      [organisationId, id],
    );
    await tx.execute(
      "update follow_up set status = 'SUBMITTED', document_id = id, submitted_at = now(), submitted_by = ? where id = ?",
      [people[0] ?? (await anAccount(tx)), id],
    );
    if (status === 'SUBMITTED') return;
    await tx.execute("update follow_up set status = 'ADOPTED', adopted_at = now(), adopted_by = ? where id = ?", [
      people[1] ?? (await anAccount(tx)),
      id,
    ]);
  });
  return id;
}

async function anAccount(tx: EntityManager): Promise<string> {
  const id = randomUUID();
  await tx.execute('insert into app_user (id, email) values (?, ?)', [id, `${id}@prov.example`]);
  return id;
}
