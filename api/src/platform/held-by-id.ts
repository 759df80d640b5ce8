import { type EntityName, type FilterQuery, LockMode } from '@mikro-orm/postgresql';
import type { Versioned } from './as-seen.js';
import type { CommandScope } from './command-scope.js';
import { isUuid } from './is-uuid.js';

/** How the row of an entity is held until the transaction ends, where it has no parent to be held before it. */
export function heldById<Row extends Versioned & object>(entity: EntityName<Row>) {
  return async ({ tx, organisationId }: CommandScope, id: string): Promise<Row | null> => {
    if (!isUuid(id)) return null;
    const where = { organisation: organisationId, id } as FilterQuery<Row>;
    return (await tx.findOne(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE })) as Row | null;
  };
}
