import { randomUUID } from 'node:crypto';
import { Organisation } from '@jourplan/schema/persistence/entities/organisation.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { MikroORM } from '@mikro-orm/postgresql';

export type TestOrganisation = { id: string; slug: string; name: string };

/** An association without people, plan or cases. */
export async function anOrganisation(orm: MikroORM): Promise<TestOrganisation> {
  const id = randomUUID();
  const slug = `prov-${id.slice(0, 8)}`;
  const name = `Brottsofferjouren ${slug}`;
  await inOrganisation(orm.em, id, (tx) => tx.insert(Organisation, { id, slug, name }));
  return { id, slug, name };
}
