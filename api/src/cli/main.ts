import { Command } from 'commander';
import { deadLettersCommand } from './dead-letters.js';
import { demoCommand } from './demo.js';
import { doctorCommand } from './doctor.js';
import { importCommand } from './import.js';
import { kpisCommand } from './kpis.js';
import { say } from './language.js';
import { migrateCommand } from './migrate.js';
import { organisationCommand } from './organisation.js';
import { runCommandLine } from './run-command-line.js';
import { startCommand } from './start.js';
import { userCommand } from './user.js';
import { verifyCommand } from './verify/verify.js';

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

process.exitCode = await runCommandLine(program, process.argv);
