import type { EntityManager } from '@mikro-orm/postgresql';

export type MarkedRegister = 'OPENINGS' | 'HEARINGS' | 'SUPPORTERS' | 'TRAINING' | 'AREAS' | 'AGREEMENTS';

/** In the transaction that changes a case or one of its attempts: the worker counts those cases again. */
export async function markCases(tx: EntityManager, organisationId: string, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  await tx.execute('insert into case_mark (organisation_id, support_case_id) select ?, unnest(array[?]::uuid[])', [
    organisationId,
    caseIds,
  ]);
}

/** In the transaction that changes a register or the day it is kept from: the worker counts the register KPIs again. */
export async function markRegister(tx: EntityManager, organisationId: string, register: MarkedRegister): Promise<void> {
  await tx.execute('insert into register_mark (organisation_id, register) values (?, ?)', [organisationId, register]);
}
