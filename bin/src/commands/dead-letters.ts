import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { everyOrganisation } from '../every-organisation.js';
import { print, tableLines } from '../print.js';
import { say } from '../say.js';
import { withEntityManager, withInstallation } from '../with-installation.js';

type DeadLetter = { id: string; job: string; attempts: number; errorCode: string | null; failedAt: string };

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
  const rows = await inEveryOrganisation((organisationId, tx) =>
    tx.execute<DeadLetter[]>(
      `select id, job, attempts, error_code as "errorCode", to_char(failed_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI') as "failedAt"
         from outbox_job where organisation_id = ? and failed_at is not null order by failed_at`,
      [organisationId],
    ),
  );
  if (rows.length === 0) return print(say('Inga jobb har getts upp.', 'No jobs have given up.'));
  const head = [
    say('Förening', 'Association'),
    'Id',
    say('Jobb', 'Job'),
    say('Försök', 'Attempts'),
    say('Fel', 'Error'),
    say('Gavs upp', 'Gave up'),
  ];
  const lines = rows.map(({ slug, row }) => [slug, row.id, row.job, String(row.attempts), row.errorCode ?? '–', row.failedAt]);
  print(...tableLines([head, ...lines], [3]));
}

async function retry(id: string | undefined): Promise<void> {
  if (id !== undefined && !UUID.test(id))
    throw new CommandFailure(say('<id>: skriv ett id ur dead-letters list.', '<id>: write an id from dead-letters list.'));
  const rows = await inEveryOrganisation(async (organisationId, tx) => {
    const taken = await tx.execute<{ id: string }[]>(
      `update outbox_job set failed_at = null, error_code = null, relayed_at = null, attempts = 0
        where organisation_id = ? and failed_at is not null and (?::uuid is null or id = ?::uuid) returning id`,
      [organisationId, id ?? null, id ?? null],
    );
    if (taken.length > 0) await tx.execute("select pg_notify('jourplan_work', 'outbox_job')");
    return taken;
  });
  if (rows.length === 0 && id !== undefined)
    throw new CommandFailure(say('<id>: inget sådant jobb har getts upp.', '<id>: no such job has given up.'));
  print(say(`${rows.length} jobb försöks igen.`, `Jobs to be tried again: ${rows.length}.`));
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
