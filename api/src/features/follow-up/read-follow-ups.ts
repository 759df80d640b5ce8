import type { FollowUpStatus } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import { type LiveFacts, liveFactsColumns } from './live-facts.js';

/** Columns bear the names of the GraphQL fields. */
export type StoredFollowUp = {
  id: string;
  halfYear: HalfYear;
  revision: number;
  status: FollowUpStatus;
  version: number;
  asOf: PlainDate;
  definitionsVersion: string | null;
  contentHash: string | null;
  chainHead: string | null;
  preparedAt: Date;
  submittedAt: Date | null;
  adoptedAt: Date | null;
  submittedBy: string | null;
  submittedById: string | null;
  adoptedBy: string | null;
  returnReason: string | null;
  corrects: number | null;
  correctionReason: string | null;
  writtenAccount: string;
  /** Whether a later revision of the half-year exists. */
  hasLater: boolean;
};

/** With the canonical text of the document (null while computing) and what it would rest on now. */
export type CompleteFollowUp = StoredFollowUp & { document: string | null; liveFacts: LiveFacts };

const COLUMNS = `
  f.id, f.half_year as "halfYear", f.revision, f.version, f.as_of as "asOf", f.definitions_version as "definitionsVersion",
  case when f.status = 'ADOPTED' and later.adopted then 'SUPERSEDED' else f.status end as status,
  encode(d.content_hash, 'hex') as "contentHash", f.chain_head as "chainHead", f.prepared_at as "preparedAt", f.submitted_at as "submittedAt",
  f.adopted_at as "adoptedAt", f.submitted_by as "submittedById", submitter.email as "submittedBy", adopter.email as "adoptedBy",
  f.return_reason as "returnReason", f.corrects, f.correction_reason as "correctionReason",
  f.account as "writtenAccount", later.count > 0 as "hasLater"`;

const DOCUMENT = `convert_from(coalesce(d.content, f.draft_content), 'UTF8') as document`;
const LIVE_FACTS = `(select row_to_json(live) from (select ${liveFactsColumns('$1', 'f.half_year')}) live) as "liveFacts"`;

const BESIDE = `
  left join follow_up_document d on d.organisation_id = f.organisation_id and d.id = f.document_id
  left join app_user submitter on submitter.id = f.submitted_by
  left join app_user adopter on adopter.id = f.adopted_by
 cross join lateral (
   select count(*) as count, coalesce(bool_or(l.status = 'ADOPTED'), false) as adopted from follow_up l
    where l.organisation_id = f.organisation_id and l.half_year = f.half_year and l.revision > f.revision) later`;

const EVERY_REVISION = {
  name: 'follow_ups',
  text: `select ${COLUMNS} from follow_up f ${BESIDE} where f.organisation_id = $1 order by f.half_year desc, f.revision desc`,
};

const CURRENT = {
  name: 'follow_up_current',
  text: `select ${COLUMNS}, ${DOCUMENT}, ${LIVE_FACTS}
    from (select * from follow_up where organisation_id = $1 and half_year = $2
           order by status = 'ADOPTED' desc, revision desc limit 1) f ${BESIDE}`,
};

const BY_ID = {
  name: 'follow_up_by_id',
  text: `select ${COLUMNS}, ${DOCUMENT}, ${LIVE_FACTS} from follow_up f ${BESIDE} where f.organisation_id = $1 and f.id = $2`,
};

const DOCUMENTS = {
  name: 'follow_up_documents',
  text: `select f.id, ${DOCUMENT}
      from follow_up f left join follow_up_document d on d.organisation_id = f.organisation_id and d.id = f.document_id
     where f.organisation_id = $1 and f.id = any($2::uuid[])`,
};

/** Every revision of every half-year, newest first. */
export function readFollowUps(reader: Reader, organisationId: string): Promise<StoredFollowUp[]> {
  return reader.inOrganisation(organisationId, EVERY_REVISION, [organisationId]);
}

/** The one a half-year is known by: the latest adopted revision, else the latest. One statement, since a screen has few. */
export async function readCurrentFollowUp(
  reader: Reader,
  organisationId: string,
  halfYear: HalfYear,
): Promise<CompleteFollowUp | null> {
  const [row] = await reader.inOrganisation<CompleteFollowUp>(organisationId, CURRENT, [organisationId, halfYear]);
  return row ?? null;
}

export async function readFollowUpById(reader: Reader, organisationId: string, id: string): Promise<CompleteFollowUp | null> {
  const [row] = await reader.inOrganisation<CompleteFollowUp>(organisationId, BY_ID, [organisationId, id]);
  return row ?? null;
}

/** The canonical text of each: the frozen one, else the draft; null while computing. */
export async function readDocuments(
  reader: Reader,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await reader.inOrganisation<{ id: string; document: string | null }>(organisationId, DOCUMENTS, [
    organisationId,
    ids,
  ]);
  return new Map(rows.map(({ id, document }) => [id, document]));
}
