import type { HalfYear } from '@jourplan/schema/domain/half-year.js';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Asked for the message's sake: a trigger refuses the write itself, also when the follow-up is submitted meanwhile. */
export async function isLocked(tx: EntityManager, halfYear: HalfYear): Promise<boolean> {
  const [latest] = await tx.execute<{ status: string }[]>(
    'select status from follow_up where half_year = ? order by revision desc limit 1',
    [halfYear],
  );
  return latest?.status === 'SUBMITTED' || latest?.status === 'ADOPTED';
}
