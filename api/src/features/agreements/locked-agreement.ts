import { conflict, type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { FundingAgreement } from '@jourplan/schema/persistence/entities/agreements.js';
import { type InferEntity, LockMode } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/is-uuid.js';
import type { CommandScope } from '../../platform/run-command.js';

export type AgreementRow = InferEntity<typeof FundingAgreement>;

/** The agreement, held until the transaction ends. */
export async function lockedAgreement({ tx, organisationId }: CommandScope, id: string): Promise<AgreementRow | null> {
  if (!isUuid(id)) return null;
  return tx.findOne(FundingAgreement, { organisation: organisationId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** … when it is the version the person saw. */
export async function agreementToChange(
  scope: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<Ruling<AgreementRow, 'NOT_FOUND' | 'CONFLICT'>> {
  const agreement = await lockedAgreement(scope, id);
  if (agreement === null) return refuse('NOT_FOUND', 'id');
  if (agreement.version === expectedVersion) return succeed(agreement);
  return conflict(agreement.version);
}
