import { randomUUID } from 'node:crypto';
import { REGISTERS } from '@jourplan/schema/domain/registers/registers.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DemoOrganisation } from './demo-organisation.js';
import { type DemoPerson, demoPeople } from './demo-users.js';
import { insertAgreements } from './insert-agreements.js';
import { insertBudgets } from './insert-budgets.js';
import { insertPlan } from './insert-plan.js';
import { insertRegisters } from './insert-registers.js';
import { insertRows } from './insert-rows.js';
import { inventContacts } from './invented-contacts.js';

type Loading = {
  readonly organisationId: string;
  readonly anchor: PlainDate;
  readonly now: Date;
  readonly passwordHash: string;
};

/** A demo organisation with its people, plan, agreements, budgets and registers, and everything for the worker to count. */
export async function insertOrganisation(tx: EntityManager, demo: DemoOrganisation, loading: Loading): Promise<void> {
  const { organisationId, anchor, now, passwordHash } = loading;
  const people = demoPeople(demo.slug);
  await insertItself(tx, demo, organisationId);
  const districtIds = await insertAreas(tx, demo, organisationId);
  await insertPeople(tx, people, organisationId, passwordHash);
  if (demo.plan) await insertPlan(tx, demo.plan, { organisationId, anchor, now: now.toISOString(), people });
  const agreementIds = await insertAgreements(tx, demo.funders, { organisationId, anchor, districtIds });
  await insertBudgets(tx, demo.budgets, { organisationId, anchor, agreementIds });
  await insertRows(
    tx,
    'calendar_date',
    demo.annualMeetings.map((onDate) => ({ organisationId, onDate, kind: 'ANNUAL_MEETING', title: 'Årsmöte', id: randomUUID() })),
  );
  const { seed, place } = demo;
  await insertRegisters(tx, inventContacts({ anchor, seed, place }), { organisationId, anchor, districtIds });
  const act = { act: 'demo.loaded', entity: 'organisation', entityId: organisationId };
  await recordEvent(tx, { organisationId, actorId: null, ...act, occurredAt: now });
}

async function insertItself(tx: EntityManager, demo: DemoOrganisation, id: string): Promise<void> {
  const { slug, name, organisationNumber, recordedFrom } = demo;
  await insertRows(tx, 'organisation', [{ id, slug, name, organisationNumber, isDemo: true }]);
  const starts = REGISTERS.map((register) => ({ organisationId: id, register, recordedFrom: recordedFrom[register] }));
  await insertRows(tx, 'register_start', starts);
}

/** Gives the districts' ids by name. */
async function insertAreas(
  tx: EntityManager,
  { municipalities, districts }: DemoOrganisation,
  organisationId: string,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(districts.map((name) => [name, randomUUID()]));
  await insertRows(
    tx,
    'municipality',
    municipalities.map((municipality) => ({ organisationId, ...municipality })),
  );
  await insertRows(
    tx,
    'district',
    [...ids].map(([name, id]) => ({ organisationId, id, name })),
  );
  return ids;
}

async function insertPeople(
  tx: EntityManager,
  people: readonly DemoPerson[],
  organisationId: string,
  passwordHash: string,
): Promise<void> {
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
}
