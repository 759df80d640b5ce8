import { migrate } from '@jourplan/schema/persistence/migrate.js';
import { Command } from 'commander';
import { CommandFailure } from './command-failure.js';
import { say } from './language.js';
import { print } from './print.js';
import { withInstallation } from './with-installation.js';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description(say('för databasen till den här versionens tabeller', 'bring the database to the tables of this version'))
    .addHelpText(
      'after',
      say(
        '\nFör en egen databas anges DATABASE_URL (rollen jourplan_app) och DATABASE_MIGRATE_URL (rollen jourplan_owner).',
        '\nA database of one’s own needs DATABASE_URL (role jourplan_app) and DATABASE_MIGRATE_URL (role jourplan_owner).',
      ),
    )
    .action(() =>
      withInstallation(async ({ ownerUrl }) => {
        if (ownerUrl === null)
          throw new CommandFailure(
            say(
              'DATABASE_MIGRATE_URL saknas: ange adressen för rollen jourplan_owner, bara den får ändra tabeller.',
              'DATABASE_MIGRATE_URL is missing: give the address for the role jourplan_owner, only that one may change tables.',
            ),
          );
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
      }),
    );
}
