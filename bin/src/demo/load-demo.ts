import { randomUUID } from 'node:crypto';
import { hashPassword } from '@jourplan/api/platform/password.js';
import { DEMO_PASSWORD } from '@jourplan/schema/domain/access/demo-password.js';
import { type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { isAfter, isBefore, type PlainDate, plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DemoOrganisation } from './demo-organisation.js';
import { demoOrganisations } from './demo-organisations.js';
import { demoAccounts } from './demo-users.js';
import { insertOrganisation } from './insert-organisation.js';
import { FIRST_CASE_DAY } from './invented-cases.js';

const LAST_DAY_OF_PLAN = plainDate('2027-12-31');
// Any constant will do; two loads at once wait for each other.
const LOAD_LOCK = 7_205_417;

export type LoadedDemo = {
  readonly slug: string;
  readonly organisationId: string;
  /** False when the demo was there already: then nothing was changed. */
  readonly isNew: boolean;
};
export type LoadRefusal = 'ANCHOR_IN_FUTURE' | 'ANCHOR_OUTSIDE_PLAN' | 'SLUG_TAKEN' | 'EMAIL_TAKEN';

type Demand = { readonly anchor: PlainDate; readonly clock: Clock };
type Loading = Demand & { readonly passwordHash: string };

/**
 * Writes the demo organisations with everything in them, each in a transaction of its own. `em` is signed in as the owner of
 * the tables, who alone may say that an association is a demo. Loading twice
 * changes nothing; after a refusal those before it are there, and loading goes on with the others.
 */
export async function loadDemo(em: EntityManager, { anchor, clock }: Demand): Promise<Ruling<LoadedDemo[], LoadRefusal>> {
  if (isAfter(anchor, clock.today())) return refuse('ANCHOR_IN_FUTURE', 'on');
  if (isBefore(anchor, FIRST_CASE_DAY) || isAfter(anchor, LAST_DAY_OF_PLAN)) return refuse('ANCHOR_OUTSIDE_PLAN', 'on');
  // One hash for all of them: the password is public anyway.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const loaded: LoadedDemo[] = [];
  for (const demo of demoOrganisations) {
    const ruling = await loadOrganisation(em, demo, { anchor, clock, passwordHash });
    if (!ruling.ok) return ruling;
    loaded.push(ruling.value);
  }
  return succeed(loaded);
}

async function loadOrganisation(
  em: EntityManager,
  demo: DemoOrganisation,
  { anchor, clock, passwordHash }: Loading,
): Promise<Ruling<LoadedDemo, 'SLUG_TAKEN' | 'EMAIL_TAKEN'>> {
  const { slug } = demo;
  const organisationId = randomUUID();
  return inOrganisation(em, organisationId, async (tx) => {
    await tx.execute('select pg_advisory_xact_lock(?)', [LOAD_LOCK]);
    const existing = await organisationWithSlug(tx, slug);
    if (existing && !existing.is_demo) return refuse('SLUG_TAKEN', 'slug');
    if (existing) return succeed({ slug, organisationId: existing.id, isNew: false });
    if (await anyEmailTaken(tx, slug)) return refuse('EMAIL_TAKEN', 'email');
    await insertOrganisation(tx, demo, { organisationId, anchor, now: clock.now(), passwordHash });
    return succeed({ slug, organisationId, isNew: true });
  });
}

/** Also sees organisations that the transaction's own context hides. */
export async function organisationWithSlug(
  em: EntityManager,
  slug: string,
): Promise<{ id: string; name: string; is_demo: boolean } | undefined> {
  const rows = await em.execute<{ id: string; name: string; is_demo: boolean }[]>(
    'select id, name, is_demo from directory.organisation_by_slug(?)',
    [slug],
  );
  return rows[0];
}

async function anyEmailTaken(tx: EntityManager, slug: string): Promise<boolean> {
  const emails = JSON.stringify(demoAccounts.filter((account) => account.slug === slug).map(({ email }) => email));
  const rows = await tx.execute('select from app_user where email in (select json_array_elements_text(?::json)) limit 1', [
    emails,
  ]);
  return rows.length > 0;
}
