import { migrate } from '@jourplan/schema/persistence/migrate.js';
import { Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { startSettings } from '../local/start-settings.js';
import { print } from '../print.js';
import { say } from '../say.js';
import { withInstallation } from '../with-installation.js';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description(say('för databasen till den här versionens tabeller', 'bring the database to the tables of this version'))
    .addHelpText(
      'after',
      say(
        '\nFör en egen databas räcker DATABASE_MIGRATE_URL (rollen jourplan_owner).',
        '\nFor a database of one’s own DATABASE_MIGRATE_URL (role jourplan_owner) is enough.',
      ),
    )
    .action(async () => {
      const { DATABASE_MIGRATE_URL: named } = startSettings(process.env).config;
      if (named !== undefined) return migrateAs(named);
      return withInstallation(async ({ ownerUrl }) => {
        if (ownerUrl === null)
          throw new CommandFailure(
            say(
              'DATABASE_MIGRATE_URL saknas: ange adressen för rollen jourplan_owner, bara den får ändra tabeller.',
              'DATABASE_MIGRATE_URL is missing: give the address for the role jourplan_owner, only that one may change tables.',
            ),
          );
        return migrateAs(ownerUrl);
      });
    });
}

async function migrateAs(ownerUrl: string): Promise<void> {
  const { applied, newer } = await migrate(ownerUrl);
  if (newer.length > 0)
    print(
      say(
        'En nyare version har migrerat databasen, och den här versionen kan arbeta med den. Inget har gjorts.',
        'A newer version has migrated the database, and this version can work with it. Nothing was done.',
      ),
    );
  else if (applied.length === 0) print(say('Databasen är redan aktuell.', 'The database is up to date.'));
  else print(say('Utförda migreringar:', 'Applied migrations:'), ...applied.map((name) => `  ${name}`));
}
