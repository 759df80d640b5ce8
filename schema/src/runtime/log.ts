import { pino } from 'pino';

/** The only fields a log line may carry. A name outside this list does not compile: no variables, no SQL, no text people wrote. */
export type LogFields = {
  errorId?: string;
  errorCode?: string;
  operation?: string;
  durationMillis?: number;
  status?: number;
  job?: string;
  jobId?: string;
  organisationId?: string;
  halfYear?: string;
  count?: number;
  port?: number;
  path?: string;
  migration?: string;
};

export type Log = {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
};

/** Structured lines on standard error, so that what a command prints for its caller stays alone on standard output. */
export function openLog(part: 'api' | 'worker' | 'command', level = 'info'): Log {
  const logger = pino({ level, base: { part } }, pino.destination({ fd: 2, sync: true }));
  return {
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
    error: (message, fields = {}) => logger.error(fields, message),
  };
}
