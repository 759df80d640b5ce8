import { pendingMigrations, UnknownSchemaVersion } from '@jourplan/schema/persistence/migrate.js';
import { openReader, type Reader } from '@jourplan/schema/persistence/read.js';
import type { Config } from '@jourplan/schema/runtime/config.js';

const databaseRole = {
  name: 'database_role',
  text: `select r.rolsuper or r.rolbypassrls or pg_has_role(current_user, 'jourplan_owner', 'member') as "isTooStrong",
       current_setting('fsync') = 'off' as "losesRows" from pg_roles r where r.rolname = current_user`,
};

/** Why the api should not start on this database, as one line; null when it may. */
export async function refusalToStart(config: Config): Promise<string | null> {
  try {
    const pending = await pendingMigrations(config.DATABASE_URL);
    if (pending.length > 0) return `The database is not up to date (${pending.join(', ')}). Run: npx jourplan migrate`;
  } catch (error) {
    if (error instanceof UnknownSchemaVersion) return `${error.message}. Start a newer version of Jourplan.`;
    return `DATABASE_URL: the database cannot be reached (${codeOf(error)}).`;
  }
  return config.NODE_ENV === 'production' ? refusalOfRole(config.DATABASE_URL) : null;
}

async function refusalOfRole(databaseUrl: string): Promise<string | null> {
  const reader: Reader = openReader(databaseUrl, { max: 1 });
  try {
    const [role] = await reader.global<{ isTooStrong: boolean; losesRows: boolean }>(databaseRole, []);
    if (role === undefined || role.isTooStrong)
      return 'DATABASE_URL: this database role is too strong (superuser, BYPASSRLS or owner of the tables). Sign in as jourplan_app.';
    return role.losesRows ? 'DATABASE_URL: this database runs with fsync=off and would lose rows. Turn fsync on.' : null;
  } finally {
    await reader.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
}
