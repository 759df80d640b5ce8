-- The roles and the database of Jourplan on a PostgreSQL 18 server of your own. Run it once, with psql, as a superuser or, on a
-- managed server, as an administrator who may create roles and databases (CREATEROLE, CREATEDB):
--   psql -d postgres -v owner=PASSWORD -v app=PASSWORD -v funder=PASSWORD -f docs/roles.sql
-- A local installation makes the same ones by itself (bin/src/local/roles.ts).

-- Owns the database and migrates it (DATABASE_MIGRATE_URL); no running process has its password.
create role jourplan_owner login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'owner';
-- Serves api and worker (DATABASE_URL); sees rows only through row-level security.
create role jourplan_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'app';
-- Reads released publications (DATABASE_FUNDER_URL).
create role jourplan_funder login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'funder';
-- Owns the few functions that cross organisations; nobody signs in as it.
create role jourplan_directory nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
grant jourplan_directory to jourplan_owner;

-- Whoever is no superuser makes a database only for a role it can act as. Taken back at the end.
grant jourplan_owner to current_user with inherit true, set true;
create database jourplan owner jourplan_owner template template0
  encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C';
revoke all on database jourplan from public;
grant connect on database jourplan to jourplan_app, jourplan_funder;
revoke jourplan_owner from current_user;
