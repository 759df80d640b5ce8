import type { EntityManager } from '@mikro-orm/postgresql';
import type { MarkedRegister } from '../domain/registers/registers.js';
import type { Statement } from './two-trips.js';

/** In the transaction that changes a case or one of its attempts: the worker counts those cases again. */
export async function markCases(tx: EntityManager, organisationId: string, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  await tx.execute('insert into case_mark (organisation_id, support_case_id) select ?, unnest(array[?]::uuid[])', [
    organisationId,
    caseIds,
  ]);
}

/** … of one case, where it is written past the unit of work. */
export function caseMark(organisationId: string, caseId: string): Statement {
  const text = 'insert into case_mark (organisation_id, support_case_id) values ($1, $2)';
  return { name: 'mark_case', text, values: [organisationId, caseId] };
}

/** In the transaction that changes a register or the day it is kept from: the worker counts the register KPIs again. */
export async function markRegister(tx: EntityManager, organisationId: string, register: MarkedRegister): Promise<void> {
  await tx.execute('insert into register_mark (organisation_id, register) values (?, ?)', [organisationId, register]);
}
