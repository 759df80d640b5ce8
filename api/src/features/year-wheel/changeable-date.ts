import { conflict, type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { CalendarDate } from '@jourplan/schema/persistence/entities/calendar.js';
import { type InferEntity, LockMode } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/is-uuid.js';
import type { CommandScope } from '../../platform/run-command.js';

type ChangeRefusal = 'NOT_FOUND' | 'REQUIRED' | 'CONFLICT';

/** The date, held until the transaction ends; null when a new one is made, since no id was given. */
export async function changeableDate(
  { tx, organisationId }: CommandScope,
  { id, expectedVersion }: { id?: string | null; expectedVersion?: number | null },
): Promise<Ruling<InferEntity<typeof CalendarDate> | null, ChangeRefusal>> {
  if (id === null || id === undefined) return succeed(null);
  const date = isUuid(id)
    ? await tx.findOne(CalendarDate, { organisation: organisationId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (date === null) return refuse('NOT_FOUND', 'id');
  if (expectedVersion === null || expectedVersion === undefined) return refuse('REQUIRED', 'expectedVersion');
  if (date.version !== expectedVersion) return conflict(date.version);
  return succeed(date);
}
