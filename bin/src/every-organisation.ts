import type { EntityManager } from '@mikro-orm/postgresql';
import type { KnownOrganisation } from './with-installation.js';

/** Every organisation by slug; what is read of one still goes through its own row-level security. */
export function everyOrganisation(em: EntityManager): Promise<KnownOrganisation[]> {
  return em.execute<KnownOrganisation[]>('select id, slug, name from directory.organisations()');
}
