/** Why the database could not do what it was asked, though nothing was wrong with the question. */
export type Outage =
  /** Too many ask, or a row or table is held by another for too long: asking again soon will do. */
  | 'BUSY'
  /** The database or the connection is gone. */
  | 'LOST'
  /** The one who asked has left, so that nothing was begun. */
  | 'GONE';

/** `outage` is a property of its own, since the ORM copies properties when it wraps an error, and loses its class. */
abstract class OutageError extends Error {
  abstract readonly outage: Outage;
}

/** No connection became free in time, or too many wait for one already. Nothing was begun. */
export class DatabaseBusy extends OutageError {
  readonly outage = 'BUSY';
  readonly code = 'DATABASE_BUSY';
}

/** The connection ended, or could not be made; what it was doing may or may not have been committed. */
export class DatabaseLost extends OutageError {
  readonly outage = 'LOST';
  /** Of the cause, when it has one: ECONNREFUSED, 57P01, 28P01. */
  readonly code: string;

  constructor(cause: unknown) {
    super('the connection to the database was lost or could not be made', { cause });
    this.code = codeOf(cause) ?? 'DATABASE_LOST';
  }
}

/** The client closed its request before a connection was free. Nothing was begun. */
export class AskerGone extends OutageError {
  readonly outage = 'GONE';
  readonly code = 'ASKER_GONE';
}

// query_canceled (statement_timeout), lock_not_available, the idle and transaction timeouts.
const BUSY_STATES = new Set(['57014', '55P03', '25P03', '25P04']);
// Connection exceptions, insufficient resources, shutting down or starting up, and what the system says of sockets.
const LOST_STATES = /^(08\w{3}|53\w{3}|57P0\d|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

/** Null when the error is no outage but a fault, or a rule that refused. */
export function outageOf(error: unknown): Outage | null {
  if (typeof error !== 'object' || error === null) return null;
  const { outage } = error as { outage?: unknown };
  if (outage === 'BUSY' || outage === 'LOST' || outage === 'GONE') return outage;
  const code = codeOf(error);
  if (code === undefined) return null;
  if (BUSY_STATES.has(code)) return 'BUSY';
  return LOST_STATES.test(code) ? 'LOST' : null;
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}
