import { conflict, type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { isUuid } from '../../platform/is-uuid.js';
import type { CommandScope } from '../../platform/run-command.js';

export type RecordedTable = 'supporter' | 'training' | 'court_hearing' | 'opening_session';
/** `heldOn` is null for a supporter. */
export type RecordedRow = { id: string; version: number; heldOn: string | null };
type ChangeRefusal = 'NOT_FOUND' | 'REQUIRED' | 'CONFLICT' | 'ALREADY_VOIDED';

const held = (table: RecordedTable) => (table === 'supporter' ? 'null' : 'held_on::text');
const voided = (table: RecordedTable) => (table === 'supporter' ? 'false' : 'void_reason is not null');

/** The row a record changes, held until the transaction ends; null when a new one is made, since no id was given. */
export async function changeableRow(
  { tx, organisationId }: CommandScope,
  table: RecordedTable,
  { id, expectedVersion }: { id?: string | null; expectedVersion?: number | null },
): Promise<Ruling<RecordedRow | null, ChangeRefusal>> {
  if (id === null || id === undefined) return succeed(null);
  if (!isUuid(id)) return refuse('NOT_FOUND', 'id');
  const [row] = await tx.execute<(RecordedRow & { voided: boolean })[]>(
    `select id, version, ${held(table)} as "heldOn", ${voided(table)} as voided from ${table}
      where organisation_id = ? and id = ? for no key update`,
    [organisationId, id],
  );
  if (row === undefined) return refuse('NOT_FOUND', 'id');
  if (expectedVersion === null || expectedVersion === undefined) return refuse('REQUIRED', 'expectedVersion');
  if (row.version !== expectedVersion) return conflict(row.version);
  return row.voided ? refuse('ALREADY_VOIDED', 'id') : succeed(row);
}
