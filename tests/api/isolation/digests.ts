import pg from 'pg';

const TENANT_TABLES = `select c.relname as name from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;

export type Digests = Record<string, string>;

/** One digest a table over the rows of an organisation; as superuser, whom no policy hides a row from. */
export async function digestsOf(superuserUrl: string, organisationId: string): Promise<Digests> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(TENANT_TABLES);
    const digests: Digests = {};
    for (const { name } of tables) {
      const sql = `select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') as digest
                     from "${name}" t where organisation_id = $1`;
      const { rows } = await client.query<{ digest: string }>(sql, [organisationId]);
      digests[name] = rows[0]?.digest ?? '';
    }
    return digests;
  } finally {
    await client.end();
  }
}
