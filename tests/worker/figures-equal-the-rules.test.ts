import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BREAKDOWN_DIMENSIONS, type BreakdownDimension } from '@jourplan/schema/domain/contacts/contacts.js';
import { volumesOf } from '@jourplan/schema/domain/contacts/volumes.js';
import { standingOf } from '@jourplan/schema/domain/kpis/case-standing.js';
import { contactKpisOf } from '@jourplan/schema/domain/kpis/figures.js';
import { CONTACT_KPI_KEYS } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import type { Registers } from '@jourplan/schema/domain/registers/registers.js';
import { halfYear, halfYearOf, halfYearsBetween } from '@jourplan/schema/domain/time/half-year.js';
import { type PlainDate, plainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import { markCases, markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { drainMarksHandler } from '@jourplan/worker/features/figures/drain-marks.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Dice, diceOf, type RandomCase, randomAttempt, randomCase } from './support/random-facts.js';
import { anOrganisation, attemptRow, caseRow, insertRows } from './support/rows.js';
import { aWorkContext, type TestContext } from './support/work-context.js';

const firstDay = plainDate('2025-11-10');
const lastDay = plainDate('2026-07-20');
const recordedFrom = plainDate('2026-01-07');

let database: TestDatabase;
let context: TestContext;
let organisationId: string;
const dice = diceOf(20260310);
let cases: RandomCase[];
let registers: Registers;

beforeAll(async () => {
  database = await createTestDatabase();
  context = aWorkContext(database.orm.em, plainDate('2025-12-31'));
  organisationId = await anOrganisation(database.orm.em, {
    OPENINGS: recordedFrom,
    HEARINGS: recordedFrom,
    SUPPORTERS: recordedFrom,
    TRAINING: recordedFrom,
  });
  cases = Array.from({ length: 300 }, () => randomCase(dice, firstDay, lastDay));
  await storeCases(cases);
  registers = await storeRegisters(dice);
});

afterAll(() => database.drop());

describe('stored figures', () => {
  it.each([
    ['the last day of a half-year', '2025-12-31'],
    ['the first of the next', '2026-01-01'],
    ['two months later', '2026-03-02'],
    ['the day after', '2026-03-03'],
    ['a few days before the half-year ends', '2026-06-27'],
    ['after it has ended', '2026-07-04'],
    ['when everything is settled', '2026-10-01'],
    ['when the clock was wrong and goes back', '2026-02-11'],
  ])('equal the rules on %s (%s)', async (_, day) => {
    await changeSomeCases(dice);
    context.clock.move(plainDate(day));
    await drain();
    await drain();
    await expectEqualToTheRules(plainDate(day));
  });
});

async function drain(): Promise<void> {
  await drainMarksHandler.run(context, { organisationId });
}

async function expectEqualToTheRules(asOf: PlainDate): Promise<void> {
  expect(await storedStandings()).toEqual(standingsByRule(asOf));
  for (const period of halfYearsBetween(halfYear('2025-H2'), halfYear('2026-H2'))) {
    const kpis = contactKpisOf(cases, registers, period, asOf);
    expect(await storedKpis(period)).toEqual(kpis ?? {});
    for (const by of [undefined, ...BREAKDOWN_DIMENSIONS]) {
      const rows = period > halfYearOf(asOf) ? [] : volumesOf(cases, period, asOf, by);
      expect({ period, by, rows: await storedVolumes(period, by) }).toEqual({ period, by, rows: inOrder(rows) });
    }
  }
}

function standingsByRule(asOf: PlainDate): Record<string, unknown> {
  const standings = cases.map(({ id, facts, attempts }) => [id, standingOf(facts, attempts, asOf)] as const);
  return Object.fromEntries(standings.filter(([, standing]) => standing !== null));
}

async function storedStandings(): Promise<Record<string, unknown>> {
  const rows = await read<{ id: string }>(
    `select support_case_id as id, half_year as "halfYear", standings, ladder, revisit_on::text as "revisitOn" from case_standing`,
  );
  return Object.fromEntries(rows.map(({ id, ...standing }) => [id, standing]));
}

async function storedKpis(period: string): Promise<Record<string, unknown>> {
  const rows = await read<{ kpi: string }>(
    'select kpi, numerator, denominator, pending from contact_kpi_figure where half_year = ?',
    [period],
  );
  expect([0, CONTACT_KPI_KEYS.length]).toContain(rows.length);
  return Object.fromEntries(rows.map(({ kpi, ...count }) => [kpi, count]));
}

type StoredVolume = { measure: string; value: string; section: string; channel: string | null; count: number };

async function storedVolumes(period: string, by: BreakdownDimension | undefined): Promise<StoredVolume[]> {
  const rows = await read<StoredVolume>(
    `select measure, value, section, nullif(channel, '') as channel, count from contact_volume_figure where half_year = ? and dimension = ?`,
    [period, by ?? 'ALL'],
  );
  return inOrder(rows);
}

function inOrder<T>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)).map((row) => sortedKeys(row));
}

function sortedKeys<T>(row: T): T {
  return Object.fromEntries(Object.entries(row as Record<string, unknown>).sort()) as T;
}

function read<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return inOrganisation(database.orm.em, organisationId, (tx) => tx.execute<(Row & object)[]>(sql, values)) as Promise<Row[]>;
}

async function storeCases(fresh: readonly RandomCase[]): Promise<void> {
  await inOrganisation(database.orm.em, organisationId, async (tx) => {
    await insertRows(
      tx,
      'support_case',
      fresh.map(({ id, facts }) => caseRow(organisationId, id, facts)),
    );
    await insertRows(
      tx,
      'contact_attempt',
      fresh.flatMap(({ id, attempts }) => attempts.map((attempt) => attemptRow(organisationId, id, attempt))),
    );
    await markCases(
      tx,
      organisationId,
      fresh.map(({ id }) => id),
    );
  });
}

/** Moves, voids and brings back some cases with their attempts, each with its mark. */
async function changeSomeCases(dice: Dice): Promise<void> {
  const changed = cases.filter(() => dice.happens(0.1));
  for (const one of changed) {
    const replaced = randomCase(dice, firstDay, lastDay);
    one.facts = replaced.facts;
    one.attempts = dice.happens(0.5) ? replaced.attempts : [...one.attempts, randomAttempt(dice, one.facts.receivedOn)];
  }
  await inOrganisation(database.orm.em, organisationId, async (tx) => {
    for (const { id, facts, attempts } of changed) {
      const { organisation_id, id: _, ...columns } = caseRow(organisationId, id, facts);
      const names = Object.keys(columns).join(', ');
      await tx.execute(
        `update support_case c set (${names}) = (select ${names} from json_populate_record(null::support_case, ?::json)) where c.id = ?`,
        [JSON.stringify(columns), id],
      );
      // Attempts are voided, never deleted.
      await tx.execute("update contact_attempt set void_reason = 'DUPLICATE' where support_case_id = ?", [id]);
      await insertRows(
        tx,
        'contact_attempt',
        attempts.map((attempt) => attemptRow(organisationId, id, attempt)),
      );
    }
    await markCases(
      tx,
      organisationId,
      changed.map(({ id }) => id),
    );
  });
}

async function storeRegisters(dice: Dice): Promise<Registers> {
  const days = 220;
  const day = () => plusDays(plainDate('2025-12-20'), dice.upTo(days));
  const openings = Array.from({ length: 60 }, () => ({
    heldOn: day(),
    partOfDay: dice.oneOf(['DAYTIME', 'EVENING'] as const),
    host: dice.oneOf(['OWN', 'PARTNER'] as const),
    state: dice.oneOf(['PLANNED', 'HELD', 'HELD', 'CANCELLED'] as const),
    voided: dice.happens(0.1),
  }));
  const hearings = Array.from({ length: 40 }, () => ({
    id: randomUUID(),
    heldOn: day(),
    state: dice.oneOf(['PLANNED', 'HELD', 'HELD', 'CANCELLED'] as const),
    summoned: dice.happens(0.8),
    voided: dice.happens(0.1),
    supportersOnSite: dice.upTo(2),
  }));
  const trainings = Array.from({ length: 12 }, () => ({
    id: randomUUID(),
    heldOn: plusDays(plainDate('2025-01-20'), dice.upTo(500)),
    kind: dice.oneOf(['BASIC', 'FURTHER'] as const),
    voided: dice.happens(0.1),
  }));
  const supporters = Array.from({ length: 15 }, () => {
    const activeFrom = plusDays(plainDate('2025-06-01'), dice.upTo(300));
    const attended = trainings.filter(() => dice.happens(0.3)).map((training) => ({ training, passed: dice.happens(0.7) }));
    return { id: randomUUID(), activeFrom, activeTo: dice.happens(0.3) ? plusDays(activeFrom, dice.upTo(200)) : null, attended };
  });
  const org = { organisation_id: organisationId };
  const voidReason = (voided: boolean) => (voided ? 'DUPLICATE' : null);
  await inOrganisation(database.orm.em, organisationId, async (tx) => {
    await insertRows(
      tx,
      'opening_session',
      openings.map((opening) => ({
        ...org,
        id: randomUUID(),
        held_on: opening.heldOn,
        part_of_day: opening.partOfDay,
        host: opening.host,
        state: opening.state,
        void_reason: voidReason(opening.voided),
        version: 1,
      })),
    );
    await insertRows(
      tx,
      'court_hearing',
      hearings.map(({ id, heldOn, state, summoned, voided }) => ({
        ...org,
        id,
        held_on: heldOn,
        state,
        summoned,
        void_reason: voidReason(voided),
        version: 1,
      })),
    );
    await insertRows(
      tx,
      'training',
      trainings.map(({ id, heldOn, kind, voided }) => ({
        ...org,
        id,
        held_on: heldOn,
        kind,
        void_reason: voidReason(voided),
        version: 1,
      })),
    );
    await insertRows(
      tx,
      'supporter',
      supporters.map(({ id, activeFrom, activeTo }, index) => ({
        ...org,
        id,
        code: `S-${index}`,
        general: true,
        court: true,
        active_from: activeFrom,
        active_to: activeTo,
        version: 1,
      })),
    );
    await insertRows(
      tx,
      'training_attendance',
      supporters.flatMap(({ id, attended }) =>
        attended.map(({ training, passed }) => ({
          ...org,
          id: randomUUID(),
          training_id: training.id,
          supporter_id: id,
          passed,
          version: 1,
        })),
      ),
    );
    await insertRows(
      tx,
      'hearing_supporter',
      hearings.flatMap(({ id, supportersOnSite }) =>
        supporters
          .slice(0, supportersOnSite)
          .map((supporter) => ({ ...org, id: randomUUID(), hearing_id: id, supporter_id: supporter.id })),
      ),
    );
    await markRegister(tx, organisationId, 'TRAINING');
  });
  return {
    openings: { recordedFrom, entries: openings },
    hearings: { recordedFrom, entries: hearings },
    supporters: {
      recordedFrom,
      entries: supporters.map(({ activeFrom, activeTo, attended }) => {
        const valid = attended.filter(({ training }) => !training.voided);
        const passed = valid
          .filter(({ training, passed }) => training.kind === 'BASIC' && passed)
          .map(({ training }) => training.heldOn);
        const further = valid.filter(({ training }) => training.kind === 'FURTHER').map(({ training }) => training.heldOn);
        return { activeFrom, activeTo, basicTrainingPassedOn: passed.sort()[0] ?? null, furtherTrainingAttendedOn: further };
      }),
    },
    trainingRecordedFrom: recordedFrom,
    coverage: null,
  };
}
