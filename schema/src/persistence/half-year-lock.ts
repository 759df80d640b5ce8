import type { EntityManager } from '@mikro-orm/postgresql';
import type { HalfYear } from '../domain/time/half-year.js';

/**
 * Holds a half-year until the transaction ends. FOR_WRITING lets others write beside it: whoever writes an outcome, an
 * indicator's value or an assessment. ALONE waits for them all and keeps them out: whoever changes the state of the
 * half-year's follow-up.
 *
 * Every transaction takes what it locks in one order, so that no two wait for each other:
 * 1. the request record, which only a repeat of the same request waits for;
 * 2. the half-year, here;
 * 3. the parent: follow-up, activity, goal, budget, agreement, case, hearing, training;
 * 4. the row itself, several of a kind in the order of their ids.
 * The organisation's own row is held FOR NO KEY UPDATE at most: every row that is written points at it.
 */
export async function lockHalfYear(
  tx: EntityManager,
  { organisationId, halfYear }: { organisationId: string; halfYear: HalfYear },
  mode: 'FOR_WRITING' | 'ALONE',
): Promise<void> {
  await tx.execute('select guard.lock_half_year(?::uuid, ?, ?)', [organisationId, halfYear, mode === 'ALONE']);
}
