import { type DatabaseClient, newClient } from '@jourplan/schema/persistence/pool.js';

/** The passwords of the three roles that sign in. */
export interface RolePasswords {
  owner: string;
  app: string;
  funder: string;
}

const WEAK = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication';

/** One number for everybody who makes roles in the same server, so that two at once wait for each other. */
const ROLES_LOCK = 7_205_311;

/**
 * Makes the roles and the database of Jourplan, or brings them to what they should be; docs/operations.md holds the same
 * statements for a server of one's own. `superuserUrl` names any database of the server.
 *
 * jourplan_owner owns the database and migrates; jourplan_app serves api and worker; jourplan_funder reads publications;
 * jourplan_directory cannot sign in and owns the few functions that cross organisations.
 */
export async function ensureRoles(superuserUrl: string, passwords: RolePasswords, databaseName: string): Promise<void> {
  await withClient(inDatabase(superuserUrl, 'postgres'), async (client) => {
    await client.query('select pg_advisory_lock($1)', [ROLES_LOCK]);
    await ensureRole(client, 'jourplan_owner', `${WEAK} password ${client.escapeLiteral(passwords.owner)}`);
    await ensureRole(client, 'jourplan_app', `${WEAK} password ${client.escapeLiteral(passwords.app)}`);
    await ensureRole(client, 'jourplan_funder', `${WEAK} password ${client.escapeLiteral(passwords.funder)}`);
    await ensureRole(client, 'jourplan_directory', WEAK.replace('login', 'nologin'));
    await client.query('grant jourplan_directory to jourplan_owner');
    await ensureDatabase(client, databaseName);
  });
  await withClient(inDatabase(superuserUrl, databaseName), (client) =>
    client.query('revoke create on schema public from public'),
  );
}

async function ensureRole(client: DatabaseClient, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  await client.query(`${rowCount ? 'alter' : 'create'} role ${role} ${attributes}`);
}

/** Sorted by code point and without a locale of the operating system, so that every server agrees; Swedish order is asked for by name. */
async function ensureDatabase(client: DatabaseClient, databaseName: string): Promise<void> {
  const database = client.escapeIdentifier(databaseName);
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
  if (!rowCount) {
    await client.query(
      `create database ${database} owner jourplan_owner template template0
         encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C'`,
    );
  }
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to jourplan_app, jourplan_funder`);
}

/** The same server and user, another database. */
export function inDatabase(url: string, databaseName: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(databaseName)}`;
  return changed.href;
}

async function withClient<T>(url: string, act: (client: DatabaseClient) => Promise<T>): Promise<T> {
  const client = newClient(url, 'jourplan-start');
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
