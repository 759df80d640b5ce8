import { type Job, UnrecoverableError } from 'bullmq';
import { errorCodeOf } from './error-code.js';

export type Processor = (job: Pick<Job, 'name' | 'data'>) => Promise<void>;

/**
 * The queue keeps message and stack of what failed, and the message of a database error may quote what people typed: it is
 * given the error's code alone. What may not be tried again stays so.
 */
export function failuresByCode(process: Processor): Processor {
  return async (job) => {
    try {
      await process(job);
    } catch (error) {
      const code = error instanceof UnrecoverableError ? codeIn(error.message) : errorCodeOf(error);
      const told = error instanceof UnrecoverableError ? new UnrecoverableError(code) : new Error(code);
      throw Object.assign(told, { code });
    }
  };
}

function codeIn(message: string): string {
  return /^\w{2,40}$/.test(message) ? message : 'UNRECOVERABLE';
}
