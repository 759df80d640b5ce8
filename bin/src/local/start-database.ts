import { migrate, pendingMigrations, UnknownSchemaVersion } from '@jourplan/schema/persistence/migrate.js';
import { MigrationFailed } from '@jourplan/schema/persistence/run-migration.js';
import { say } from '../say.js';
import { errorCode, errorMessage, StartRefusal } from '../start-refusal.js';
import type { Ending } from './ending.js';
import { type LocalDatabase, openLocalDatabase } from './postgres.js';
import type { StartSettings } from './start-settings.js';

/** A migrated database, and what api and worker need to reach it. */
export interface StartedDatabase {
  env: Record<string, string>;
  /** The database we run ourselves; null for one's own. */
  local: LocalDatabase | null;
}

export async function openDatabase(settings: StartSettings): Promise<StartedDatabase> {
  if (settings.ownDatabase) return { env: {}, local: null };
  const local = await openLocalDatabase(settings.dataFolder);
  return { env: { DATABASE_URL: local.urls.app, DATABASE_FUNDER_URL: local.urls.funder }, local };
}

/** Migrates with the owner's rights; without them it only makes sure that nothing is missing. */
export async function bringUpToDate(settings: StartSettings, database: StartedDatabase): Promise<void> {
  const ownerUrl = database.local?.urls.owner ?? settings.ownDatabase?.ownerUrl;
  try {
    if (ownerUrl) await migrate(ownerUrl);
    else await refuseOutdated(settings.config.DATABASE_URL);
  } catch (error) {
    throw databaseRefusal(error);
  }
}

async function refuseOutdated(appUrl: string): Promise<void> {
  const pending = await pendingMigrations(appUrl);
  if (pending.length === 0) return;
  throw new StartRefusal(
    say(
      `Databasen saknar ${pending.length} migreringar (${pending.join(', ')}): ange DATABASE_MIGRATE_URL (rollen jourplan_owner) och starta igen.`,
      `The database lacks ${pending.length} migrations (${pending.join(', ')}): set DATABASE_MIGRATE_URL (role jourplan_owner) and start again.`,
    ),
  );
}

function databaseRefusal(error: unknown): unknown {
  if (error instanceof UnknownSchemaVersion) {
    return new StartRefusal(
      say(
        `Databasen är nyare än den här versionen av Jourplan (${error.message}): starta en nyare version.`,
        `The database is newer than this version of Jourplan (${error.message}): start a newer version.`,
      ),
    );
  }
  if (error instanceof MigrationFailed) {
    return new StartRefusal(
      say(
        `Databasens tabeller kunde inte föras till den här versionen; inget halvt är kvar. ${error.message}`,
        `The tables of the database could not be brought to this version; nothing half done is left. ${error.message}`,
      ),
    );
  }
  const code = errorCode(error);
  if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|28|3D000)/.test(code)) {
    return new StartRefusal(
      say(
        `Databasen i DATABASE_URL eller DATABASE_MIGRATE_URL går inte att nå (${code}): kontrollera adress, användare och lösenord.`,
        `The database in DATABASE_URL or DATABASE_MIGRATE_URL cannot be reached (${code}): check address, user and password.`,
      ),
    );
  }
  return error;
}

const LOOK_EVERY_MS = 1_000;

/** Starts the local database again when it dies under us. Returns how to end that. */
export function keepDatabaseAlive(database: LocalDatabase, ending: Ending): () => Promise<void> {
  let reviving: Promise<void> = Promise.resolve();
  let isReviving = false;
  const timer = setInterval(() => {
    if (isReviving || database.isAlive()) return;
    isReviving = true;
    process.stderr.write(
      `${say('Databasen avslutades oväntat och startas om.', 'The database ended unexpectedly and is started again.')}\n`,
    );
    reviving = database
      .revive()
      .catch((error: unknown) => ending.begin(errorMessage(error)))
      .finally(() => {
        isReviving = false;
      });
  }, LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await reviving;
  };
}
