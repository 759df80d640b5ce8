import type { FollowUpDetails, FrozenDetails } from '@jourplan/schema/domain/follow-up/follow-up-details.js';
import { chainHead } from '@jourplan/schema/persistence/chain-head.js';
import { sha256 } from '@jourplan/schema/runtime/canonical-json.js';
import type { CommandScope } from '../../platform/command-scope.js';
import type { FollowUpRow } from './locked-follow-up.js';

/** Of a row that has been flushed: its version is that after the step. */
export function detailsOf({ halfYear, revision, version, corrects, correctionReason }: FollowUpRow): FollowUpDetails {
  return {
    halfYear,
    revision,
    version,
    corrects: corrects ?? null,
    correctionReasonHash: correctionReason ? hashOf(correctionReason) : null,
  };
}

export function hashOf(text: string): string {
  return sha256(Buffer.from(text, 'utf8')).toString('hex');
}

type FrozenDocument = { id: string; contentHash: Uint8Array; inputs: Uint8Array };

/** Of a follow-up that has its document and the head of the chain, flushed. */
export function frozenDetailsOf(followUp: FollowUpRow, { id, contentHash, inputs }: FrozenDocument): FrozenDetails {
  return {
    ...detailsOf(followUp),
    documentId: id,
    contentHash: Buffer.from(contentHash).toString('hex'),
    inputsHash: sha256(inputs).toString('hex'),
    chainHead: followUp.chainHead ?? null,
  };
}

/** Where the organisation's event record stands, for the follow-up to be frozen beside. */
export async function headNow({ tx, organisationId }: CommandScope): Promise<string | null> {
  const head = await chainHead(tx, organisationId);
  return head === null ? null : `${head.position}:${head.chain}`;
}
