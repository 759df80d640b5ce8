import { Command } from 'commander';
import { develop } from '../local/develop.js';
import { say } from '../say.js';

export function devCommand(): Command {
  return new Command('dev')
    .description(
      say(
        'startar Jourplan för den som ändrar koden: det som sparas visas',
        'start Jourplan for one who changes the code: what is saved is shown',
      ),
    )
    .action(async () => {
      process.exit(await develop(process.env));
    });
}
