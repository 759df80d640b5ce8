import { type KeptRegisterKind, REGISTERS } from '@jourplan/schema/domain/registers/registers.js';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Registers of the organisation that `tx` sees are kept from a day on, or, with null, no longer. */
export async function keepRegisters(
  tx: EntityManager,
  from: string | null,
  registers: readonly KeptRegisterKind[] = REGISTERS,
): Promise<void> {
  await tx.execute('delete from register_start where register = any(array[?]::text[])', [registers]);
  if (from === null) return;
  await tx.execute(
    'insert into register_start (organisation_id, register, recorded_from) select id, unnest(array[?]::text[]), ?::date from organisation',
    [registers, from],
  );
}
