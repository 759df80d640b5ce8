import { errorCodeOf } from './error-code.js';

const SERIALISATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const TRIES = 5;

/** Runs a whole transaction again when PostgreSQL asks for that: somebody else changed the same rows at the same time. */
export async function untilSerialised<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (error) {
      const collided = [SERIALISATION_FAILURE, DEADLOCK].includes(errorCodeOf(error));
      if (!collided || attempt === TRIES) throw error;
    }
  }
}
