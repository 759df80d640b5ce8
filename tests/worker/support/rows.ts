import { randomUUID } from 'node:crypto';
import type { ContactAttemptFacts, SupportCaseFacts } from '@jourplan/schema/domain/contacts/contacts.js';
import type { KeptRegisterKind } from '@jourplan/schema/domain/registers/registers.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { keepRegisters } from '../../support/keep-registers.js';

type Row = Record<string, unknown>;

export async function insertRows(tx: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  await tx.execute(
    `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", ?::json)`,
    [JSON.stringify(rows)],
  );
}

/** A new organisation that keeps no registers unless told otherwise. Gives its id. */
export async function anOrganisation(
  em: EntityManager,
  kept: Partial<Record<KeptRegisterKind, string>> = {},
  columns: Row = {},
): Promise<string> {
  const id = randomUUID();
  await inOrganisation(em, id, async (tx) => {
    await insertRows(tx, 'organisation', [{ id, slug: `forening-${id.slice(0, 8)}`, name: 'Förening', ...columns }]);
    for (const [register, from] of Object.entries(kept)) await keepRegisters(tx, from, [register as KeptRegisterKind]);
  });
  return id;
}

export function aCase(facts: Partial<SupportCaseFacts> = {}): SupportCaseFacts {
  return {
    receivedOn: plainDate('2026-03-02'),
    section: 'GENERAL',
    targetGroup: 'VICTIM',
    gender: 'WOMAN',
    ageBand: 'AGE_30_44',
    cameVia: 'POLICE',
    crimeCategory: 'VIOLENCE',
    municipalityCode: '1880',
    districtId: null,
    policeReported: 'YES',
    anonymous: false,
    phonePossible: true,
    meetingOfferedOn: null,
    referredTo: null,
    referredOn: null,
    closedOn: null,
    specialCircumstances: [],
    voided: false,
    ...facts,
  };
}

export function anAttempt(facts: Partial<ContactAttemptFacts> = {}): ContactAttemptFacts {
  return { occurredOn: plainDate('2026-03-03'), partOfDay: 'DAYTIME', channel: 'PHONE', reached: false, voided: false, ...facts };
}

export function caseRow(organisationId: string, id: string, facts: SupportCaseFacts): Row {
  return {
    organisation_id: organisationId,
    id,
    code: id.replaceAll('-', '').slice(0, 16),
    received_on: facts.receivedOn,
    section: facts.section,
    target_group: facts.targetGroup,
    gender: facts.gender,
    age_band: facts.ageBand,
    came_via: facts.cameVia,
    crime_category: facts.crimeCategory,
    municipality_code: facts.municipalityCode,
    district_id: facts.districtId,
    police_reported: facts.policeReported,
    anonymous: facts.anonymous,
    phone_possible: facts.phonePossible,
    special_circumstances: facts.specialCircumstances ?? [],
    meeting_offered_on: facts.meetingOfferedOn,
    referred_to: facts.referredTo,
    referred_on: facts.referredOn,
    closed_on: facts.closedOn,
    void_reason: facts.voided ? 'ENTERED_BY_MISTAKE' : null,
    version: 1,
  };
}

export function attemptRow(organisationId: string, caseId: string, facts: ContactAttemptFacts): Row {
  return {
    organisation_id: organisationId,
    id: randomUUID(),
    support_case_id: caseId,
    occurred_on: facts.occurredOn,
    part_of_day: facts.partOfDay,
    channel: facts.channel,
    reached: facts.reached,
    void_reason: facts.voided ? 'DUPLICATE' : null,
    version: 1,
  };
}

/** As the api writes them: case, attempts and mark in one transaction. Gives the case's id. */
export async function recordCase(
  em: EntityManager,
  organisationId: string,
  facts: SupportCaseFacts,
  attempts: readonly ContactAttemptFacts[] = [],
): Promise<string> {
  const id = randomUUID();
  await inOrganisation(em, organisationId, async (tx) => {
    await insertRows(tx, 'support_case', [caseRow(organisationId, id, facts)]);
    await insertRows(
      tx,
      'contact_attempt',
      attempts.map((attempt) => attemptRow(organisationId, id, attempt)),
    );
    await markCases(tx, organisationId, [id]);
  });
  return id;
}

export async function countOf(em: EntityManager, organisationId: string, table: string): Promise<number> {
  const rows = await inOrganisation(em, organisationId, (tx) =>
    tx.execute<{ count: number }[]>(`select count(*)::int as count from "${table}"`),
  );
  return rows[0]?.count ?? 0;
}

export type FigureRow = { halfYear: string; kpi: string; numerator: number; denominator: number; pending: number };

/** One KPI of one half-year as `numerator/denominator+pending`; null when it is not stored. */
export async function figureOf(em: EntityManager, organisationId: string, halfYear: string, kpi: string): Promise<string | null> {
  const rows = await inOrganisation(em, organisationId, (tx) =>
    tx.execute<FigureRow[]>('select * from contact_kpi_figure where half_year = ? and kpi = ?', [halfYear, kpi]),
  );
  const row = rows[0];
  return row === undefined ? null : `${row.numerator}/${row.denominator}+${row.pending}`;
}
