import { pendingMigrations, schemaDrift } from '@jourplan/schema/persistence/migrate.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { everyOrganisation } from '../every-organisation.js';
import { say } from '../say.js';
import { type Installation, withEntityManager } from '../with-installation.js';
import { checkAnchors } from './check-anchors.js';
import { checkDatabaseLog } from './check-database-log.js';
import { checkDoubles } from './check-doubles.js';
import { checkServer } from './check-server.js';
import { checkWorker } from './check-worker.js';
import type { Finding } from './finding.js';

/** Marks older than this are not on their way any more. */
const COUNTED_WITHIN_SECONDS = 60;

export async function checkDatabase(installation: Installation): Promise<Finding[]> {
  return withEntityManager(installation.appUrl, async (em) => {
    const whose = installation.isLocal ? 'LOCAL' : 'OWN';
    const findings = [await checkServer(em, whose, systemClock.today()), await checkDatabaseLog(em), await role(em)];
    const migrations = await checkMigrations(installation.appUrl);
    findings.push(migrations);
    // Without the tables there is nothing more to ask.
    if (migrations.wrong !== null) return findings;
    return [
      ...findings,
      await checkDrift(installation.ownerUrl),
      await checkWorker(em),
      ...(await checkWork(em)),
      await checkAnchors(em, installation),
      await checkDoubles(em),
    ];
  });
}

async function role(em: EntityManager): Promise<Finding> {
  const [found] = await em.execute<{ name: string; strong: boolean; owns: boolean }[]>(
    `select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong,
            exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and pg_has_role(current_user, c.relowner, 'usage')) as owns
       from pg_roles where rolname = current_user`,
  );
  const isWeak = found !== undefined && !found.strong && !found.owns;
  return {
    subject: say('databasroll', 'database role'),
    fine: found?.name ?? '',
    wrong: isWeak
      ? null
      : say(
          `${found?.name} får för mycket: låt DATABASE_URL logga in som jourplan_app`,
          `${found?.name} may do too much: let DATABASE_URL sign in as jourplan_app`,
        ),
  };
}

async function checkMigrations(appUrl: string): Promise<Finding> {
  const pending = await pendingMigrations(appUrl);
  return {
    subject: say('migreringar', 'migrations'),
    wrong:
      pending.length === 0
        ? null
        : say(`${pending.length} återstår: kör npx jourplan migrate`, `${pending.length} remain: run npx jourplan migrate`),
  };
}

async function checkDrift(ownerUrl: string | null): Promise<Finding> {
  const subject = say('tabeller', 'tables');
  if (ownerUrl === null)
    return {
      subject,
      wrong: null,
      fine: say('inte jämförda (DATABASE_MIGRATE_URL saknas)', 'not compared (no DATABASE_MIGRATE_URL)'),
    };
  return {
    subject,
    wrong:
      (await schemaDrift(ownerUrl)) === ''
        ? null
        : say(
            'har ändrats vid sidan av migreringarna: återställ dem, eller kör npx jourplan migrate med rätt version',
            'were changed beside the migrations: put them back, or run npx jourplan migrate with the right version',
          ),
  };
}

async function checkWork(em: EntityManager): Promise<Finding[]> {
  let waiting = 0;
  let late = 0;
  let dead = 0;
  for (const { id } of await everyOrganisation(em)) {
    const counts = await countWork(em, id);
    waiting += counts.waiting;
    late += counts.late;
    dead += counts.dead;
  }
  return [
    {
      subject: say('ändringar som väntar', 'changes waiting'),
      fine: String(waiting),
      wrong:
        late === 0
          ? null
          : say(
              `${late} har väntat mer än ${COUNTED_WITHIN_SECONDS} sekunder: se till att arbetaren är igång`,
              `${late} have waited more than ${COUNTED_WITHIN_SECONDS} seconds: see that the worker runs`,
            ),
    },
    {
      subject: say('uppgivna jobb', 'jobs given up'),
      fine: '0',
      wrong:
        dead === 0
          ? null
          : say(`${dead} stycken: kör npx jourplan dead-letters list`, `${dead}: run npx jourplan dead-letters list`),
    },
  ];
}

async function countWork(em: EntityManager, organisationId: string): Promise<{ waiting: number; late: number; dead: number }> {
  return inOrganisation(em, organisationId, async (tx) => {
    const [counts] = await tx.execute<{ waiting: number; late: number; dead: number }[]>(
      `with marks as (select id from case_mark union all select id from register_mark union all select id from half_year_mark)
       select (select count(*)::int from marks) as waiting,
              (select count(*)::int from marks where uuid_extract_timestamp(id) < now() - make_interval(secs => ?)) as late,
              (select count(*)::int from outbox_job where failed_at is not null) as dead`,
      [COUNTED_WITHIN_SECONDS],
    );
    return counts ?? { waiting: 0, late: 0, dead: 0 };
  });
}
