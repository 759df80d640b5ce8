import type { EntityManager } from '@mikro-orm/postgresql';

/** What tells this database from every other; null when somebody has taken it away. */
export async function installationId(em: EntityManager): Promise<string | null> {
  const [installation] = await em.execute<{ id: string }[]>('select id from installation');
  return installation?.id ?? null;
}
