import { unfitDatabase } from '@jourplan/schema/persistence/unfit-database.js';
import type { Config } from '@jourplan/schema/runtime/config.js';
import { errorCodeOf } from './error-code.js';
import { evictionPolicyOf } from './redis-policy.js';

/** Why the worker does not start, in one line that a person can act on. */
export class StartRefusal extends Error {}

/** Throws StartRefusal unless database and queue are fit to work on. */
export async function checkStart(
  config: Pick<Config, 'DATABASE_URL' | 'REDIS_URL' | 'NODE_ENV' | 'HOST' | 'PUBLIC_URL'>,
): Promise<void> {
  const unfit = (await unfitQueue(config)) ?? (await unfitDatabase(config));
  if (unfit !== null) throw new StartRefusal(unfit);
}

async function unfitQueue({ REDIS_URL, NODE_ENV }: Pick<Config, 'REDIS_URL' | 'NODE_ENV'>): Promise<string | null> {
  if (REDIS_URL === undefined) return null;
  const policy = await evictionPolicyOf(REDIS_URL).catch((error: unknown) => {
    throw new StartRefusal(`REDIS_URL: Redis does not answer (${errorCodeOf(error)})`);
  });
  if (NODE_ENV !== 'production' || policy === 'noeviction') return null;
  return `REDIS_URL: maxmemory-policy of Redis is ${policy}; it must be noeviction, or jobs are thrown away`;
}
