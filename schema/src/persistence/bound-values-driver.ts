import {
  type AnyEntity,
  type Dictionary,
  type EntityData,
  isRaw,
  type LoggingOptions,
  NativeQueryBuilder,
  PostgreSqlConnection,
  PostgreSqlDriver,
  type QueryResult,
  type RawQueryFragment,
  raw,
  type Transaction,
} from '@mikro-orm/postgresql';
import { type AbortableQueryOptions, CompiledQuery, type Kysely } from 'kysely';
import { boundStatement } from './bound-values.js';

type Query = string | NativeQueryBuilder | RawQueryFragment;
type Params = readonly unknown[] | Dictionary<unknown>;
type Abort = LoggingOptions & AbortableQueryOptions;

/** MikroORM's connection writes every value into the text of its statement; this one sends them beside it. */
class BoundValuesConnection extends PostgreSqlConnection {
  override async execute<T extends QueryResult | EntityData<AnyEntity> | EntityData<AnyEntity>[] = EntityData<AnyEntity>[]>(
    query: Query,
    params: Params = [],
    method: 'all' | 'get' | 'run' = 'all',
    transaction?: Transaction<Kysely<unknown>>,
    options?: LoggingOptions,
  ): Promise<T> {
    await this.ensureConnection();
    const { sql, values } = withPlaces(query, params);
    const { text, values: bound } = boundStatement(sql, values, this.platform);
    const { signal, inflightQueryAbortStrategy, ...context } = (options ?? {}) as Abort;
    const abort = signal && { signal, inflightQueryAbortStrategy };
    const run = async () =>
      this.transformRawResult<T>(
        await (transaction ?? this.getClient()).executeQuery(CompiledQuery.raw(text, bound), abort),
        method,
      );
    return this.executeQuery(text, run, { ...context, query: text, params: [] });
  }

  /** MikroORM's own would write values into the statement. Read pages instead. */
  override stream(): never {
    throw new Error('Jourplan streams nothing from the database.');
  }
}

/** Named parameters become places in their order. */
function withPlaces(query: Query, params: Params): { sql: string; values: readonly unknown[] } {
  const whole = query instanceof NativeQueryBuilder ? query.toRaw() : query;
  if (isRaw(whole)) return { sql: whole.sql, values: whole.params };
  if (Array.isArray(params)) return { sql: whole, values: params };
  const { sql, params: values } = raw(whole, params as Dictionary<unknown>);
  return { sql, values };
}

/** PostgreSQL with values beside the statement, never in it; to everybody else a driver like MikroORM's. */
export const BoundValuesDriver: typeof PostgreSqlDriver = class extends PostgreSqlDriver {
  protected override readonly connection = new BoundValuesConnection(this.config);
};
