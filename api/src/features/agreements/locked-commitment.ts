import { conflict, type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { Commitment, CommitmentReading } from '@jourplan/schema/persistence/entities/agreements.js';
import { type InferEntity, LockMode } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/is-uuid.js';
import type { CommandScope } from '../../platform/run-command.js';
import { lockedAgreement } from './locked-agreement.js';

export type CommitmentRow = InferEntity<typeof Commitment>;
export type ReadingRow = InferEntity<typeof CommitmentReading>;

type Found<Row> = Ruling<Row, 'NOT_FOUND' | 'CONFLICT'>;

/** The version of a commitment, held with its agreement, when it is as the person saw it. */
export async function commitmentToChange(
  scope: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<Found<CommitmentRow>> {
  const { tx, organisationId } = scope;
  const agreementId = await agreementOf(scope, id);
  if (agreementId === null || (await lockedAgreement(scope, agreementId)) === null) return refuse('NOT_FOUND', 'id');
  const where = { organisation: organisationId, id };
  return asSeen(await tx.findOne(Commitment, where, { lockMode: LockMode.PESSIMISTIC_WRITE }), expectedVersion);
}

// A commitment never changes agreement.
async function agreementOf({ tx, organisationId }: CommandScope, id: string): Promise<string | null> {
  if (!isUuid(id)) return null;
  const sql = 'select agreement_id as "agreementId" from commitment where organisation_id = ? and id = ?';
  const [row] = await tx.execute<{ agreementId: string }[]>(sql, [organisationId, id]);
  return row?.agreementId ?? null;
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
  return conflict(row.version);
}
