import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type LocalDatabase, openLocalDatabase } from '@jourplan/bin/local/postgres.js';
import { ensureRoles, inDatabase } from '@jourplan/bin/local/roles.js';
import { queryRows, removeScratch, scratchFolder } from './scratch-folder.js';

jest.setTimeout(60_000);

describe('the database roles', () => {
  const folder = scratchFolder();
  let database: LocalDatabase;

  beforeAll(async () => {
    database = await openLocalDatabase(folder);
  });

  afterAll(async () => {
    await database?.stop();
    removeScratch(folder);
  });

  it('have no right beyond their task', async () => {
    const roles = await queryRows(
      database.urls.superuser,
      `select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as strong
         from pg_roles where rolname like 'jourplan%' order by rolname`,
    );
    expect(roles).toEqual([
      { rolname: 'jourplan_app', rolcanlogin: true, strong: false },
      { rolname: 'jourplan_directory', rolcanlogin: false, strong: false },
      { rolname: 'jourplan_funder', rolcanlogin: true, strong: false },
      { rolname: 'jourplan_owner', rolcanlogin: true, strong: false },
    ]);
  });

  it('let the owner alone make tables', async () => {
    await queryRows(database.urls.owner, 'create table made_by_owner (id int)');
    for (const url of [database.urls.app, database.urls.funder]) {
      await expect(queryRows(url, 'create table not_mine (id int)')).rejects.toThrow('permission denied for schema public');
      await expect(queryRows(url, 'create temporary table not_mine (id int)')).rejects.toThrow('permission denied');
      await expect(queryRows(url, 'set role jourplan_owner')).rejects.toThrow('permission denied');
      await expect(queryRows(url, 'set role jourplan_directory')).rejects.toThrow('permission denied');
    }
  });

  it('let the owner hand a function to the directory role', async () => {
    await queryRows(
      database.urls.owner,
      `begin; create schema handed; create function handed.one() returns int language sql as 'select 1';
       grant create, usage on schema handed to jourplan_directory;
       alter function handed.one() owner to jourplan_directory; commit`,
    );
    const owners = await queryRows(
      database.urls.owner,
      `select proowner::regrole::text as owner from pg_proc where proname = 'one'`,
    );
    expect(owners).toEqual([{ owner: 'jourplan_directory' }]);
  });

  it('sort Swedish letters when asked to', async () => {
    const rows = await queryRows(
      database.urls.app,
      `select string_agg(letter, '' order by letter collate "sv-SE-x-icu") as letters from unnest(array['ö', 'z', 'å', 'ä', 'a']) as letter`,
    );
    expect(rows).toEqual([{ letters: 'azåäö' }]);
  });

  it('are made once by many at the same time', async () => {
    const passwords = { owner: 'o'.repeat(24), app: "a'b\\c".repeat(5), funder: 'f'.repeat(24) };
    const names = ['t_1', 't_2', 't_3', 't_1', 't_2', 't_3'];
    await Promise.all(names.map((name) => ensureRoles(database.urls.superuser, passwords, name)));
    const databases = await queryRows(
      database.urls.superuser,
      `select datname, datdba::regrole::text as owner, pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale
         from pg_database where datname like 't\\_%' order by datname`,
    );
    const expected = { owner: 'jourplan_owner', encoding: 'UTF8', provider: 'b', datlocale: 'C.UTF-8' };
    expect(databases).toEqual(['t_1', 't_2', 't_3'].map((datname) => ({ datname, ...expected })));
    const url = new URL(inDatabase(database.urls.app, 't_1'));
    url.password = encodeURIComponent(passwords.app);
    expect(await queryRows(url.href, 'select current_user as me')).toEqual([{ me: 'jourplan_app' }]);
  });
});
