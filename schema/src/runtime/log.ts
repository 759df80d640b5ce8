import { pino } from 'pino';
import { atMostALineAMinute } from './at-most-a-line-a-minute.js';
import type { Log } from './log-fields.js';

export type { Log, LogFields } from './log-fields.js';

/**
 * Structured lines on standard error, so that what a command prints for its caller stays alone on standard output.
 * Warnings and errors: at most a line a minute a cause.
 */
export function openLog(part: 'api' | 'worker' | 'command', level = 'info'): Log {
  const logger = pino({ level, base: { part } }, pino.destination({ fd: 2, sync: true }));
  const log = atMostALineAMinute({
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
    error: (message, fields = {}) => logger.error(fields, message),
  });
  process.once('exit', log.settle);
  return log;
}
