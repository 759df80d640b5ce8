import { MikroORM } from '@mikro-orm/postgresql';
import { BoundValuesDriver } from './bound-values-driver.js';
import { entities } from './entities/all.js';
import { LIMITS, type LimitsName } from './limits.js';
import { Pool, type PoolSettings } from './pool.js';
import { dialectOn, ormTypes } from './pool-dialect.js';

export type OrmSettings = Omit<PoolSettings, 'url' | 'types' | 'session'> & {
  /** What holds where a transaction names nothing else. */
  limits: LimitsName;
};

const pools = new WeakMap<MikroORM, Pool>();

/** Opens the ORM that commands and jobs write through, on a pool of its own. Reads that draw a screen use `read.ts`. */
export async function openOrm(clientUrl: string, { limits, ...settings }: OrmSettings): Promise<MikroORM> {
  const pool = new Pool({ url: clientUrl, types: ormTypes(), waitMs: LIMITS[limits].waitMs, ...settings });
  const orm = await MikroORM.init({
    driver: BoundValuesDriver,
    entities: [...entities],
    clientUrl,
    driverOptions: () => dialectOn(pool, limits),
    forceUtcTimezone: true,
    schemaGenerator: { ignoreTriggers: true, ignoreSchema: ['bullmq', 'directory', 'guard'] },
  });
  pools.set(orm, pool);
  return orm;
}

/** The pool that the ORM was opened on. */
export function poolOf(orm: MikroORM): Pool {
  const pool = pools.get(orm);
  if (pool === undefined) throw new Error('this ORM was not opened by openOrm');
  return pool;
}
