import { OptimisticLockError } from '@mikro-orm/postgresql';

const TRIES_AGAIN = 3;

/**
 * What PostgreSQL refuses because of somebody else's transaction: a serialisation failure, a deadlock, a key that was
 * taken meanwhile, and a row pointed at that is gone.
 */
const CONTESTED = ['40001', '40P01', '23505', '23503'];

/**
 * Runs a whole transaction, and runs it anew at most three times when somebody else's came in between: what it then
 * finds is the other one's work. `transaction` opens its own each time and has no other effect than what it commits.
 */
export async function untilUncontested<T>(transaction: () => Promise<T>): Promise<T> {
  for (let again = 0; ; again += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (again === TRIES_AGAIN || !isContested(error)) throw error;
    }
  }
}

function isContested(error: unknown): boolean {
  if (error instanceof OptimisticLockError) return true;
  return error instanceof Error && 'code' in error && CONTESTED.includes(String(error.code));
}
