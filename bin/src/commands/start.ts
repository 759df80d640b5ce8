import { Command } from 'commander';
import { launch } from '../local/launch.js';
import { say } from '../say.js';

export function startCommand(): Command {
  return new Command('start')
    .description(
      say(
        'startar Jourplan på den här datorn: databas, api, arbetare och webbsidor',
        'start Jourplan on this machine: database, api, worker and dashboard',
      ),
    )
    .addHelpText(
      'after',
      say(
        `
Miljövariabler: PORT (4000), WORKER_PORT (4001), HOST (127.0.0.1), JOURPLAN_DATA (mappen .jourplan), JOURPLAN_DEMO=0 (inga exempeldata), REDIS_URL,
DATABASE_URL med DATABASE_MIGRATE_URL och DATABASE_FUNDER_URL (en egen PostgreSQL 18, se docs/roles.sql).`,
        `
Environment: PORT (4000), WORKER_PORT (4001), HOST (127.0.0.1), JOURPLAN_DATA (the folder .jourplan), JOURPLAN_DEMO=0 (no example data), REDIS_URL,
DATABASE_URL with DATABASE_MIGRATE_URL and DATABASE_FUNDER_URL (a PostgreSQL 18 of your own, see docs/roles.sql).`,
      ),
    )
    .action(async () => {
      process.exit(await launch(process.env));
    });
}
