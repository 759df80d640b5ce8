import { randomUUID } from 'node:crypto';
import { MUNICIPALITY_NAMES } from '@jourplan/schema/domain/places/municipalities.js';
import { REGISTERS } from '@jourplan/schema/domain/registers/registers.js';
import { parseOrganisationNumber } from '@jourplan/schema/domain/text/organisation-number.js';
import { readText } from '@jourplan/schema/domain/text/written-text.js';
import { type PlainDate, parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { print } from '../print.js';
import { say } from '../say.js';
import { errorCode } from '../start-refusal.js';
import { withEntityManager, withInstallation } from '../with-installation.js';

type Options = { slug: string; name: string; number?: string; municipalities?: string; registersFrom?: string };
type NewOrganisation = {
  id: string;
  slug: string;
  name: string;
  organisationNumber: string | null;
  municipalities: { code: string; name: string }[];
  registersFrom: PlainDate | null;
};

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_SLUG = 60;
const LONGEST_NAME = 200;
const UNIQUE_VIOLATION = '23505';

export function organisationCommand(): Command {
  const command = new Command('organisation').description(say('föreningar', 'associations'));
  command
    .command('create')
    .description(say('lägger upp en förening', 'add an association'))
    .requiredOption(
      '--slug <slug>',
      say('kort beteckning i adresser: a–z, 0–9 och bindestreck', 'short name in addresses: a–z, 0–9 and hyphens'),
    )
    .requiredOption('--name <name>', say('namn', 'name'))
    .option('--number <number>', say('organisationsnummer, till exempel 802490-7720', 'organisation number, such as 802490-7720'))
    .option(
      '--municipalities <codes>',
      say('kommunkoder i området, till exempel 1814,1860', 'municipality codes of the area, such as 1814,1860'),
    )
    .option(
      '--registers-from <date>',
      say(
        'dag från vilken öppethållande, förhandlingar, stödjare och utbildning registreras (ÅÅÅÅ-MM-DD)',
        'day from which openings, hearings, supporters and training are recorded (YYYY-MM-DD)',
      ),
    )
    .action(async (options: Options) => {
      const organisation = checked(options);
      await withInstallation(({ appUrl }) => withEntityManager(appUrl, (em) => store(em, organisation)));
      print(
        say(
          `${organisation.name} (${organisation.slug}) är upplagd. Kommuner i området: ${organisation.municipalities.length}.`,
          `${organisation.name} (${organisation.slug}) has been added. Municipalities of the area: ${organisation.municipalities.length}.`,
        ),
      );
    });
  return command;
}

function checked(options: Options): NewOrganisation {
  const lines: string[] = [];
  const name = readText(options.name, { most: LONGEST_NAME });
  if (!SLUG.test(options.slug) || options.slug.length > LONGEST_SLUG)
    lines.push(
      say(
        `--slug: skriv 1–${LONGEST_SLUG} av a–z, 0–9 och bindestreck mellan dem, till exempel orebro-lan.`,
        `--slug: write 1–${LONGEST_SLUG} of a–z, 0–9 and hyphens between them, such as orebro-lan.`,
      ),
    );
  if (!name.ok || name.value === '')
    lines.push(
      say(
        `--name: skriv föreningens namn, högst ${LONGEST_NAME} tecken, inga tecken som inte syns och inget personnummer.`,
        `--name: write the association's name, at most ${LONGEST_NAME} characters, none of them hidden, and no personal number.`,
      ),
    );
  const organisation = {
    id: randomUUID(),
    slug: options.slug,
    name: name.ok ? name.value : '',
    organisationNumber: organisationNumber(options.number, lines),
    municipalities: municipalities(options.municipalities, lines),
    registersFrom: registersFrom(options.registersFrom, lines),
  };
  if (lines.length > 0) throw new CommandFailure(...lines);
  return organisation;
}

// The value is never repeated: it may be a person's number.
function organisationNumber(text: string | undefined, lines: string[]): string | null {
  if (text === undefined) return null;
  const number = parseOrganisationNumber(text);
  if (number.ok) return number.value;
  lines.push(
    say(
      '--number: det är inget organisationsnummer. Skriv tio siffror där den tredje är minst 2, till exempel 802490-7720.',
      '--number: that is no organisation number. Write ten digits of which the third is at least 2, such as 802490-7720.',
    ),
  );
  return null;
}

function municipalities(text: string | undefined, lines: string[]): { code: string; name: string }[] {
  const codes = [...new Set((text ?? '').split(',').map((code) => code.trim()))].filter((code) => code !== '');
  return codes.flatMap((code) => {
    const name = MUNICIPALITY_NAMES.get(code);
    if (name !== undefined) return [{ code, name }];
    const shown = /^\d{1,6}$/.test(code) ? `${code}: ` : '';
    lines.push(
      say(
        `--municipalities: ${shown}det finns ingen kommun med den koden. Skriv fyrsiffriga kommunkoder, till exempel 1880,0180.`,
        `--municipalities: ${shown}there is no municipality with that code. Write four-digit municipality codes, such as 1880,0180.`,
      ),
    );
    return [];
  });
}

function registersFrom(text: string | undefined, lines: string[]): PlainDate | null {
  if (text === undefined) return null;
  const date = parsePlainDate(text);
  if (date === null)
    lines.push(
      say('--registers-from: skriv ett datum, till exempel 2026-01-01.', '--registers-from: write a date, such as 2026-01-01.'),
    );
  return date;
}

async function store(em: EntityManager, organisation: NewOrganisation): Promise<void> {
  try {
    await inOrganisation(em, organisation.id, (tx) => insert(tx, organisation));
  } catch (error) {
    if (errorCode(error) !== UNIQUE_VIOLATION) throw error;
    throw new CommandFailure(
      say(
        `--slug: det finns redan en organisation som heter ${organisation.slug}, välj en annan beteckning.`,
        `--slug: there is an organisation called ${organisation.slug} already, choose another.`,
      ),
    );
  }
}

async function insert(tx: EntityManager, { id, slug, name, organisationNumber, municipalities, registersFrom }: NewOrganisation) {
  await tx.execute('insert into organisation (id, slug, name, organisation_number) values (?, ?, ?, ?)', [
    id,
    slug,
    name,
    organisationNumber,
  ]);
  if (registersFrom !== null)
    await tx.execute(
      'insert into register_start (organisation_id, register, recorded_from) select ?::uuid, unnest(array[?]::text[]), ?::date',
      [id, REGISTERS, registersFrom],
    );
  await tx.execute(
    'insert into municipality (organisation_id, code, name) select ?::uuid, code, name from json_to_recordset(?::json) as row (code text, name text)',
    [id, JSON.stringify(municipalities)],
  );
  // Municipalities count in a figure of their own.
  await tx.execute("insert into register_mark (organisation_id, register) values (?, 'AREAS')", [id]);
  await recordEvent(tx, {
    organisationId: id,
    actorId: null,
    act: 'organisation.created',
    entity: 'organisation',
    entityId: id,
    occurredAt: systemClock.now(),
  });
}
