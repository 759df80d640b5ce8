import { createPostgreSqlTypeParsers } from '@mikro-orm/postgresql';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';
import { type LimitsName, limitSettings, setConfig } from './limits.js';
import { answersOf, type Pool } from './pool.js';

// pg reads an array of text (1009) without changing its elements; the library's types know elements only.
const TEXT_ARRAY: number = 1009;
const arrayOf: (text: string) => string[] = pg.types.getTypeParser(TEXT_ARRAY);

/** As the ORM reads them: days and instants stay text. */
export function ormTypes(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  const parsers = createPostgreSqlTypeParsers(arrayOf);
  for (const [oid, parser] of Object.entries(parsers)) types.setTypeParser(Number(oid), parser);
  return types;
}

/**
 * Lets the ORM speak through our pool. Its own driver never gives a connection back when commit or rollback fails; here a
 * transaction that cannot be begun or ended gives its connection back to be thrown away. Each transaction, and each statement
 * outside of one, runs under `limits` unless it names others.
 */
export function dialectOn(pool: Pool, limits: LimitsName): Dialect {
  return {
    createDriver: () => new PoolDriver(pool, limits),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
}

class PoolDriver implements Driver {
  readonly #pool: Pool;
  readonly #limits: LimitsName;

  constructor(pool: Pool, limits: LimitsName) {
    this.#pool = pool;
    this.#limits = limits;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<LentConnection> {
    return new LentConnection(await this.#pool.connect(), this.#limits);
  }

  beginTransaction(connection: LentConnection, settings: TransactionSettings): Promise<void> {
    return connection.begin(settings);
  }

  commitTransaction(connection: LentConnection): Promise<void> {
    return connection.finish('commit');
  }

  rollbackTransaction(connection: LentConnection): Promise<void> {
    return connection.finish('rollback');
  }

  async savepoint(connection: LentConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`savepoint ${pg.escapeIdentifier(name)}`));
  }

  async rollbackToSavepoint(connection: LentConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`rollback to ${pg.escapeIdentifier(name)}`));
  }

  async releaseSavepoint(connection: LentConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`release ${pg.escapeIdentifier(name)}`));
  }

  async releaseConnection(connection: LentConnection): Promise<void> {
    connection.release();
  }

  destroy(): Promise<void> {
    return this.#pool.end();
  }
}

class LentConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #limits: LimitsName;
  #state: 'IDLE' | 'IN_TRANSACTION' | 'BROKEN' = 'IDLE';

  constructor(client: pg.PoolClient, limits: LimitsName) {
    this.#client = client;
    this.#limits = limits;
  }

  async begin({ isolationLevel, accessMode }: TransactionSettings): Promise<void> {
    const modes = [isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean);
    try {
      await answersOf(this.#client, [
        this.#client.query(['start transaction', ...modes].join(' ')),
        this.#client.query(limitsQuery(this.#limits)),
      ]);
      this.#state = 'IN_TRANSACTION';
    } catch (error) {
      this.#throwAway();
      throw error;
    }
  }

  async finish(how: 'commit' | 'rollback'): Promise<void> {
    // The failure that broke it has been thrown already, and the server has rolled back.
    if (this.#state === 'BROKEN') return;
    try {
      await answersOf(this.#client, [this.#client.query(how)]);
      this.#state = 'IDLE';
    } catch (error) {
      this.#throwAway();
      throw error;
    }
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const query = () => this.#client.query(sql, [...parameters]);
    if (this.#state === 'IN_TRANSACTION') return resultOf((await answersOf(this.#client, [query()]))[0]);
    // Alone, but under its limits: sent with them, and with the transaction they hold in, at once.
    const [, , answer] = await answersOf(this.#client, [
      this.#client.query('begin'),
      this.#client.query(limitsQuery(this.#limits)),
      query(),
      this.#client.query('commit'),
    ]);
    return resultOf(answer);
  }

  // biome-ignore lint/correctness/useYield: nothing is streamed, and the ORM asks for the method
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('rows are not streamed: read them in pages');
  }

  release(): void {
    this.#client.release(this.#state !== 'IDLE');
  }

  #throwAway(): void {
    this.#state = 'BROKEN';
    this.#client.release(true);
  }
}

function limitsQuery(name: LimitsName): pg.QueryConfig {
  const settings = limitSettings(name);
  return { name: 'set_limits', text: setConfig(Object.keys(settings)), values: Object.values(settings) };
}

function resultOf<Row>(answer: pg.QueryResult | undefined): QueryResult<Row> {
  const writes = answer !== undefined && ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(answer.command);
  return { rows: (answer?.rows ?? []) as Row[], ...(writes && { numAffectedRows: BigInt(answer.rowCount ?? 0) }) };
}
