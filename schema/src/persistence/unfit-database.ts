import { type Config, isLoopback } from '../runtime/config.js';
import { pendingMigrations, UnknownSchemaVersion } from './migrate.js';
import { openReader, type Reader } from './read.js';

const databaseFacts = {
  name: 'database_facts',
  text: `select r.rolsuper or r.rolbypassrls or pg_has_role(current_user, 'jourplan_owner', 'member') as "isTooStrong",
       current_setting('fsync') = 'off' as "losesRows", exists (select from directory.organisations() where is_demo) as "hasDemo"
     from pg_roles r where r.rolname = current_user`,
};
type DatabaseFacts = { isTooStrong: boolean; losesRows: boolean; hasDemo: boolean };

export type Demands = Pick<Config, 'DATABASE_URL' | 'NODE_ENV' | 'HOST'>;

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
  if (facts?.hasDemo && !isLoopback(demands.HOST))
    return 'HOST: this database holds demo accounts, whose passwords are known. Run: npx jourplan demo remove, or listen on 127.0.0.1.';
  return demands.NODE_ENV === 'production' ? unfitInProduction(facts) : null;
}

function unfitInProduction(facts: DatabaseFacts | undefined): string | null {
  if (facts === undefined || facts.isTooStrong)
    return 'DATABASE_URL: this database role is too strong (superuser, BYPASSRLS or owner of the tables). Sign in as jourplan_app.';
  return facts.losesRows ? 'DATABASE_URL: this database runs with fsync=off and would lose rows. Turn fsync on.' : null;
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
