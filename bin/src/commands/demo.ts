import { DEMO_PASSWORD } from '@jourplan/schema/domain/access/demo-password.js';
import type { Ruling } from '@jourplan/schema/domain/ruling.js';
import { parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { openOrm } from '@jourplan/schema/persistence/orm.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Command } from 'commander';
import { demoOrganisations } from '../demo/demo-organisations.js';
import { leaveReceipt } from '../demo/demo-receipts.js';
import { demoAccounts } from '../demo/demo-users.js';
import { type LoadRefusal, loadDemo, organisationWithSlug } from '../demo/load-demo.js';
import { type RemoveRefusal, removeDemo } from '../demo/remove-demo.js';
import { connectToRunningLocal } from '../local/postgres.js';
import { startSettings } from '../local/start-settings.js';
import { errorCode, StartRefusal } from '../start-refusal.js';

const demoSlugs = demoOrganisations.map(({ slug }) => slug);

export function demoCommand(): Command {
  const command = new Command('demo').description('invented data for two associations, clearly marked as such');
  command
    .command('load')
    .description(
      'load the demo: the plan of Örebro county and the Stockholm agreement, with invented outcomes, registers and money',
    )
    .option('--on <date>', 'the day the invented data ends, YYYY-MM-DD (default: today)')
    .action((options: { on?: string }) => reporting(() => load(options.on)));
  command
    .command('remove')
    .description('delete the demo organisations with everything in them; refuses organisations that are not demo')
    .option('--slug <slug>', 'only this organisation (default: both)')
    .action((options: { slug?: string }) => reporting(() => remove(options.slug)));
  return command;
}

async function load(on: string | undefined): Promise<string> {
  const anchor = on === undefined ? systemClock.today() : parsePlainDate(on);
  if (anchor === null) throw new StartRefusal(`--on: ${on} är inget datum, skriv till exempel 2026-11-22.`);
  const slugs = await withDatabase(async (em, anchorPath) => {
    const loaded = allowed(await loadDemo(em, { anchor, clock: systemClock }), loadRefusals).filter(({ isNew }) => isNew);
    await leaveReceipt({ em, anchorPath, now: systemClock.now() }, 'LOADED', loaded);
    return loaded.map(({ slug }) => slug);
  });
  if (slugs.length === 0) return `Exempeldata finns redan (${demoSlugs.join(', ')}). Inget ändrades.`;
  const accounts = demoAccounts.filter(({ slug }) => slugs.includes(slug)).map(({ email }) => email);
  return `Exempeldata är inläst till och med ${anchor} (${slugs.join(', ')}). Konton: ${accounts.join(', ')}. Lösenord: ${DEMO_PASSWORD}`;
}

async function remove(slug: string | undefined): Promise<string> {
  return withDatabase(async (em, anchorPath) => {
    const present = slug === undefined ? await loadedSlugs(em) : [slug];
    if (present.length === 0) return 'Det finns ingen exempeldata att ta bort.';
    const names: string[] = [];
    for (const each of present) {
      const removed = await removeDemo(em, each, (tx, organisationId) =>
        leaveReceipt({ em: tx, anchorPath, now: systemClock.now() }, 'REMOVED', [{ slug: each, organisationId }]),
      );
      names.push(`${allowed(removed, removeRefusals(each)).name} (${each})`);
    }
    return `${names.join(' och ')} och allt som hörde till är borttaget.`;
  });
}

/** Those of the demo that are there, and are demo. */
async function loadedSlugs(em: EntityManager): Promise<string[]> {
  const found = await Promise.all(demoSlugs.map((slug) => organisationWithSlug(em, slug)));
  return demoSlugs.filter((_, index) => found[index]?.is_demo);
}

const loadRefusals: Record<LoadRefusal, string> = {
  ANCHOR_IN_FUTURE: '--on: dagen har inte varit än, ange dagens datum eller ett tidigare.',
  ANCHOR_OUTSIDE_PLAN: '--on: ange en dag från 2025-01-01 till 2027-12-31, de år planen gäller.',
  SLUG_TAKEN: `En riktig organisation heter redan ${demoSlugs.join(' eller ')}: exempeldata läses inte in där.`,
  EMAIL_TAKEN: 'Något av exempelkontona finns redan utanför exempeldata: ta bort det först.',
};

const removeRefusals = (slug: string): Record<RemoveRefusal, string> => ({
  NOT_FOUND: `--slug: det finns ingen organisation som heter ${slug}.`,
  NOT_DEMO: `--slug: ${slug} är ingen exempelorganisation och tas inte bort.`,
});

function allowed<T, Code extends string>(ruling: Ruling<T, Code>, lines: Record<Code, string>): T {
  if (ruling.ok) return ruling.value;
  throw new StartRefusal(ruling.refusals.map(({ code }) => lines[code]).join(' '));
}

async function withDatabase<T>(work: (em: EntityManager, anchorPath: string | null) => Promise<T>): Promise<T> {
  const { ownDatabase, dataFolder, anchorPath } = startSettings(process.env);
  const local = ownDatabase ? null : await connectToRunningLocal(dataFolder);
  try {
    const url = local ? local.urls.owner : ownDatabase?.ownerUrl;
    if (url === undefined)
      throw new StartRefusal(
        'Ange DATABASE_MIGRATE_URL (rollen jourplan_owner): bara den rollen får lägga upp och ta bort exempeldata.',
      );
    const orm = await openOrm(url, { name: 'jourplan-command', max: 2, limits: 'OPERATOR' });
    try {
      return await work(orm.em.fork(), anchorPath);
    } finally {
      await orm.close();
    }
  } finally {
    await local?.stop();
  }
}

/** One line on standard output, or one on standard error and exit code 1. What nobody expected keeps its stack. */
async function reporting(act: () => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await act()}\n`);
  } catch (error) {
    const line = knownReason(error);
    if (line === null) throw error;
    process.stderr.write(`${line}\n`);
    process.exitCode = 1;
  }
}

function knownReason(error: unknown): string | null {
  if (error instanceof StartRefusal) return error.message;
  const code = errorCode(error);
  if (code === '42P01' || code === '3F000' || code === '42883')
    return 'Databasen saknar tabeller: kör npx jourplan migrate först.';
  if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|28|3D000)/.test(code))
    return `Databasen går inte att nå (${code}): kontrollera DATABASE_URL och DATABASE_MIGRATE_URL.`;
  return null;
}
