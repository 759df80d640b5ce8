import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { clusterPlace } from '@jourplan/bin/local/cluster-folder.js';
import { repositoryRoot } from '@jourplan/bin/local/data-folder.js';
import { makeCluster } from '@jourplan/bin/local/make-cluster.js';
import { type LocalDatabase, openLocalDatabase } from '@jourplan/bin/local/postgres.js';
import { postgresBinaries } from '@jourplan/bin/local/postgres-binaries.js';
import { type PostgresServer, startOrAdopt, stopServer } from '@jourplan/bin/local/postgres-server.js';
import { inDatabase } from '@jourplan/bin/local/roles.js';
import { migrate } from '@jourplan/schema/persistence/migrate.js';
import { queryRows, removeScratch, scratchFolder } from './scratch-folder.js';

jest.setTimeout(60_000);

const ROLES = `select rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, rolinherit
                 from pg_roles where rolname like 'jourplan%' order by rolname`;
const MEMBERS = `select roleid::regrole::text, member::regrole::text, admin_option, inherit_option, set_option
                   from pg_auth_members where roleid::regrole::text like 'jourplan%'`;
const DATABASE = `select datdba::regrole::text, encoding, datlocprovider, datlocale, datcollate, datctype, datacl::text
                    from pg_database where datname = 'jourplan'`;
const SCHEMA = `select nspowner::regrole::text, nspacl::text from pg_namespace where nspname = 'public'`;

describe('docs/roles.sql', () => {
  const byHand = scratchFolder();
  const byUs = scratchFolder();
  let server: PostgresServer;
  let superuserUrl: string;
  let local: LocalDatabase;

  beforeAll(async () => {
    mkdirSync(byHand);
    chmodSync(byHand, 0o700);
    const place = clusterPlace(byHand);
    server = {
      place,
      binaries: postgresBinaries(place.user, join(byHand, 'programs')),
      urlOn: (port) => `postgres://postgres:by-hand@127.0.0.1:${port}/postgres`,
    };
    await makeCluster(place, server.binaries, 'by-hand');
    superuserUrl = server.urlOn((await startOrAdopt(server)).port);
    local = await openLocalDatabase(byUs);
  });

  afterAll(async () => {
    if (server) await stopServer(server);
    await local?.stop();
    removeScratch(byHand);
    removeScratch(byUs);
  });

  const run = async (url: string) => {
    const sql = readFileSync(join(repositoryRoot, 'docs', 'roles.sql'), 'utf8')
      .replace(/^--.*$/gm, '')
      .replace(/:'(\w+)'/g, "'password of $1'");
    for (const statement of sql.split(';')) await queryRows(url, statement);
  };

  it('works for an administrator who is no superuser, as managed servers have', async () => {
    await queryRows(superuserUrl, "create role administrator login nosuperuser createrole createdb password 'managed'");
    const managed = new URL(superuserUrl);
    [managed.username, managed.password] = ['administrator', 'managed'];
    await run(managed.href);
    for (const question of [ROLES, DATABASE, SCHEMA])
      expect(await queryRows(inDatabase(superuserUrl, 'jourplan'), question)).toEqual(
        await queryRows(local.urls.superuser, question),
      );
    const owner = new URL(inDatabase(superuserUrl, 'jourplan'));
    [owner.username, owner.password] = ['jourplan_owner', 'password of owner'];
    expect((await migrate(owner.href)).applied).not.toEqual([]);
    await queryRows(superuserUrl, 'drop database jourplan');
    for (const role of ['owner', 'app', 'funder', 'directory']) await queryRows(superuserUrl, `drop role jourplan_${role}`);
    await queryRows(superuserUrl, 'drop role administrator');
  });

  it('makes the same roles and the same database as a local start', async () => {
    await run(superuserUrl);
    for (const question of [ROLES, MEMBERS, DATABASE, SCHEMA]) {
      const answer = await queryRows(inDatabase(superuserUrl, 'jourplan'), question);
      expect(answer).toEqual(await queryRows(local.urls.superuser, question));
      expect(answer).not.toEqual([]);
    }
  });
});
