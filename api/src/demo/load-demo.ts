import { randomUUID } from 'node:crypto';
import { isAfter, isBefore, type PlainDate, plainDate } from '@jourplan/schema/domain/plain-date.js';
import { type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashPassword } from '../platform/password.js';
import { DEMO_PASSWORD, demoAccounts, demoPeople } from './demo-users.js';
import { insertPlan } from './insert-plan.js';
import { insertRegisters } from './insert-registers.js';
import { insertRows } from './insert-rows.js';
import { FIRST_CASE_DAY } from './invented-cases.js';
import { inventContacts } from './invented-contacts.js';
import { HEARINGS_RECORDED_FROM } from './invented-hearings.js';
import { OPENINGS_RECORDED_FROM } from './invented-openings.js';
import { orebroMunicipalities } from './orebro-municipalities.js';
import { orebroPlan } from './orebro-plan.js';

export const DEMO_SLUG = 'orebro';
const DEMO_NAME = 'Brottsofferjouren Örebro län';
const DEMO_SEED = 2025;
/** Training from the year before, since further training looks twelve months back. */
const TRAINING_RECORDED_FROM = plainDate('2024-01-01');
const LAST_DAY_OF_PLAN = plainDate('2027-12-31');
// Any constant will do; two loads at once wait for each other.
const LOAD_LOCK = 7_205_417;

type LoadedDemo = {
  readonly organisationId: string;
  /** False when the demo was there already: then nothing was changed. */
  readonly isNew: boolean;
};
export type LoadRefusal = 'ANCHOR_IN_FUTURE' | 'ANCHOR_OUTSIDE_PLAN' | 'SLUG_TAKEN' | 'EMAIL_TAKEN';

type Demand = { readonly anchor: PlainDate; readonly clock: Clock };

/** Writes the demo organisation with everything in it, in one transaction, as the app role. Loading twice changes nothing. */
export async function loadDemo(em: EntityManager, { anchor, clock }: Demand): Promise<Ruling<LoadedDemo, LoadRefusal>> {
  if (isAfter(anchor, clock.today())) return refuse('ANCHOR_IN_FUTURE', 'on');
  if (isBefore(anchor, FIRST_CASE_DAY) || isAfter(anchor, LAST_DAY_OF_PLAN)) return refuse('ANCHOR_OUTSIDE_PLAN', 'on');
  const organisationId = randomUUID();
  return inOrganisation(em, organisationId, async (tx) => {
    await tx.execute('select pg_advisory_xact_lock(?)', [LOAD_LOCK]);
    const existing = await organisationWithSlug(tx, DEMO_SLUG);
    if (existing) return existing.is_demo ? succeed({ organisationId: existing.id, isNew: false }) : refuse('SLUG_TAKEN', 'slug');
    if (await anyEmailTaken(tx)) return refuse('EMAIL_TAKEN', 'email');
    await insertEverything(tx, organisationId, { anchor, clock });
    return succeed({ organisationId, isNew: true });
  });
}

async function insertEverything(tx: EntityManager, organisationId: string, { anchor, clock }: Demand): Promise<void> {
  const people = demoPeople();
  // One hash for all of them: the password is public anyway.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await insertOrganisation(tx, organisationId);
  await insertRows(
    tx,
    'app_user',
    people.map(({ userId, email }) => ({ id: userId, email, passwordHash })),
  );
  await insertRows(
    tx,
    'membership',
    people.map(({ membershipId, userId, role }) => ({ organisationId, id: membershipId, userId, role })),
  );
  const now = clock.now();
  await insertPlan(tx, orebroPlan, { organisationId, anchor, now: now.toISOString(), people });
  await insertRegisters(tx, inventContacts({ anchor, seed: DEMO_SEED }), { organisationId, anchor });
  await recordEvent(tx, {
    organisationId,
    actorId: null,
    act: 'demo.loaded',
    entity: 'organisation',
    entityId: organisationId,
    occurredAt: now,
  });
}

async function insertOrganisation(tx: EntityManager, organisationId: string): Promise<void> {
  await insertRows(tx, 'organisation', [
    {
      id: organisationId,
      slug: DEMO_SLUG,
      name: DEMO_NAME,
      isDemo: true,
      openingsRecordedFrom: OPENINGS_RECORDED_FROM,
      hearingsRecordedFrom: HEARINGS_RECORDED_FROM,
      supportersRecordedFrom: FIRST_CASE_DAY,
      trainingRecordedFrom: TRAINING_RECORDED_FROM,
    },
  ]);
  await insertRows(
    tx,
    'municipality',
    orebroMunicipalities.map((municipality) => ({ organisationId, ...municipality })),
  );
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

async function anyEmailTaken(tx: EntityManager): Promise<boolean> {
  const emails = JSON.stringify(demoAccounts.map(({ email }) => email));
  const rows = await tx.execute('select from app_user where email in (select json_array_elements_text(?::json)) limit 1', [
    emails,
  ]);
  return rows.length > 0;
}
