import { conflict, type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';

export type Versioned = { version: number; voidReason?: string | null | undefined };

/** The row, when it is there, is the version the person saw and is not voided: what is voided never changes again. */
export function asSeen<Row extends Versioned>(
  row: Row | null | undefined,
  expectedVersion: number,
  field = 'id',
): Ruling<Row, 'NOT_FOUND' | 'CONFLICT' | 'ALREADY_VOIDED'> {
  if (!row) return refuse('NOT_FOUND', field);
  if (row.version !== expectedVersion) return conflict(row.version);
  return row.voidReason ? refuse('ALREADY_VOIDED', field) : succeed(row);
}

/** The row as the person saw it, or none where they saw version 0: none is there yet. */
export function asSeenOrNone<Row extends Versioned>(
  row: Row | null | undefined,
  expectedVersion: number,
): Ruling<Row | null, 'CONFLICT'> {
  const found = row ?? null;
  return (found?.version ?? 0) === expectedVersion ? succeed(found) : conflict(found?.version ?? 0);
}
