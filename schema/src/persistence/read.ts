import pg from 'pg';
import { LIMITS, type LimitsName, limitSettings, setConfig } from './limits.js';
import { answersOf, Pool, type PoolSettings } from './pool.js';

export type ReadStatement = { name: string; text: string };

/**
 * Reads for screens: named prepared statements over plain rows, no entities. The organisation travels in front of
 * the statement in the same round trip (pipelined), inside a read-only transaction, so that row-level security
 * always knows whom it answers. The only place where the raw client is allowed.
 */
export type Reader = {
  inOrganisation<Row>(organisationId: string, statement: ReadStatement, values: readonly unknown[]): Promise<Row[]>;
  /** For what belongs to no organisation: sessions, accounts and the functions in schema `directory`. */
  global<Row>(statement: ReadStatement, values: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
  /** What it borrows its connections from. */
  readonly pool: Pool;
};

// Dates stay text: a Date object would put a time zone into a day.
const dateAsText = 1082;

export type ReaderSettings = Omit<PoolSettings, 'url' | 'types' | 'session'> & {
  /** What a person waits for, unless said otherwise. */
  limits?: LimitsName;
  onStatement?: (name: string) => void;
};

export function openReader(url: string, { limits = 'PERSON', onStatement, ...settings }: ReaderSettings): Reader {
  const pool = new Pool({ url, waitMs: LIMITS[limits].waitMs, ...settings });
  const types = { getTypeParser: textDates };
  const limitValues = Object.values(limitSettings(limits));

  async function read<Row>(context: pg.QueryConfig, statement: ReadStatement, values: readonly unknown[]): Promise<Row[]> {
    onStatement?.(statement.name);
    const client = await pool.connect();
    try {
      const [, , answer] = await answersOf(client, [
        client.query('begin read only'),
        client.query(context),
        client.query({ ...statement, values: [...values], types }),
        client.query('commit'),
      ]);
      return (answer?.rows ?? []) as Row[];
    } finally {
      client.release();
    }
  }

  return {
    pool,
    inOrganisation: (organisationId, statement, values) =>
      read({ ...organisationContext, values: [organisationId, ...limitValues] }, statement, values),
    global: (statement, values) => read({ ...globalContext, values: limitValues }, statement, values),
    close: () => pool.end(),
  };
}

const limitNames = Object.keys(limitSettings('PERSON'));
const globalContext = { name: 'set_limits', text: setConfig(limitNames) };
const organisationContext = { name: 'set_context', text: setConfig(['jourplan.organisation', ...limitNames]) };

function textDates(oid: number, format?: 'text' | 'binary') {
  if (oid === dateAsText) return (text: string) => text;
  return pg.types.getTypeParser(oid, format as 'text');
}
