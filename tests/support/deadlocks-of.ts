import pg from 'pg';
import type { TestDatabase } from './database.js';

/** More than the pool of a test's api holds. */
const CONNECTIONS = 8;

/** How often PostgreSQL has ended a transaction of this database because two waited for each other. */
export async function deadlocksOf({ orm, superuserUrl, name }: TestDatabase): Promise<number> {
  // A connection tells its counts at the end of a transaction, at most once a second unless it is asked to.
  await Promise.all(
    Array.from({ length: CONNECTIONS }, () => orm.em.fork().execute('select pg_stat_force_next_flush(), pg_sleep(0.1)')),
  );
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const sql = 'select deadlocks::int from pg_stat_database where datname = $1';
    const { rows } = await client.query<{ deadlocks: number }>(sql, [name]);
    return rows[0]?.deadlocks ?? 0;
  } finally {
    await client.end();
  }
}
