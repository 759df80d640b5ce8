import { deadLetters, requeueDeadLetters } from '@jourplan/schema/persistence/facts/dead-letters.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { everyOrganisation } from '../every-organisation.js';
import { print, tableLines } from '../print.js';
import { say } from '../say.js';
import { withEntityManager, withInstallation } from '../with-installation.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function deadLettersCommand(): Command {
  const command = new Command('dead-letters').description(
    say('jobb som har getts upp och väntar på en människa', 'jobs that gave up and wait for a person'),
  );
  command.command('list').description(say('listar dem', 'list them')).action(list);
  command
    .command('retry')
    .description(say('låter arbetaren försöka igen', 'let the worker try again'))
    .argument('[id]', say('ett jobb (annars alla)', 'one job (else all)'))
    .action(retry);
  return command;
}

async function list(): Promise<void> {
  const rows = await inEveryOrganisation((organisationId, tx) => deadLetters(tx, organisationId));
  if (rows.length === 0) return print(say('Inga jobb har getts upp.', 'No jobs have given up.'));
  const head = [
    say('Förening', 'Association'),
    'Id',
    say('Jobb', 'Job'),
    say('Försök', 'Attempts'),
    say('Fel', 'Error'),
    say('Gavs upp', 'Gave up'),
  ];
  const lines = rows.map(({ slug, row }) => [
    slug,
    row.id,
    row.job,
    String(row.attempts),
    row.errorCode,
    inStockholm(row.failedAt),
  ]);
  print(...tableLines([head, ...lines], [3]));
}

async function retry(id: string | undefined): Promise<void> {
  if (id !== undefined && !UUID.test(id))
    throw new CommandFailure(say('<id>: skriv ett id ur dead-letters list.', '<id>: write an id from dead-letters list.'));
  const rows = await inEveryOrganisation((organisationId, tx) => requeueDeadLetters(tx, organisationId, id ?? null));
  if (rows.length === 0 && id !== undefined)
    throw new CommandFailure(say('<id>: inget sådant jobb har getts upp.', '<id>: no such job has given up.'));
  print(say(`${rows.length} jobb försöks igen.`, `Jobs to be tried again: ${rows.length}.`));
}

/** `2026-11-22 14:32`, in Swedish time. */
function inStockholm(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(
    Date.parse(instant),
  );
}

async function inEveryOrganisation<Row>(
  work: (organisationId: string, tx: Parameters<Parameters<typeof inOrganisation>[2]>[0]) => Promise<Row[]>,
): Promise<{ slug: string; row: Row }[]> {
  return withInstallation(({ appUrl }) =>
    withEntityManager(appUrl, async (em) => {
      const found: { slug: string; row: Row }[] = [];
      for (const { id, slug } of await everyOrganisation(em))
        for (const row of await inOrganisation(em, id, (tx) => work(id, tx))) found.push({ slug, row });
      return found;
    }),
  );
}
