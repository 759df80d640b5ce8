import { type ImportSummary, importFile } from '@jourplan/api/features/import/import-file.js';
import type { ImportKind } from '@jourplan/api/features/import/import-problem.js';
import { problemLine } from '@jourplan/api/features/import/problem-texts.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import { Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { print } from '../print.js';
import { commandLocale, say } from '../say.js';
import { withOrganisation } from '../with-installation.js';

export function importCommand(): Command {
  const command = new Command('import').description(
    say('läser in ärenden och kontakter från CSV-filer', 'read cases and contacts from CSV files'),
  );
  command.addCommand(importOf('cases', say('läser in ärenden (arenden.csv)', 'read cases (arenden.csv)')));
  command.addCommand(importOf('contacts', say('läser in kontakter (kontakter.csv)', 'read contacts (kontakter.csv)')));
  return command;
}

function importOf(kind: ImportKind, description: string): Command {
  return new Command(kind)
    .description(description)
    .argument(
      '<file>',
      say(
        'CSV-fil: UTF-8, UTF-16 eller Windows-1252; semikolon, komma eller tabb; högst 10 MB',
        'CSV file: UTF-8, UTF-16 or Windows-1252; semicolon, comma or tab; at most 10 MB',
      ),
    )
    .requiredOption('--organisation <slug>', say('föreningens beteckning', 'the association’s short name'))
    .addHelpText(
      'after',
      say(
        '\nEn fil med fel läses inte in alls: alla fel listas. Samma fil en gång till ändrar ingenting.',
        '\nA file with errors is not read in at all: every error is listed. The same file again changes nothing.',
      ),
    )
    .action((path: string, options: { organisation: string }) =>
      withOrganisation(options.organisation, async (em, organisation) => {
        const ruling = await importFile(em, { organisationId: organisation.id, kind, path, clock: systemClock });
        if (ruling.ok) return print(summaryLine(ruling.summary), ...voidedLine(ruling.summary));
        const locale = commandLocale(process.env);
        const unlisted = ruling.problemCount - ruling.problems.length;
        throw new CommandFailure(
          ...ruling.problems.map((problem) => problemLine(problem, locale)),
          ...(unlisted > 0 ? [say(`… och ${unlisted} fel till.`, `… and ${unlisted} more errors.`)] : []),
          say(`Inget lästes in (${ruling.problemCount} fel).`, `Nothing was imported (errors: ${ruling.problemCount}).`),
        );
      }),
    );
}

function summaryLine(summary: ImportSummary): string {
  if (summary.kind === 'cases')
    return say(
      `Ärenden: ${summary.added} nya, ${summary.changed} ändrade, ${summary.unchanged} oförändrade.`,
      `Cases: ${summary.added} new, ${summary.changed} updated, ${summary.unchanged} unchanged.`,
    );
  return say(
    `Kontakter: ${summary.added} nya i ${summary.cases} ärenden, ${summary.known} fanns redan.`,
    `Contacts: ${summary.added} new in ${summary.cases} cases, ${summary.known} already there.`,
  );
}

function voidedLine({ kind, voided }: ImportSummary): string[] {
  if (voided === 0) return [];
  if (kind === 'cases')
    return [
      voided === 1
        ? say('1 rad gäller ett makulerat ärende och ändrar ingenting.', '1 row is about a voided case and changes nothing.')
        : say(
            `${voided} rader gäller makulerade ärenden och ändrar ingenting.`,
            `${voided} rows are about voided cases and change nothing.`,
          ),
    ];
  return [
    voided === 1
      ? say(
          '1 rad gäller ett makulerat ärende eller en makulerad kontakt och ändrar ingenting.',
          '1 row is about a voided case or contact and changes nothing.',
        )
      : say(
          `${voided} rader gäller makulerade ärenden eller kontakter och ändrar ingenting.`,
          `${voided} rows are about voided cases or contacts and change nothing.`,
        ),
  ];
}
