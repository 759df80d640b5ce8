/** Milliseconds: for a connection, for one statement, behind another's lock, and for a transaction that does nothing. */
export type Limits = { readonly waitMs: number; readonly statementMs: number; readonly lockMs: number; readonly idleMs: number };

const MINUTE_MS = 60_000;

/**
 * How long PostgreSQL lets each kind of work take, set in the transaction itself: a pooler in transaction mode passes no
 * start-up parameters on. A lock is waited for shorter than a statement runs, so that an answer tells which it was.
 */
export const LIMITS = {
  /** What a person waits for. */
  PERSON: { waitMs: 5_000, statementMs: 5_000, lockMs: 3_000, idleMs: 10_000 },
  /** What an operator started and watches. */
  OPERATOR: { waitMs: MINUTE_MS, statementMs: 5 * MINUTE_MS, lockMs: 10_000, idleMs: MINUTE_MS },
  /** A job of the worker that names no limits of its own. */
  JOB: { waitMs: MINUTE_MS, statementMs: MINUTE_MS, lockMs: 10_000, idleMs: MINUTE_MS },
  /** Figures after a change or a large import. */
  DRAIN: { waitMs: MINUTE_MS, statementMs: 5 * MINUTE_MS, lockMs: 10_000, idleMs: MINUTE_MS },
  /** One half-year from raw rows, and the plan, in one view. */
  FOLLOW_UP: { waitMs: MINUTE_MS, statementMs: 5 * MINUTE_MS, lockMs: 10_000, idleMs: MINUTE_MS },
  /** Chaining events and deleting what has expired, after months without a worker too. */
  RECORD: { waitMs: MINUTE_MS, statementMs: 10 * MINUTE_MS, lockMs: 10_000, idleMs: MINUTE_MS },
  /** A file of tens of thousands of rows in one transaction; its rows are checked between the statements. */
  IMPORT: { waitMs: MINUTE_MS, statementMs: 5 * MINUTE_MS, lockMs: 10_000, idleMs: 2 * MINUTE_MS },
  /** The nightly recount of everything from raw rows. */
  PROOF: { waitMs: MINUTE_MS, statementMs: 30 * MINUTE_MS, lockMs: 10_000, idleMs: MINUTE_MS },
  /** Rewriting a table; nobody waits behind its locks longer than `lockMs`. */
  MIGRATION: { waitMs: MINUTE_MS, statementMs: 60 * MINUTE_MS, lockMs: 500, idleMs: MINUTE_MS },
} as const satisfies Record<string, Limits>;

export type LimitsName = keyof typeof LIMITS;

/** The settings of PostgreSQL that hold the limits, for `set_config`. */
export function limitSettings(name: LimitsName) {
  const { statementMs, lockMs, idleMs } = LIMITS[name];
  return {
    statement_timeout: String(statementMs),
    lock_timeout: String(lockMs),
    idle_in_transaction_session_timeout: String(idleMs),
  };
}

/** One statement that gives the settings their values, `$1` and on, until the transaction ends. */
export function setConfig(names: readonly string[]): string {
  return `select ${names.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ')}`;
}
