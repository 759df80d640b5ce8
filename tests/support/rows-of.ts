import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { MikroORM } from '@mikro-orm/postgresql';

/** What is stored of an organisation, by a statement with `?` for values. */
export function rowsOf<Row>(orm: MikroORM, organisationId: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  return inOrganisation(orm.em, organisationId, (tx) => tx.execute<Row[]>(sql, values));
}
