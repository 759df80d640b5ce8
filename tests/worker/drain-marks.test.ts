import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markCases, markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { drainMarksHandler, drainOnce } from '@jourplan/worker/features/figures/drain-marks.js';
import { revisitStandingsHandler } from '@jourplan/worker/features/figures/revisit-standings.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { keepRegisters } from '../support/keep-registers.js';
import { aCase, anAttempt, anOrganisation, attemptRow, countOf, figureOf, insertRows, recordCase } from './support/rows.js';
import { aWorkContext, type TestContext } from './support/work-context.js';

let database: TestDatabase;
let context: TestContext;
let organisationId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  context = aWorkContext(database.orm.em, plainDate('2026-03-10'));
  organisationId = await anOrganisation(database.orm.em);
});

const drain = () => drainMarksHandler.run(context, { organisationId });
const figure = (halfYear: string, kpi: string) => figureOf(database.orm.em, organisationId, halfYear, kpi);
const inTenant = <T>(work: Parameters<typeof inOrganisation<T>>[2]) => inOrganisation(database.orm.em, organisationId, work);

async function changeCase(id: string, assignments: string): Promise<void> {
  await inTenant(async (tx) => {
    await tx.execute(`update support_case set ${assignments} where id = ?`, [id]);
    await markCases(tx, organisationId, [id]);
  });
}

async function volumesOf(halfYear: string): Promise<string[]> {
  const rows = await inTenant((tx) =>
    tx.execute<{ measure: string; channel: string; count: number }[]>(
      "select measure, channel, count from contact_volume_figure where half_year = ? and dimension = 'ALL' order by 1, 2",
      [halfYear],
    ),
  );
  return rows.map(({ measure, channel, count }) => `${measure} ${channel} ${count}`);
}

/** Of which half-years anything is stored. */
async function halfYearsStored(): Promise<string[]> {
  const rows = await inTenant((tx) =>
    tx.execute<{ halfYear: string }[]>(
      `select half_year as "halfYear" from contact_kpi_figure union select half_year from contact_volume_figure
       union select half_year from agreement_kpi_figure union select half_year from figure_state order by 1`,
    ),
  );
  return rows.map((row) => row.halfYear);
}

describe('draining marks', () => {
  it('counts a marked case once, however often it runs', async () => {
    await recordCase(database.orm.em, organisationId, aCase(), [anAttempt({ reached: true })]);
    await drain();
    await drain();
    expect(await figure('2026-H1', 'FIRST_CONTACT_IN_TIME')).toBe('1/1+0');
    expect(await volumesOf('2026-H1')).toEqual(['ATTEMPTS PHONE 1', 'CASES_RECEIVED  1', 'CONVERSATIONS PHONE 1']);
    expect(await countOf(database.orm.em, organisationId, 'case_mark')).toBe(0);
  });

  it('leaves a change without a mark uncounted, so that marks are what it works by', async () => {
    const id = await recordCase(database.orm.em, organisationId, aCase());
    await drain();
    await inTenant((tx) => insertRows(tx, 'contact_attempt', [attemptRow(organisationId, id, anAttempt())]));
    await drain();
    expect(await figure('2026-H1', 'FIRST_CONTACT_IN_TIME')).toBe('0/1+0');
  });

  it('takes a case that moves to another half-year out of the old one, with its attempts', async () => {
    const id = await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2025-12-30') }), [
      anAttempt({ occurredOn: plainDate('2025-12-31') }),
    ]);
    await drain();
    expect(await figure('2025-H2', 'FIRST_CONTACT_IN_TIME')).toBe('1/1+0');
    await inTenant((tx) => tx.execute("update contact_attempt set occurred_on = '2026-01-03' where support_case_id = ?", [id]));
    await changeCase(id, "received_on = '2026-01-02'");
    await drain();
    await drain();
    expect(await halfYearsStored()).toEqual(['2026-H1']);
    expect(await figure('2026-H1', 'FIRST_CONTACT_IN_TIME')).toBe('1/1+0');
    expect(await volumesOf('2026-H1')).toEqual(['ATTEMPTS PHONE 1', 'CASES_RECEIVED  1']);
  });

  it('takes a voided case out of every half-year, and counts it again when it is brought back', async () => {
    const id = await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2025-12-30') }), [
      anAttempt({ occurredOn: plainDate('2026-01-02') }),
    ]);
    await drain();
    await changeCase(id, "void_reason = 'DUPLICATE'");
    await drain();
    expect(await halfYearsStored()).toEqual([]);
    expect(await countOf(database.orm.em, organisationId, 'case_standing')).toBe(0);
    await changeCase(id, 'void_reason = null');
    await drain();
    expect(await figure('2025-H2', 'FIRST_CONTACT_IN_TIME')).toBe('1/1+0');
  });

  it('takes a voided attempt out of its own half-year', async () => {
    const id = await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2025-12-30') }), [
      anAttempt({ occurredOn: plainDate('2026-01-02') }),
    ]);
    await drain();
    expect(await volumesOf('2026-H1')).toEqual(['ATTEMPTS PHONE 1']);
    await inTenant((tx) => tx.execute("update contact_attempt set void_reason = 'DUPLICATE' where support_case_id = ?", [id]));
    await changeCase(id, 'version = version + 1');
    await drain();
    expect(await volumesOf('2026-H1')).toEqual([]);
  });

  it('does not lose a mark that is committed while it runs', async () => {
    const id = await recordCase(database.orm.em, organisationId, aCase());
    await inTenant(async (open) => {
      // This change is under way, uncommitted, while the first drain takes its marks and commits.
      await insertRows(open, 'contact_attempt', [attemptRow(organisationId, id, anAttempt({ reached: true }))]);
      await markCases(open, organisationId, [id]);
      await drain();
      expect(await figure('2026-H1', 'REACHED_IN_TIME')).toBe('0/1+0');
    });
    expect(await countOf(database.orm.em, organisationId, 'case_mark')).toBe(1);
    await drain();
    expect(await figure('2026-H1', 'REACHED_IN_TIME')).toBe('1/1+0');
  });

  it('lets one drainer at a time work, and loses nothing', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => recordCase(database.orm.em, organisationId, aCase())));
    await inTenant(async (tx) => {
      await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [organisationId]);
      expect(await drainOnce(context, organisationId)).toBeNull();
      await drain();
    });
    expect(await countOf(database.orm.em, organisationId, 'case_mark')).toBe(ids.length);
    await Promise.all([drain(), drain(), drain()]);
    expect(await figure('2026-H1', 'FIRST_CONTACT_IN_TIME')).toBe('0/5+0');
  });

  it('rolls everything back when it is killed before it commits', async () => {
    await recordCase(database.orm.em, organisationId, aCase());
    await database.orm.em.fork().execute('select 1');
    const killed = inTenant(async (tx) => {
      const { updateFigures } = await import('@jourplan/worker/features/figures/update-figures.js');
      await updateFigures({ tx, organisationId, asOf: context.clock.today(), now: context.clock.now() });
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await countOf(database.orm.em, organisationId, 'case_mark')).toBe(1);
    expect(await countOf(database.orm.em, organisationId, 'case_standing')).toBe(0);
  });

  it('counts a register again when it is marked, in every half-year since it is kept', async () => {
    await inTenant(async (tx) => {
      await keepRegisters(tx, '2025-01-01', ['HEARINGS']);
      await insertRows(tx, 'court_hearing', [
        { organisation_id: organisationId, id: organisationId, held_on: '2025-02-03', state: 'HELD', summoned: true, version: 1 },
      ]);
      await markRegister(tx, organisationId, 'HEARINGS');
    });
    await drain();
    await drain();
    expect(await figure('2025-H1', 'HEARINGS_STAFFED')).toBe('0/1+0');
    expect(await figure('2025-H2', 'HEARINGS_STAFFED')).toBe('0/0+0');
    expect(await figure('2026-H1', 'MUNICIPALITY_COVERAGE')).toBe('0/0+0');
    expect(await figure('2026-H2', 'HEARINGS_STAFFED')).toBeNull();
    expect(await countOf(database.orm.em, organisationId, 'register_mark')).toBe(0);
  });

  it('keeps no figures of the half-years before a register that is kept from a later day', async () => {
    const keepHearingsFrom = async (day: string | null) => {
      await inTenant(async (tx) => {
        await keepRegisters(tx, day, ['HEARINGS']);
        await markRegister(tx, organisationId, 'HEARINGS');
      });
      await drain();
    };
    await keepHearingsFrom('2025-01-01');
    expect(await halfYearsStored()).toEqual(['2025-H1', '2025-H2', '2026-H1']);
    await keepHearingsFrom('2025-07-01');
    expect(await halfYearsStored()).toEqual(['2025-H2', '2026-H1']);
    await keepHearingsFrom(null);
    expect(await halfYearsStored()).toEqual([]);
  });

  it('keeps the half-years between the first case and today, with or without a case in them', async () => {
    const first = await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2024-12-30') }));
    await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2025-08-01') }));
    await drain();
    expect(await halfYearsStored()).toEqual(['2024-H2', '2025-H1', '2025-H2', '2026-H1']);
    await changeCase(first, "void_reason = 'DUPLICATE'");
    await drain();
    expect(await halfYearsStored()).toEqual(['2025-H2', '2026-H1']);
    expect(await figure('2026-H1', 'FIRST_CONTACT_IN_TIME')).toBe('0/0+0');
  });
});

describe('a new day', () => {
  const firstContact = () => figure('2026-H1', 'FIRST_CONTACT_IN_TIME');

  async function revisitOn(day: string): Promise<void> {
    context.clock.move(plainDate(day));
    context.woken.length = 0;
    await revisitStandingsHandler.run(context, {});
    await revisitStandingsHandler.run(context, {});
    if (context.woken.includes(`drain-marks.${organisationId}`)) await drain();
  }

  async function asOfDays(): Promise<string[]> {
    const rows = await inTenant((tx) =>
      tx.execute<{ asOf: string }[]>('select distinct as_of::text as "asOf" from figure_state'),
    );
    return rows.map((row) => row.asOf);
  }

  it('turns a pending case on the day after its last, and not before', async () => {
    context.clock.move(plainDate('2026-03-02'));
    await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2026-03-02') }));
    await drain();
    expect(await firstContact()).toBe('0/0+1');
    await revisitOn('2026-03-05');
    expect(await firstContact()).toBe('0/0+1');
    await revisitOn('2026-03-06');
    expect(await firstContact()).toBe('0/1+0');
    expect(await figure('2026-H1', 'PHONE_PERSISTENCE')).toBe('0/0+1');
    await revisitOn('2026-03-16');
    expect(await figure('2026-H1', 'PHONE_PERSISTENCE')).toBe('0/0+1');
    await revisitOn('2026-03-17');
    expect(await figure('2026-H1', 'PHONE_PERSISTENCE')).toBe('0/1+0');
  });

  it('makes all figures of today, also those that nothing changes', async () => {
    await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2024-03-02') }));
    await recordCase(database.orm.em, organisationId, aCase());
    await drain();
    await revisitOn('2026-03-11');
    expect(await asOfDays()).toEqual(['2026-03-11']);
    await revisitOn('2026-03-11');
    expect(context.woken).not.toContain(`drain-marks.${organisationId}`);
  });

  it('opens the figures of a half-year on its first day', async () => {
    await recordCase(database.orm.em, organisationId, aCase());
    await drain();
    expect(await figure('2026-H2', 'FIRST_CONTACT_IN_TIME')).toBeNull();
    await revisitOn('2026-07-01');
    expect(await figure('2026-H2', 'FIRST_CONTACT_IN_TIME')).toBe('0/0+0');
  });

  it('counts what bears a date that has come since, typed in on a machine whose day had turned', async () => {
    await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2026-03-11') }));
    await drain();
    expect(await firstContact()).toBeNull();
    await recordCase(database.orm.em, organisationId, aCase(), [anAttempt({ occurredOn: plainDate('2026-03-11') })]);
    await drain();
    expect(await firstContact()).toBe('0/1+0');
    await revisitOn('2026-03-11');
    expect(await firstContact()).toBe('0/1+1');
  });
});
