import { sha256 } from '@jourplan/schema/runtime/canonical-json.js';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Moments as milliseconds since 1970, hashes as SHA-256 in hexadecimal, computed anew from the bytes. */
export type FollowUpEvidence = {
  id: string;
  halfYear: string;
  revision: number;
  version: number;
  status: 'COMPUTING' | 'DRAFT' | 'SUBMITTED' | 'ADOPTED';
  asOf: string;
  definitionsVersion: string | null;
  account: string;
  preparedAt: number;
  preparedBy: string | null;
  submittedAt: number | null;
  submittedBy: string | null;
  adoptedAt: number | null;
  adoptedBy: string | null;
  returnReason: string | null;
  corrects: number | null;
  correctionReason: string | null;
  chainHead: string | null;
  documentId: string | null;
  draftHash: string | null;
  draftInputsHash: string | null;
};

export type DocumentEvidence = {
  id: string;
  createdAt: number;
  content: string;
  /** What the row says of its bytes, and what they are. */
  statedHash: string;
  contentHash: string;
  inputsHash: string;
};

export type Step = {
  act: string;
  actorId: string | null;
  occurredAt: number;
  details: Record<string, string | number | null> | null;
};

export type Evidence = {
  followUps: FollowUpEvidence[];
  documents: Map<string, DocumentEvidence>;
  /** By follow-up, in order of time. */
  steps: Map<string, Step[]>;
};

const FOLLOW_UPS = `
  select id, half_year as "halfYear", revision, version, status, as_of::text as "asOf", definitions_version as "definitionsVersion",
         account, ${millis('prepared_at')} as "preparedAt", prepared_by as "preparedBy", ${millis('submitted_at')} as "submittedAt",
         submitted_by as "submittedBy", ${millis('adopted_at')} as "adoptedAt", adopted_by as "adoptedBy", return_reason as "returnReason",
         corrects, correction_reason as "correctionReason", chain_head as "chainHead", document_id as "documentId",
         encode(sha256(draft_content), 'hex') as "draftHash", encode(sha256(draft_inputs), 'hex') as "draftInputsHash"
    from follow_up order by half_year, revision`;

const DOCUMENTS = `
  select id, ${millis('created_at')} as "createdAt", content, encode(content_hash, 'hex') as "statedHash",
         encode(sha256(inputs), 'hex') as "inputsHash"
    from follow_up_document order by created_at, id`;

const STEPS = `
  select entity_id as "entityId", act, actor_id as "actorId", ${millis('occurred_at')} as "occurredAt", details
    from event where entity = 'follow_up' order by id`;

export async function readEvidence(tx: EntityManager): Promise<Evidence> {
  const followUps = await tx.execute<FollowUpEvidence[]>(FOLLOW_UPS);
  const documents = await tx.execute<(Omit<DocumentEvidence, 'contentHash' | 'content'> & { content: Buffer })[]>(DOCUMENTS);
  const steps = await tx.execute<(Step & { entityId: string | null })[]>(STEPS);
  return {
    followUps,
    documents: new Map(
      documents.map(({ content, ...row }) => [
        row.id,
        { ...row, content: content.toString('utf8'), contentHash: sha256(content).toString('hex') },
      ]),
    ),
    steps: Map.groupBy(steps, ({ entityId }) => entityId ?? ''),
  };
}

function millis(column: string): string {
  return `(extract(epoch from ${column}) * 1000)::float8`;
}
