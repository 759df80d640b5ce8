import type { KeptRegisterKind } from '@jourplan/schema/domain/registers/registers.js';
import { type Refused, refuse } from '@jourplan/schema/domain/ruling.js';
import type { CommandScope } from '../../platform/command-scope.js';

/** A register is written to once somebody has said from which day it is kept; null when it is. */
export async function refusalOfRegister(
  { tx, organisationId }: CommandScope,
  register: KeptRegisterKind,
): Promise<Refused<'REGISTER_NOT_KEPT'> | null> {
  const rows = await tx.execute('select 1 from register_start where organisation_id = ? and register = ?', [
    organisationId,
    register,
  ]);
  return rows.length > 0 ? null : refuse('REGISTER_NOT_KEPT', 'organisation');
}
