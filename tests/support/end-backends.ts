import pg from 'pg';
import type { TestDatabase } from './database.js';

export type Superuser = {
  query(sql: string, values?: unknown[]): Promise<pg.QueryResult>;
  /** Ends every connection of api and worker to the database, whatever it is doing. */
  endBackends(): Promise<number>;
  close(): Promise<void>;
};

export async function superuserOf(database: TestDatabase): Promise<Superuser> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  return {
    query: (sql, values) => client.query(sql, values),
    async endBackends() {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'jourplan_app' and datname = $1`,
        [database.name],
      );
      return rowCount ?? 0;
    },
    close: () => client.end(),
  };
}
