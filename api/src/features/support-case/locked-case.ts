import { conflict, type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { SupportCase } from '@jourplan/schema/persistence/entities/contacts.js';
import { type InferEntity, LockMode } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/is-uuid.js';
import type { CommandScope } from '../../platform/run-command.js';

export type SupportCaseRow = InferEntity<typeof SupportCase>;

/** The case, held until the transaction ends, so that what the rules saw still holds when it commits. */
export async function lockedCase({ tx, organisationId }: CommandScope, id: string): Promise<SupportCaseRow | null> {
  if (!isUuid(id)) return null;
  return tx.findOne(SupportCase, { organisation: organisationId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

export type ChangeRefusal = 'NOT_FOUND' | 'ALREADY_VOIDED' | 'CONFLICT';

/** The case, held, when it may be changed: it exists, is the version the person saw and is not voided. */
export async function changeableCase(
  scope: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<Ruling<SupportCaseRow, ChangeRefusal>> {
  const supportCase = await lockedCase(scope, id);
  if (supportCase === null) return refuse('NOT_FOUND', 'id');
  if (supportCase.version !== expectedVersion) return conflict(supportCase.version);
  return supportCase.voidReason === null ? succeed(supportCase) : refuse('ALREADY_VOIDED', 'id');
}
