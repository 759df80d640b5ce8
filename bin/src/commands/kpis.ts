import { setTimeout as sleep } from 'node:timers/promises';
import { type KpiCount, kpiShare } from '@jourplan/schema/domain/kpis/kpi.js';
import { CONTACT_KPI_KEYS, type ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { type HalfYear, hasStarted, parseHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { print, tableLines } from '../print.js';
import { commandLocale, say } from '../say.js';
import { type Installation, withOrganisation } from '../with-installation.js';

type KpiLine = { key: ContactKpiKey } & KpiCount & { share: number | null };
export type KpiReport = { halfYear: HalfYear; asOf: PlainDate; kpis: KpiLine[] };

const WAIT_AT_MOST_MS = 60_000;
const LOOK_EVERY_MS = 200;
/** A worker that lost its connection is back within a second or two. */
const WORKER_SEEN_WITHIN_MS = 10_000;

export function kpisCommand(): Command {
  return new Command('kpis')
    .description(say('visar kontaktnyckeltalen för ett halvår', 'show the contact KPIs of a half-year'))
    .requiredOption('--organisation <slug>', say('föreningens beteckning', 'the association’s short name'))
    .requiredOption('--half-year <halfYear>', say('halvår, till exempel 2026-H1', 'half-year, such as 2026-H1'))
    .option('--json', say('skriv JSON', 'write JSON'), false)
    .addHelpText(
      'after',
      say(
        '\nVäntar högst 60 sekunder på att allt som har ändrats är medräknat.',
        '\nWaits at most 60 seconds until everything that has changed is counted.',
      ),
    )
    .action((options: { organisation: string; halfYear: string; json: boolean }) => {
      const halfYear = parseHalfYear(options.halfYear);
      if (halfYear === null)
        throw new CommandFailure(
          say('--half-year: skriv ett halvår, till exempel 2026-H1.', '--half-year: write a half-year, such as 2026-H1.'),
        );
      return withOrganisation(options.organisation, async (em, organisation, installation) => {
        await untilCounted(em, organisation.id, installation);
        const report = await readKpis(em, organisation.id, halfYear, systemClock.today());
        print(...(options.json ? [JSON.stringify(report)] : readable(report)));
      });
    });
}

/** From the figures the worker stored; a half-year without any reads as zero, one that has not started has none. */
export async function readKpis(
  em: EntityManager,
  organisationId: string,
  halfYear: HalfYear,
  today: PlainDate,
): Promise<KpiReport> {
  const { figures, asOf } = await inOrganisation(em, organisationId, async (tx) => ({
    figures: await tx.execute<({ kpi: ContactKpiKey } & KpiCount)[]>(
      'select kpi, numerator, denominator, pending from contact_kpi_figure where half_year = ?',
      [halfYear],
    ),
    asOf: await tx.execute<{ asOf: PlainDate }[]>('select as_of::text as "asOf" from figure_state where half_year = ?', [
      halfYear,
    ]),
  }));
  if (!hasStarted(halfYear, today)) return { halfYear, asOf: today, kpis: [] };
  const kpis = CONTACT_KPI_KEYS.map((key) => {
    const { numerator, denominator, pending } = figures.find((figure) => figure.kpi === key) ?? {
      numerator: 0,
      denominator: 0,
      pending: 0,
    };
    return { key, numerator, denominator, pending, share: kpiShare({ numerator, denominator }) };
  });
  return { halfYear, asOf: asOf[0]?.asOf ?? today, kpis };
}

async function untilCounted(em: EntityManager, organisationId: string, installation: Installation): Promise<void> {
  const began = performance.now();
  let workerSeenAt = installation.mayHaveWorker ? began : Number.NEGATIVE_INFINITY;
  for (;;) {
    const { waiting, hasWorker } = await lookForWork(em, organisationId);
    if (waiting === 0) return;
    const now = performance.now();
    if (hasWorker) workerSeenAt = now;
    if (now - workerSeenAt > WORKER_SEEN_WITHIN_MS) throw noWorker(waiting);
    if (now - began > WAIT_AT_MOST_MS) throw stillWaiting(waiting);
    await sleep(LOOK_EVERY_MS);
  }
}

/** A worker is known by the connection on which it listens for work. */
function lookForWork(em: EntityManager, organisationId: string): Promise<{ waiting: number; hasWorker: boolean }> {
  return inOrganisation(em, organisationId, async (tx) => {
    const [found] = await tx.execute<{ waiting: number; hasWorker: boolean }[]>(
      `select (select count(*)::int from case_mark) + (select count(*)::int from register_mark) + (select count(*)::int from half_year_mark) as waiting,
              exists (select from pg_stat_activity where datname = current_database() and query = 'listen jourplan_work') as "hasWorker"`,
    );
    return found ?? { waiting: 0, hasWorker: false };
  });
}

function noWorker(waiting: number): CommandFailure {
  return new CommandFailure(
    say(
      `Ändringar väntar på att räknas (${waiting}) och ingen arbetare (worker) är igång: starta Jourplan med npm start, eller arbetaren för sig.`,
      `Changes wait to be counted (${waiting}) and no worker is running: start Jourplan with npm start, or the worker by itself.`,
    ),
  );
}

function stillWaiting(waiting: number): CommandFailure {
  return new CommandFailure(
    say(
      `Ändringar väntar fortfarande på att räknas efter 60 sekunder (${waiting}): försök igen om en stund, eller kör npx jourplan doctor.`,
      `Changes still wait to be counted after 60 seconds (${waiting}): try again in a while, or run npx jourplan doctor.`,
    ),
  );
}

function readable({ halfYear, asOf, kpis }: KpiReport): string[] {
  const heading = say(`Halvår ${halfYear}, till och med ${asOf}`, `Half-year ${halfYear}, as of ${asOf}`);
  if (kpis.length === 0)
    return [
      heading,
      say('Halvåret har inte börjat: det finns inga nyckeltal.', 'The half-year has not started: there are no KPIs.'),
    ];
  const percent = new Intl.NumberFormat(commandLocale(process.env) === 'sv' ? 'sv-SE' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const head = [
    say('Nyckeltal', 'KPI'),
    say('Uppfyllt', 'Met'),
    say('Av', 'Of'),
    say('Väntar', 'Pending'),
    say('Andel', 'Share'),
  ];
  const rows = kpis.map(({ key, numerator, denominator, pending, share }) => [
    key,
    String(numerator),
    String(denominator),
    String(pending),
    share === null ? '–' : percent.format(share),
  ]);
  return [heading, '', ...tableLines([head, ...rows], [1, 2, 3, 4])];
}
