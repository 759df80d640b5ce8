import { Commitment, CommitmentReading } from '@jourplan/schema/persistence/entities/agreements.js';
import type { InferEntity } from '@mikro-orm/postgresql';
import type { CommandScope } from '../../platform/command-scope.js';
import { heldById } from '../../platform/held-by-id.js';
import { lockedAgreement } from './locked-agreement.js';

export type CommitmentRow = InferEntity<typeof Commitment>;

const lockedVersion = heldById<CommitmentRow>(Commitment);
export const lockedReading = heldById<InferEntity<typeof CommitmentReading>>(CommitmentReading);

/** The version of a commitment, held with its agreement. */
export async function lockedCommitment(scope: CommandScope, id: string): Promise<CommitmentRow | null> {
  const agreementId = await agreementOf(scope, id);
  if (agreementId === null || !(await lockedAgreement(scope, agreementId))) return null;
  return lockedVersion(scope, id);
}

// A commitment never changes agreement.
async function agreementOf({ tx, organisationId }: CommandScope, id: string): Promise<string | null> {
  const sql = 'select agreement_id as "agreementId" from commitment where organisation_id = ? and id = ?';
  const [row] = await tx.execute<{ agreementId: string }[]>(sql, [organisationId, id]);
  return row?.agreementId ?? null;
}
