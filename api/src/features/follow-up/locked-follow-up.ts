import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { FollowUp } from '@jourplan/schema/persistence/entities/follow-up.js';
import { lockHalfYear } from '@jourplan/schema/persistence/half-year-lock.js';
import { type InferEntity, LockMode } from '@mikro-orm/postgresql';
import type { CommandScope } from '../../platform/command-scope.js';

export type FollowUpRow = InferEntity<typeof FollowUp>;

/**
 * The follow-up, held until the transaction ends, with its half-year: nobody writes an outcome of it meanwhile, and
 * what they wrote before is seen.
 */
export async function lockedFollowUp(scope: CommandScope, id: string): Promise<FollowUpRow | null> {
  const { tx, organisationId } = scope;
  // The half-year before the row. A follow-up never changes half-year.
  const [row] = await tx.execute<{ halfYear: HalfYear }[]>(
    'select half_year as "halfYear" from follow_up where organisation_id = ? and id = ?',
    [organisationId, id],
  );
  if (row === undefined) return null;
  await lockHalfYear(tx, { organisationId, halfYear: row.halfYear }, 'ALONE');
  return tx.findOne(FollowUp, { organisation: organisationId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
