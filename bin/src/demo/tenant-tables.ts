import type { EntityManager } from '@mikro-orm/postgresql';

type Reference = { readonly child: string; readonly parent: string };

const TABLES = `
  select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;

const REFERENCES = `
  select distinct child.relname as child, parent.relname as parent from pg_constraint f
    join pg_class child on child.oid = f.conrelid join pg_class parent on parent.oid = f.confrelid
   where f.contype = 'f' and f.conrelid <> f.confrelid`;

/** Every table that belongs to an organisation, each before the tables it points at: the order to delete in. */
export async function tablesChildrenFirst(tx: EntityManager): Promise<string[]> {
  const tables = await tx.execute<{ name: string }[]>(TABLES);
  const references = await tx.execute<Reference[]>(REFERENCES);
  return childrenFirst(
    tables.map(({ name }) => name),
    references,
  );
}

/** Throws when tables point at each other in a ring, since then no order works. */
function childrenFirst(tables: readonly string[], references: readonly Reference[]): string[] {
  const ordered: string[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const free = left.filter((table) => !references.some(({ child, parent }) => parent === table && left.includes(child)));
    if (free.length === 0) throw new RangeError(`Tables that point at each other in a ring: ${left.join(', ')}`);
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}
