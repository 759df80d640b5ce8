import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readKpis } from '@jourplan/bin/commands/kpis.js';
import { CONTACT_KPI_KEYS } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { halfYear } from '@jourplan/schema/domain/time/half-year.js';
import { type Clock, systemClock } from '@jourplan/schema/runtime/clock.js';
import { openLog } from '@jourplan/schema/runtime/log.js';
import { drainMarksHandler } from '@jourplan/worker/features/figures/drain-marks.js';
import { clockStandingAt } from '../../support/clock-standing-at.js';
import { csv, inWindows1252 } from './import-files.js';
import { type ImportSetUp, importSetUp, TODAY } from './import-set-up.js';
import { naiveKpis } from './naive-kpis.js';
import { jourplanOn } from './run-jourplan.js';
import { twoFiles } from './two-files.js';

let setUp: ImportSetUp;
beforeAll(async () => {
  setUp = await importSetUp();
});
afterAll(() => setUp.end());

function drain(organisationId: string, clock: Clock): Promise<void> {
  const context = {
    em: setUp.database.orm.em.fork(),
    clock,
    log: openLog('worker', 'error'),
    wake: async () => undefined,
    anchors: null,
  };
  return drainMarksHandler.run(context, { organisationId });
}

/** No register is kept: nothing qualifies. Without agreements none of the two municipalities is covered. */
const registers = ['EVENING_OPENING', 'EVENING_OPENING_JOINT', 'HEARINGS_STAFFED', 'BASIC_TRAINING', 'FURTHER_TRAINING']
  .map((key) => ({ key, numerator: 0, denominator: 0, pending: 0, share: null as number | null }))
  .concat({ key: 'MUNICIPALITY_COVERAGE', numerator: 0, denominator: 2, pending: 0, share: 0 });

describe('two files imported into a new organisation', () => {
  it('give the KPIs of both half-years of 2026 that a second computation gives', async () => {
    const { cases, contacts } = twoFiles('2025-09-01', TODAY);
    expect((await setUp.run('cases', inWindows1252(csv(cases)))).ok).toBe(true);
    expect((await setUp.run('contacts', csv(contacts, { separator: ',', lineEnd: '\r\n' }))).ok).toBe(true);
    await drain(setUp.organisationId, clockStandingAt(TODAY));
    for (const period of ['2026-H1', '2026-H2'] as const) {
      const report = await readKpis(setUp.database.orm.em.fork(), setUp.organisationId, halfYear(period), TODAY);
      const expected = naiveKpis(cases, contacts, period, TODAY);
      expect(report).toEqual({ halfYear: period, asOf: TODAY, kpis: expect.arrayContaining([...expected, ...registers]) });
      // Otherwise equal figures would say little.
      expect(expected.every(({ numerator, denominator }) => numerator > 0 && denominator > numerator)).toBe(true);
      if (period === '2026-H2') expect(expected.every(({ pending }) => pending > 0)).toBe(true);
    }
  });

  it('give them through the command line as well', async () => {
    const jourplan = jourplanOn(setUp.database);
    const { cases, contacts } = twoFiles('2023-09-01', '2024-11-22');
    const create = await jourplan('organisation', 'create', '--slug', 'ny', '--name', 'Ny', '--municipalities', '1814,1860');
    expect(create).toEqual({ code: 0, out: ['Ny (ny) är upplagd. Kommuner i området: 2.'], err: [] });
    expect(await jourplan('import', 'cases', setUp.files.write(csv(cases)), '--organisation', 'ny')).toEqual({
      code: 0,
      out: [`Ärenden: ${cases.length} nya, 0 ändrade, 0 oförändrade.`],
      err: [],
    });
    expect((await jourplan('import', 'contacts', setUp.files.write(csv(contacts)), '--organisation', 'ny')).code).toBe(0);
    const [ny] = await setUp.rows<{ id: string }>("select id from directory.organisation_by_slug('ny')");
    await drain(ny?.id ?? '', systemClock);
    for (const period of ['2024-H1', '2024-H2']) {
      const { code, out, err } = await jourplan('kpis', '--organisation', 'ny', '--half-year', period, '--json');
      expect({ code, err, lines: out.length }).toEqual({ code: 0, err: [], lines: 1 });
      const today = systemClock.today();
      expect(JSON.parse(out[0] ?? '')).toEqual({
        halfYear: period,
        asOf: today,
        kpis: expect.arrayContaining([...naiveKpis(cases, contacts, period, today), ...registers]),
      });
    }
    const table = await jourplan('kpis', '--organisation', 'ny', '--half-year', '2024-H1');
    expect(table.out[1]).toMatch(/^Nyckeltal +Uppfyllt +Av +Väntar +Andel$/);
    expect(table.out).toHaveLength(2 + CONTACT_KPI_KEYS.length);
  }, 60_000);

  it('read as zero in a half-year without any, and as nothing in one to come', async () => {
    const em = setUp.database.orm.em.fork();
    const empty = await readKpis(em, setUp.organisationId, halfYear('2020-H1'), TODAY);
    expect(empty.kpis).toHaveLength(CONTACT_KPI_KEYS.length);
    expect(empty.kpis.every(({ denominator, share }) => denominator === 0 && share === null)).toBe(true);
    expect(await readKpis(em, setUp.organisationId, halfYear('2027-H1'), TODAY)).toEqual({
      halfYear: '2027-H1',
      asOf: TODAY,
      kpis: [],
    });
  });
});

describe('changes that nobody has counted', () => {
  it('are told of when no worker runs', async () => {
    const { cases } = twoFiles('2023-09-01', '2024-11-22');
    await setUp.run('cases', csv(cases.slice(0, 3).map((row) => ({ ...row, kön: 'annat' }))));
    const { code, out, err } = await jourplanOn(setUp.database)('kpis', '--organisation', 'orebro', '--half-year', '2024-H1');
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toEqual([
      expect.stringMatching(/^Ändringar väntar på att räknas \(3\) och ingen arbetare \(worker\) är igång: starta Jourplan/),
    ]);
  }, 60_000);
});
