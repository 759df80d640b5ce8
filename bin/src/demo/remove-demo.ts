import { type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { organisationWithSlug } from './load-demo.js';
import { tablesChildrenFirst } from './tenant-tables.js';

export type RemoveRefusal = 'NOT_FOUND' | 'NOT_DEMO';

/**
 * Deletes an organisation of invented data with every row it has, and the accounts that belong to nothing else.
 * `em` is signed in as the owner of the tables: nobody else may delete what is adopted or audited, and the database
 * lets the owner do it for demo organisations only. Whatever `beforeCommit` throws leaves everything as it was.
 */
export async function removeDemo(
  em: EntityManager,
  slug: string,
  beforeCommit: (tx: EntityManager, organisationId: string) => Promise<void> = async () => undefined,
): Promise<Ruling<{ name: string }, RemoveRefusal>> {
  const found = await organisationWithSlug(em, slug);
  if (found === undefined) return refuse('NOT_FOUND', 'slug');
  if (!found.is_demo) return refuse('NOT_DEMO', 'slug');
  return inOrganisation(em, found.id, async (tx) => {
    await tx.execute('select from organisation where id = ? and is_demo for update', [found.id]);
    const userIds = await memberIds(tx, found.id);
    for (const table of await tablesChildrenFirst(tx)) {
      await tx.execute(`delete from "${table}" where organisation_id = ?`, [found.id]);
    }
    await tx.execute('delete from organisation where id = ? and is_demo', [found.id]);
    await deleteHomelessAccounts(tx, userIds);
    await beforeCommit(tx, found.id);
    return succeed({ name: found.name });
  });
}

async function memberIds(tx: EntityManager, organisationId: string): Promise<string[]> {
  const rows = await tx.execute<{ user_id: string }[]>('select distinct user_id from membership where organisation_id = ?', [
    organisationId,
  ]);
  return rows.map((row) => row.user_id);
}

/** The owner sees memberships of every organisation through its share in `jourplan_directory`. */
async function deleteHomelessAccounts(tx: EntityManager, userIds: readonly string[]): Promise<void> {
  await tx.execute(
    `delete from app_user u where u.id in (select json_array_elements_text(?::json)::uuid)
        and not exists (select from membership m where m.user_id = u.id)`,
    [JSON.stringify(userIds)],
  );
}
