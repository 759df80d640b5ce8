import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { sha256 } from '@jourplan/schema/runtime/canonical-json.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { say } from '../language.js';

type Frozen = { halfYear: string; revision: number; content: Buffer | null; contentHash: Buffer | null };

/** Recomputes the hash of every submitted and adopted follow-up from its frozen bytes. */
export async function verifyFollowUps(
  em: EntityManager,
  organisationId: string,
): Promise<{ checked: number; problems: string[] }> {
  const frozen = await inOrganisation(em, organisationId, (tx) =>
    tx.execute<Frozen[]>(
      `select f.half_year as "halfYear", f.revision, d.content, d.content_hash as "contentHash"
         from follow_up f left join follow_up_document d on d.organisation_id = f.organisation_id and d.id = f.document_id
        where f.status in ('SUBMITTED', 'ADOPTED') order by f.half_year, f.revision`,
    ),
  );
  const problems = frozen.flatMap(({ halfYear, revision, content, contentHash }) => {
    if (content === null || contentHash === null)
      return say(
        `uppföljningen ${halfYear} (revision ${revision}) saknar sitt dokument`,
        `the follow-up ${halfYear} (revision ${revision}) has lost its document`,
      );
    if (sha256(content).equals(contentHash)) return [];
    return say(
      `uppföljningen ${halfYear} (revision ${revision}) stämmer inte med sin kontrollsumma`,
      `the follow-up ${halfYear} (revision ${revision}) does not match its checksum`,
    );
  });
  return { checked: frozen.length, problems };
}
