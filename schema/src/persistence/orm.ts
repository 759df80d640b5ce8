import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { BoundValuesDriver } from './bound-values-driver.js';
import { entities } from './entities/all.js';
import { LIMITS, type LimitsName } from './limits.js';
import { Pool, type PoolSettings } from './pool.js';
import { dialectOn, ormTypes } from './pool-dialect.js';

export type OrmSettings = Omit<PoolSettings, 'url' | 'types' | 'session'> & {
  /** What holds where a transaction names nothing else. */
  limits: LimitsName;
};

type Opened = { pool: Pool; limits: LimitsName };
/** By the driver, which an entity manager shares with its forks. */
const opened = new WeakMap<object, Opened>();

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
  opened.set(orm.em.getDriver(), { pool, limits });
  return orm;
}

/** The pool that the ORM was opened on. */
export function poolOf(orm: MikroORM): Pool {
  return poolBehind(orm.em).pool;
}

/** The pool that an entity manager writes through, and what holds where a transaction names no limits. */
export function poolBehind(em: EntityManager): Opened {
  const found = opened.get(em.getDriver());
  if (found === undefined) throw new Error('this ORM was not opened by openOrm');
  return found;
}
