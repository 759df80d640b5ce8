const TRIES = 5;
/** A unique key somebody else took meanwhile, and a deadlock with somebody who writes to the same cases. */
const CONTESTED = ['23505', '40P01'];

/** Runs a transaction again when somebody else's came in between: what it then finds is the other one's work. */
export async function untilUncontested<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (attempt === TRIES || !CONTESTED.includes(code)) throw error;
    }
  }
}
