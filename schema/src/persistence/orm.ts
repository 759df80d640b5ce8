import { MikroORM } from '@mikro-orm/postgresql';
import { BoundValuesDriver } from './bound-values-driver.js';
import { entities } from './entities/all.js';

/** Opens the ORM that commands and jobs write through. Reads that draw a screen use `read.ts`. */
export async function openOrm(clientUrl: string, pool: { max: number } = { max: 8 }): Promise<MikroORM> {
  return MikroORM.init({
    driver: BoundValuesDriver,
    entities: [...entities],
    clientUrl,
    pool: { min: 0, max: pool.max },
    forceUtcTimezone: true,
    schemaGenerator: { ignoreTriggers: true, ignoreSchema: ['bullmq', 'directory', 'guard'] },
  });
}
