import { pendingMigrations, UnknownSchemaVersion } from '@jourplan/schema/persistence/migrate.js';
import type { Config } from '@jourplan/schema/runtime/config.js';
import { errorCodeOf } from './error-code.js';
import { evictionPolicyOf } from './redis-policy.js';

/** Why the worker does not start, in one line that a person can act on. */
export class StartRefusal extends Error {}

/** Throws StartRefusal unless the database has this build's tables and the queue keeps what it is given. */
export async function checkStart(config: Pick<Config, 'DATABASE_URL' | 'REDIS_URL' | 'NODE_ENV'>): Promise<void> {
  const pending = await pendingMigrations(config.DATABASE_URL).catch((error: unknown) => {
    if (error instanceof UnknownSchemaVersion) throw new StartRefusal(error.message);
    throw new StartRefusal(`DATABASE_URL: the database does not answer (${errorCodeOf(error)})`);
  });
  if (pending.length > 0)
    throw new StartRefusal(`the database lacks ${pending.length} migrations: run "npx jourplan migrate" first`);
  if (config.REDIS_URL === undefined) return;
  const policy = await evictionPolicyOf(config.REDIS_URL).catch((error: unknown) => {
    throw new StartRefusal(`REDIS_URL: Redis does not answer (${errorCodeOf(error)})`);
  });
  if (config.NODE_ENV === 'production' && policy !== 'noeviction')
    throw new StartRefusal(`REDIS_URL: maxmemory-policy of Redis is ${policy}; it must be noeviction, or jobs are thrown away`);
}
