import { type Config, servesThisMachineOnly } from '../runtime/config.js';
import { pendingMigrations, UnknownSchemaVersion } from './migrate.js';
import { openReader, type Reader } from './read.js';

const databaseFacts = {
  name: 'database_facts',
  // Who signed in counts as well as who that has become: SET ROLE can be taken back.
  text: `select bool_or(r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolreplication
           or pg_has_role(r.oid, 'jourplan_owner', 'member') or pg_has_role(r.oid, 'jourplan_directory', 'member')
           or exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and pg_has_role(r.oid, c.relowner, 'member')))
         as "isTooStrong",
       current_setting('fsync') = 'off' as "losesRows", exists (select from directory.organisations() where is_demo) as "hasDemo"
     from pg_roles r where r.rolname in (current_user, session_user)`,
};
type DatabaseFacts = { isTooStrong: boolean; losesRows: boolean; hasDemo: boolean };

export type Demands = Pick<Config, 'DATABASE_URL' | 'NODE_ENV' | 'HOST' | 'PUBLIC_URL'>;

/**
 * Why api and worker should not start on this database, as one line that a person can act on; null when they may.
 * Demo accounts have known passwords: they are refused wherever others than this machine can reach them.
 */
export async function unfitDatabase(demands: Demands): Promise<string | null> {
  try {
    const pending = await pendingMigrations(demands.DATABASE_URL);
    if (pending.length > 0) return `The database is not up to date (${pending.join(', ')}). Run: npx jourplan migrate`;
  } catch (error) {
    if (error instanceof UnknownSchemaVersion) return `${error.message}. Start a newer version of Jourplan.`;
    return `DATABASE_URL: the database cannot be reached (${codeOf(error)}).`;
  }
  const facts = await factsOf(demands.DATABASE_URL);
  if (facts === undefined || facts.isTooStrong)
    return 'DATABASE_URL: this database role is too strong (superuser, BYPASSRLS or owner of the tables). Sign in as jourplan_app.';
  if (facts.hasDemo && !servesThisMachineOnly(demands))
    return 'HOST, PUBLIC_URL: this database holds demo accounts, whose passwords are known. Run: npx jourplan demo remove, or listen on 127.0.0.1 without PUBLIC_URL.';
  if (facts.losesRows && demands.NODE_ENV === 'production')
    return 'DATABASE_URL: this database runs with fsync=off and would lose rows. Turn fsync on.';
  return null;
}

async function factsOf(databaseUrl: string): Promise<DatabaseFacts | undefined> {
  const reader: Reader = openReader(databaseUrl, { name: 'jourplan-start', max: 1 });
  try {
    const [facts] = await reader.global<DatabaseFacts>(databaseFacts, []);
    return facts;
  } finally {
    await reader.close();
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no answer';
}
