import { MARKED_REGISTERS } from '@jourplan/schema/domain/registers/registers.js';
import { isAfter, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { insertRows } from './insert-rows.js';
import type { InventedContacts } from './invented-contacts.js';
import type { InventedHearing } from './invented-rows.js';

/** `districtIds` by name. */
type Loading = {
  readonly organisationId: string;
  readonly anchor: PlainDate;
  readonly districtIds: ReadonlyMap<string, string>;
};

/** Supporters, training, cases, attempts, openings and hearings, and the marks that make the worker count everything. */
export async function insertRegisters(tx: EntityManager, invented: InventedContacts, loading: Loading): Promise<void> {
  await insertSupporters(tx, invented, loading);
  await insertCases(tx, invented, loading);
  await insertOpenings(tx, invented, loading);
  await insertHearings(tx, invented, loading);
  await appendMarks(tx, loading);
}

async function insertSupporters(tx: EntityManager, invented: InventedContacts, { organisationId }: Loading): Promise<void> {
  const supporters = invented.supporters.map(({ section, ...supporter }) => ({
    organisationId,
    ...supporter,
    general: section === 'GENERAL',
    court: section === 'COURT',
  }));
  await insertRows(tx, 'supporter', supporters);
  await insertRows(
    tx,
    'training',
    invented.trainings.map((training) => ({ organisationId, ...training })),
  );
  await insertRows(
    tx,
    'training_attendance',
    invented.attendances.map((attendance) => ({ organisationId, ...attendance })),
  );
}

async function insertCases(
  tx: EntityManager,
  invented: InventedContacts,
  { organisationId, districtIds }: Loading,
): Promise<void> {
  // The register keeps who was given a case, not the day.
  const cases = invented.cases.map(({ assignedOn: _, district, ...supportCase }) => ({
    organisationId,
    ...supportCase,
    districtId: district === null ? null : (districtIds.get(district) ?? null),
  }));
  await insertRows(tx, 'support_case', cases);
  const attempts = invented.attempts.map(({ caseId, ...attempt }) => ({
    organisationId,
    supportCaseId: caseId,
    ...attempt,
  }));
  await insertRows(tx, 'contact_attempt', attempts);
}

async function insertOpenings(tx: EntityManager, invented: InventedContacts, { organisationId }: Loading): Promise<void> {
  const openings = invented.openings.map(({ id, openOn, partOfDay, heldBy, cancelled }) => ({
    organisationId,
    id,
    heldOn: openOn,
    partOfDay,
    host: heldBy,
    state: cancelled ? 'CANCELLED' : 'HELD',
  }));
  await insertRows(tx, 'opening_session', openings);
}

async function insertHearings(tx: EntityManager, invented: InventedContacts, loading: Loading): Promise<void> {
  const { organisationId } = loading;
  const hearings = invented.hearings.map((hearing) => ({
    organisationId,
    id: hearing.id,
    heldOn: hearing.heldOn,
    summoned: hearing.summoned,
    state: stateOf(hearing, loading.anchor),
  }));
  await insertRows(tx, 'court_hearing', hearings);
  const onSite = invented.hearings.flatMap(({ id, supporterIds }) =>
    supporterIds.map((supporterId) => ({ organisationId, hearingId: id, supporterId })),
  );
  await insertRows(tx, 'hearing_supporter', onSite);
}

function stateOf({ heldOn, cancelled }: InventedHearing, anchor: PlainDate): 'PLANNED' | 'HELD' | 'CANCELLED' {
  if (cancelled) return 'CANCELLED';
  return isAfter(heldOn, anchor) ? 'PLANNED' : 'HELD';
}

async function appendMarks(tx: EntityManager, { organisationId }: Loading): Promise<void> {
  await tx.execute(
    `insert into case_mark (organisation_id, support_case_id)
       select organisation_id, id from support_case where organisation_id = ?`,
    [organisationId],
  );
  await insertRows(
    tx,
    'register_mark',
    MARKED_REGISTERS.map((register) => ({ organisationId, register })),
  );
}
