import { Command } from 'commander';
import { deadLettersCommand } from './commands/dead-letters.js';
import { demoCommand } from './commands/demo.js';
import { devCommand } from './commands/dev.js';
import { doctorCommand } from './commands/doctor.js';
import { importCommand } from './commands/import.js';
import { kpisCommand } from './commands/kpis.js';
import { migrateCommand } from './commands/migrate.js';
import { organisationCommand } from './commands/organisation.js';
import { startCommand } from './commands/start.js';
import { userCommand } from './commands/user.js';
import { verifyCommand } from './commands/verify.js';
import { say } from './say.js';

/** Everything the command can do, described in the language of the person who calls it. */
export function commandLine(): Command {
  const program = new Command('jourplan')
    .description(
      say(
        'Jourplan: plan, överenskommelser och nyckeltal för brottsofferjourer',
        'Jourplan: plan, agreements and key figures of Swedish victim-support associations',
      ),
    )
    .addHelpText(
      'after',
      say(
        '\nKommandona arbetar på databasen i DATABASE_URL, annars på den lokala installationen i .jourplan (eller JOURPLAN_DATA).',
        '\nCommands work on the database in DATABASE_URL, else on the local installation in .jourplan (or JOURPLAN_DATA).',
      ),
    );
  const commands = [
    startCommand(),
    demoCommand(),
    migrateCommand(),
    organisationCommand(),
    userCommand(),
    importCommand(),
    kpisCommand(),
    doctorCommand(),
    verifyCommand(),
    deadLettersCommand(),
  ];
  for (const command of commands) program.addCommand(command);
  // It needs what only a developer has installed.
  program.addCommand(devCommand(), { hidden: true });
  return program;
}
