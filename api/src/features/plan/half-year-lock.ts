import { type FollowUpStatus, locksHalfYear } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { CommandScope } from '../../platform/command-scope.js';

/** Asked once the half-year is held, for the message's sake: a trigger refuses the write itself. */
export async function isLocked(
  { tx, organisationId }: Pick<CommandScope, 'tx' | 'organisationId'>,
  halfYear: HalfYear,
): Promise<boolean> {
  const [latest] = await tx.execute<{ status: FollowUpStatus }[]>(
    'select status from follow_up where organisation_id = ? and half_year = ? order by revision desc limit 1',
    [organisationId, halfYear],
  );
  return locksHalfYear(latest?.status);
}
