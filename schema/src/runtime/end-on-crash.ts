import type { Log } from './log-fields.js';
import { placeOf } from './place-of-error.js';

/**
 * What nobody caught ends the process, as it would anyway, but without Node's own report: that prints the error's message
 * and everything hung on it, and a database error carries the row.
 */
export function endOnCrash(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.error(`ended by an error that nobody caught: ${placeOf(error)}`, { errorCode: 'CRASH' });
    process.exit(1);
  });
}
