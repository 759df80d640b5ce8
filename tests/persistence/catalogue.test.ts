import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** Tables that belong to no organisation. Whoever adds one here says why in docs/decisions. */
const GLOBAL_TABLES = [
  'app_user',
  'session',
  'invitation',
  'sign_in_delay',
  'known_device',
  'schema_migration',
  'installation',
  'worker_state',
];
const PEOPLE_TABLES = ['support_case', 'contact_attempt', 'court_hearing', 'hearing_supporter', 'supporter'];

let database: TestDatabase;
let owner: pg.Client;
let app: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  app = new pg.Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), app.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.drop();
});

async function column(sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await owner.query({ text: sql, values, rowMode: 'array' });
  return rows.map((row) => String(row[0]));
}

const tenantTables = () =>
  column(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> all($1) order by 1`,
    [GLOBAL_TABLES],
  );

describe('every table of an organisation', () => {
  it('has forced row-level security with a policy for reading and for writing', async () => {
    const unguarded = await column(
      `select relname from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> all($1)
         and not (relrowsecurity and relforcerowsecurity and exists (
           select from pg_policy p where p.polrelid = c.oid and p.polname = 'same_organisation' and p.polcmd = '*'
              and pg_get_expr(p.polqual, c.oid) like '%jourplan.organisation%' and pg_get_expr(p.polwithcheck, c.oid) like '%jourplan.organisation%'))`,
      [GLOBAL_TABLES],
    );
    expect(unguarded).toEqual([]);
    expect((await tenantTables()).length).toBeGreaterThan(30);
  });

  it('lets nobody but the directory role past the policy', async () => {
    const others = await column(
      `select distinct c.relname || ' ' || p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
        where p.polname <> 'same_organisation' and not (p.polroles = array['jourplan_directory'::regrole::oid] and p.polcmd = 'r')`,
    );
    expect(others).toEqual([]);
  });

  it('is keyed, pointed at and made unique together with its organisation', async () => {
    const loose = await column(
      `select c.relname || ': ' || k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
        where c.relnamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f') and c.relname <> all($1) and c.relname <> 'organisation'
          and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = any(k.conkey) and a.attname = 'organisation_id')
          and k.confrelid <> 'app_user'::regclass`,
      [GLOBAL_TABLES],
    );
    expect(loose).toEqual([]);
  });

  it('has no column that points at another table without a foreign key', async () => {
    const unbound = await column(
      `select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and a.atttypid = 'uuid'::regtype and a.attname <> 'id'
          and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey)) order by 1`,
    );
    // The audit record and the request record outlive what they name; a job's effect is keyed by the job.
    expect(unbound).toEqual(['event.actor_id', 'event.entity_id', 'job_effect.job_id', 'request_record.entity_id']);
  });
});

describe('the tables about people who seek or give support', () => {
  it('hold days, never moments', async () => {
    const moments = await column(
      `select table_name || '.' || column_name from information_schema.columns
        where table_schema = 'public' and table_name = any($1) and data_type like any(array['time%'])`,
      [PEOPLE_TABLES],
    );
    expect(moments).toEqual([]);
  });

  it('hold codes from fixed lists, never free text', async () => {
    const free = await column(
      `select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and c.relname = any($1) and a.attnum > 0 and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'varchar'::regtype)
          and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any(k.conkey))`,
      [PEOPLE_TABLES],
    );
    expect(free).toEqual([]);
  });
});

describe('the role of api and worker', () => {
  it('is weak', async () => {
    const { rows } = await app.query(
      'select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
    );
    expect(rows[0]).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false });
    const owned = await column(`select relname from pg_class where relowner = 'jourplan_app'::regrole`);
    expect(owned).toEqual([]);
  });

  it('gets an error, never rows, when it does not say which organisation it works for', async () => {
    const organisation = randomUUID();
    await app.query('begin');
    await app.query("select set_config('jourplan.organisation', $1, true)", [organisation]);
    await app.query('insert into organisation (id, slug, name) values ($1, $2, $2)', [organisation, 'without-context']);
    await app.query('insert into municipality (organisation_id, code, name) values ($1, $2, $2)', [organisation, '1880']);
    await app.query('commit');
    for (const table of ['organisation', 'municipality']) {
      await expect(app.query(`select * from ${table}`)).rejects.toThrow(
        /jourplan.organisation|invalid input syntax for type uuid: ""/,
      );
    }
    const stranger = new pg.Client({ connectionString: database.appUrl });
    await stranger.connect();
    for (const table of await tenantTables()) {
      const answer = await stranger.query(`select * from ${table}`).then(
        ({ rowCount }) => rowCount,
        (error: pg.DatabaseError) => error.code,
      );
      // An empty table may answer before the policy is asked; a filled one never does.
      expect(['42704', 0]).toContain(answer);
    }
    await expect(stranger.query('select * from municipality')).rejects.toMatchObject({ code: '42704' });
    await stranger.end();
  });

  it('neither sees nor writes rows of another organisation', async () => {
    const [own, other] = [randomUUID(), randomUUID()];
    for (const id of [own, other]) {
      await app.query('begin');
      await app.query("select set_config('jourplan.organisation', $1, true)", [id]);
      await app.query('insert into organisation (id, slug, name) values ($1, $2, $2)', [id, `isolated-${id.slice(0, 8)}`]);
      await app.query('insert into municipality (organisation_id, code, name) values ($1, $2, $2)', [id, '1881']);
      await app.query('commit');
    }
    await app.query('begin');
    await app.query("select set_config('jourplan.organisation', $1, true)", [own]);
    const { rows } = await app.query('select distinct organisation_id as id from municipality');
    expect(rows).toEqual([{ id: own }]);
    const foreign = await app.query('update municipality set name = $2 where organisation_id = $1', [other, 'taken']);
    expect(foreign.rowCount).toBe(0);
    await expect(
      app.query('insert into municipality (organisation_id, code, name) values ($1, $2, $2)', [other, '1882']),
    ).rejects.toMatchObject({ code: '42501' });
    await app.query('rollback');
  });

  it('can neither change nor delete what must stay', async () => {
    const allowed = await column(
      `select table_name || ' ' || privilege_type from information_schema.role_table_grants
        where table_schema = 'public' and grantee = 'jourplan_app' and table_name in ('event', 'event_seal', 'follow_up_document', 'job_effect') and privilege_type not in ('SELECT', 'INSERT')
       union all
       select table_name || ' ' || privilege_type from information_schema.role_table_grants
        where table_schema = 'public' and grantee = 'jourplan_app' and table_name in ('support_case', 'contact_attempt', 'follow_up') and privilege_type = 'DELETE'
       union all
       select table_name || ' ' || privilege_type from information_schema.role_table_grants
        where table_schema = 'public' and grantee = 'jourplan_app' and privilege_type = 'TRUNCATE'`,
    );
    expect(allowed).toEqual([]);
  });
});

describe('functions that cross organisations', () => {
  it('belong to a role that cannot sign in, with a fixed search path', async () => {
    const { rows } = await owner.query(
      `select p.proname, p.prosecdef, r.rolname, r.rolcanlogin, r.rolbypassrls, p.proconfig from pg_proc p join pg_roles r on r.oid = p.proowner
        where p.pronamespace = 'directory'::regnamespace`,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row).toMatchObject({ prosecdef: true, rolname: 'jourplan_directory', rolcanlogin: false, rolbypassrls: false });
      expect(row.proconfig).toEqual(['search_path=pg_catalog, pg_temp']);
    }
  });

  it('are the only ones that run as somebody else', async () => {
    expect(
      await column(
        `select proname from pg_proc where prosecdef and pronamespace in ('public'::regnamespace, 'guard'::regnamespace)`,
      ),
    ).toEqual([]);
  });
});
