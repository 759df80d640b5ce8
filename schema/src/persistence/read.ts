import pg from 'pg';

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
};

const setContext = {
  name: 'set_context',
  text: "select set_config('jourplan.organisation', $1, true), set_config('statement_timeout', $2, true)",
};

// Dates stay text: a Date object would put a time zone into a day.
const dateAsText = 1082;

export function openReader(
  connectionString: string,
  options: { max?: number; statementTimeout?: string; onStatement?: (name: string) => void } = {},
): Reader {
  const pool = new pg.Pool({ connectionString, max: options.max ?? 8, ...{ pipeline: true } });
  const timeout = options.statementTimeout ?? '5s';
  const types = { getTypeParser: textDates };
  // A broken idle connection is replaced by the pool at the next read.
  pool.on('error', () => undefined);

  return {
    async inOrganisation<Row>(organisationId: string, statement: ReadStatement, values: readonly unknown[]) {
      options.onStatement?.(statement.name);
      const client = await pool.connect();
      try {
        const [, , result] = await settled([
          client.query('begin read only'),
          client.query({ ...setContext, values: [organisationId, timeout] }),
          client.query({ ...statement, values: [...values], types }),
          client.query('commit'),
        ]);
        client.release();
        return (result?.rows ?? []) as Row[];
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
    async global<Row>(statement: ReadStatement, values: readonly unknown[]) {
      options.onStatement?.(statement.name);
      const result = await pool.query({ ...statement, values: [...values], types });
      return result.rows as Row[];
    },
    close: () => pool.end(),
  };
}

// Waits for all before throwing the first failure, so that no answer of a pipelined statement is left unread.
async function settled(queries: Promise<pg.QueryResult>[]): Promise<pg.QueryResult[]> {
  const results = await Promise.allSettled(queries);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return results.map((result) => (result as PromiseFulfilledResult<pg.QueryResult>).value);
}

function textDates(oid: number, format?: 'text' | 'binary') {
  if (oid === dateAsText) return (text: string) => text;
  return pg.types.getTypeParser(oid, format as 'text');
}
