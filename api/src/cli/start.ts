import { Command } from 'commander';
import { launch } from '../local/launch.js';

export function startCommand(): Command {
  return new Command('start')
    .description('start Jourplan on this machine: database, api, worker and dashboard')
    .addHelpText(
      'after',
      `
Settings (environment): PORT (default 4000), HOST (default 127.0.0.1), JOURPLAN_DATA (default .jourplan),
JOURPLAN_DEMO=0 (no demo), DATABASE_URL with DATABASE_MIGRATE_URL and DATABASE_FUNDER_URL (a PostgreSQL of one's own), REDIS_URL.`,
    )
    .action(async () => {
      process.exit(await launch(process.env));
    });
}
