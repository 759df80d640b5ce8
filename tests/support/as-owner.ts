import { openOrm } from '@jourplan/schema/persistence/orm.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TestDatabase } from './database.js';

/** Work that only the owner of the tables may do. */
export async function asOwner<T>(
  { ownerUrl }: Pick<TestDatabase, 'ownerUrl'>,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const orm = await openOrm(ownerUrl, { name: 'jourplan-test-owner', max: 2, limits: 'OPERATOR' });
  try {
    return await work(orm.em.fork());
  } finally {
    await orm.close();
  }
}
