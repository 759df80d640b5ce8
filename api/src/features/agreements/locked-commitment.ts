import { type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { Commitment, CommitmentReading } from '@jourplan/schema/persistence/entities/agreements.js';
import { type InferEntity, LockMode } from '@mikro-orm/postgresql';
import { isUuid } from '../../graphql/scalars.js';
import type { CommandScope } from '../../platform/run-command.js';

export type CommitmentRow = InferEntity<typeof Commitment>;
export type ReadingRow = InferEntity<typeof CommitmentReading>;

type Found<Row> = Ruling<Row, 'NOT_FOUND' | 'CONFLICT'>;

/** The version of a commitment, held, when it is as the person saw it. */
export async function commitmentToChange(
  { tx, organisationId }: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<Found<CommitmentRow>> {
  const where = { organisation: organisationId, id };
  const row = isUuid(id) ? await tx.findOne(Commitment, where, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  return asSeen(row, expectedVersion);
}

export async function readingToChange(
  { tx, organisationId }: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<Found<ReadingRow>> {
  const where = { organisation: organisationId, id };
  const row = isUuid(id) ? await tx.findOne(CommitmentReading, where, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  return asSeen(row, expectedVersion);
}

function asSeen<Row extends { version: number }>(row: Row | null, expectedVersion: number): Found<Row> {
  if (row === null) return refuse('NOT_FOUND', 'id');
  if (row.version === expectedVersion) return succeed(row);
  return refuse('CONFLICT', 'expectedVersion', { currentVersion: row.version });
}
