import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AgreementFacts, CommitmentFacts } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import { heldTermOf } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import { casesForCommitment, registersForCommitment } from '@jourplan/schema/domain/agreements/commitment-evidence.js';
import { possibleTerm } from '@jourplan/schema/domain/agreements/notice.js';
import { caseKpisOf, registerKpisOf } from '@jourplan/schema/domain/kpis/figures.js';
import { CASE_KPI_KEYS, type ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import type { OpeningFacts, Registers } from '@jourplan/schema/domain/registers/registers.js';
import { firstDayOf, type HalfYear, halfYear, halfYearsBetween, lastDayOf } from '@jourplan/schema/domain/time/half-year.js';
import { maxDate, type PlainDate, plainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import { markCases, markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { agreementFactsSql } from '@jourplan/schema/persistence/facts/agreement-facts.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { drainMarksHandler } from '@jourplan/worker/features/figures/drain-marks.js';
import { proveOrganisation } from '@jourplan/worker/features/figures/prove-figures.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Dice, diceOf, type RandomCase, randomCase } from './support/random-facts.js';
import {
  aCase,
  anAttempt,
  anOrganisation,
  attemptRow,
  caseRow,
  countOf,
  figureOf,
  insertRows,
  recordCase,
} from './support/rows.js';
import { aWorkContext, type TestContext } from './support/work-context.js';

let database: TestDatabase;
let context: TestContext;
let organisationId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  context = aWorkContext(database.orm.em, plainDate('2026-07-20'));
  organisationId = await anOrganisation(database.orm.em, { OPENINGS: '2025-01-01' });
});

const inTenant = <T>(work: Parameters<typeof inOrganisation<T>>[2]) => inOrganisation(database.orm.em, organisationId, work);
const drain = () => drainMarksHandler.run(context, { organisationId });

type Given = {
  columns?: Record<string, unknown>;
  areas?: { municipality_code?: string; district_id?: string }[];
  commitments?: Record<string, unknown>[];
};

/** As the api writes one: with its mark. Gives its id. */
async function anAgreement({ columns = {}, areas = [], commitments = [] }: Given = {}): Promise<string> {
  const [id, funderId] = [randomUUID(), randomUUID()];
  const own = { organisation_id: organisationId };
  await inTenant(async (tx) => {
    await insertRows(tx, 'funder', [{ ...own, id: funderId, name: funderId, kind: 'MUNICIPALITY', version: 1 }]);
    await insertRows(tx, 'funding_agreement', [
      {
        ...own,
        id,
        funder_id: funderId,
        title: 'Avtal',
        state: 'IN_FORCE',
        scope: areas.length > 0 ? 'AREA' : 'ALL_CASES',
        is_joint: false,
        depends_on_funds: false,
        starts_on: '2025-04-01',
        initial_ends_on: '2025-12-31',
        final_ends_on: '2027-12-31',
        renewal: 'CALENDAR_YEAR',
        notice_month: 9,
        notice_day: 30,
        version: 1,
        ...columns,
      },
    ]);
    await insertRows(
      tx,
      'agreement_service_area',
      areas.map((area) => ({ ...own, id: randomUUID(), agreement_id: id, municipality_code: null, district_id: null, ...area })),
    );
    await insertRows(
      tx,
      'commitment',
      commitments.map((commitment) => ({
        ...own,
        id: randomUUID(),
        agreement_id: id,
        lineage: randomUUID(),
        position: 1,
        kind: 'QUALITY_AIM',
        statement: 'Ett mål',
        measure: 'FIRST_CONTACT_IN_TIME',
        target_per_mille: 1000,
        is_joint: false,
        valid_from: '2025-04-01',
        valid_to: null,
        version: 1,
        ...commitment,
      })),
    );
    await markRegister(tx, organisationId, 'AGREEMENTS');
  });
  return id;
}

/** The stored figures of an agreement in a half-year, as `numerator/denominator+pending` by KPI. */
async function figuresOf(agreementId: string, period: string): Promise<Record<string, string>> {
  const rows = await inTenant((tx) =>
    tx.execute<{ kpi: string; counted: string }[]>(
      `select kpi, numerator || '/' || denominator || '+' || pending as counted from agreement_kpi_figure
        where agreement_id = ? and half_year = ? order by kpi`,
      [agreementId, period],
    ),
  );
  return Object.fromEntries(rows.map(({ kpi, counted }) => [kpi, counted]));
}

describe('the figures of an agreement', () => {
  it('are over the cases of its area, and of all cases when it counts all', async () => {
    const [all, kumla] = [await anAgreement(), await anAgreement({ areas: [{ municipality_code: '1881' }] })];
    await recordCase(database.orm.em, organisationId, aCase({ municipalityCode: '1881' }), [anAttempt()]);
    await recordCase(database.orm.em, organisationId, aCase({ municipalityCode: '1880' }));
    await recordCase(database.orm.em, organisationId, aCase({ municipalityCode: null }));
    await drain();
    await drain();
    expect((await figuresOf(all, '2026-H1')).FIRST_CONTACT_IN_TIME).toBe('1/3+0');
    expect((await figuresOf(kumla, '2026-H1')).FIRST_CONTACT_IN_TIME).toBe('1/1+0');
    await recordCase(database.orm.em, organisationId, aCase({ municipalityCode: '1881' }));
    await drain();
    expect((await figuresOf(kumla, '2026-H1')).FIRST_CONTACT_IN_TIME).toBe('1/2+0');
    expect(await proveOrganisation(context, organisationId)).toEqual({ standings: 0, figures: 0 });
  });

  it('are judged from the day the commitment is valid, and as long as the agreement runs', async () => {
    const id = await anAgreement({
      commitments: [
        { valid_from: '2026-02-01', valid_to: '2026-03-31' },
        { measure: 'MEETING_OFFERED', valid_from: '2026-01-01' },
      ],
    });
    for (const day of ['2026-01-31', '2026-02-01', '2026-03-31', '2026-04-01', '2025-03-31', '2025-04-01'])
      await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate(day) }), [
        anAttempt({ occurredOn: plainDate(day), reached: true }),
      ]);
    await drain();
    const [h1of2025, h1of2026] = [await figuresOf(id, '2025-H1'), await figuresOf(id, '2026-H1')];
    expect(h1of2026.FIRST_CONTACT_IN_TIME).toBe('2/2+0');
    expect(h1of2026.MEETING_OFFERED).toBe('0/4+0');
    // No commitment asks for it: it is counted as long as the agreement runs.
    expect([h1of2025.REACHED_IN_TIME, h1of2026.REACHED_IN_TIME]).toEqual(['1/1+0', '4/4+0']);
    expect(h1of2025.FIRST_CONTACT_IN_TIME).toBe('0/0+0');
  });

  it('do not exist for a draft, before the start and after the end', async () => {
    const draft = await anAgreement({ columns: { state: 'DRAFT' } });
    const ended = await anAgreement({ columns: { notice_given_on: '2025-09-30' } });
    await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2024-05-05') }));
    await drain();
    expect(await figuresOf(draft, '2026-H1')).toEqual({});
    expect(await figuresOf(ended, '2024-H1')).toEqual({});
    expect(Object.keys(await figuresOf(ended, '2025-H2'))).toHaveLength(CASE_KPI_KEYS.length);
    expect(await figuresOf(ended, '2026-H1')).toEqual({});
  });

  it('follow the agreement when it changes, and lose what it no longer asks for', async () => {
    const id = await anAgreement({ commitments: [{ measure: 'EVENING_OPENING' }] });
    await recordCase(database.orm.em, organisationId, aCase());
    await drain();
    expect(Object.keys(await figuresOf(id, '2026-H1'))).toContain('EVENING_OPENING');
    await inTenant(async (tx) => {
      await tx.execute("update commitment set valid_to = '2025-12-31'");
      await markRegister(tx, organisationId, 'AGREEMENTS');
    });
    await drain();
    expect(Object.keys(await figuresOf(id, '2026-H1'))).not.toContain('EVENING_OPENING');
    expect(Object.keys(await figuresOf(id, '2025-H2'))).toContain('EVENING_OPENING');
    expect(await proveOrganisation(context, organisationId)).toEqual({ standings: 0, figures: 0 });
  });

  it('that were spoilt are found and repaired by the nightly proof', async () => {
    const id = await anAgreement();
    await recordCase(database.orm.em, organisationId, aCase(), [anAttempt()]);
    await drain();
    const before = await figuresOf(id, '2026-H1');
    await inTenant((tx) =>
      tx.execute("update agreement_kpi_figure set pending = 7 where half_year = '2026-H1' and kpi = 'REACHED_IN_TIME'"),
    );
    await inTenant((tx) => tx.execute("delete from agreement_kpi_figure where half_year = '2025-H2'"));
    expect(await proveOrganisation(context, organisationId)).toEqual({ standings: 0, figures: 1 + CASE_KPI_KEYS.length });
    expect(await figuresOf(id, '2026-H1')).toEqual(before);
  });
});

describe('a joint commitment to open one evening a week', () => {
  const opening = (held_on: string, host: 'OWN' | 'PARTNER') => ({
    organisation_id: organisationId,
    id: randomUUID(),
    held_on,
    part_of_day: 'EVENING',
    host,
    state: 'HELD',
    version: 1,
  });

  it('counts all 53 weeks of 2026, the partners evenings too', async () => {
    context.clock.move(plainDate('2027-01-10'));
    const joint = { measure: 'EVENING_OPENING', is_joint: true };
    const [ours, together] = [
      await anAgreement({ commitments: [{ ...joint, is_joint: false }] }),
      await anAgreement({ commitments: [joint] }),
    ];
    const thursdays = Array.from({ length: 53 }, (_, week) => plusDays(plainDate('2026-01-01'), 7 * week));
    await inTenant(async (tx) => {
      await insertRows(
        tx,
        'opening_session',
        thursdays.map((day, week) => opening(day, week % 2 === 0 ? 'OWN' : 'PARTNER')),
      );
      await markRegister(tx, organisationId, 'OPENINGS');
    });
    await drain();
    const counted = await Promise.all(['2026-H1', '2026-H2'].map((period) => figuresOf(together, period)));
    expect(counted.map((figures) => figures.EVENING_OPENING_JOINT)).toEqual(['26/26+0', '27/27+0']);
    expect(counted.map((figures) => figures.EVENING_OPENING)).toEqual([undefined, undefined]);
    const alone = await Promise.all(['2026-H1', '2026-H2'].map((period) => figuresOf(ours, period)));
    expect(alone.map((figures) => figures.EVENING_OPENING)).toEqual(['13/26+0', '14/27+0']);
  });

  it('holds no week against it that begins before it is valid or the agreement runs', async () => {
    const id = await anAgreement({ commitments: [{ measure: 'EVENING_OPENING', is_joint: true, valid_from: '2025-01-01' }] });
    await drain();
    // 1 April 2025 is a Tuesday: the first whole week begins on the 7th, the last of the half-year on 23 June.
    expect((await figuresOf(id, '2025-H1')).EVENING_OPENING_JOINT).toBe('0/12+0');
  });

  it('that is revised loses no week', async () => {
    const lineage = randomUUID();
    const joint = { measure: 'EVENING_OPENING', is_joint: true, lineage };
    const id = await anAgreement({
      commitments: [
        { ...joint, valid_to: '2026-06-30' },
        { ...joint, valid_from: '2026-07-01', target_per_mille: 900 },
      ],
    });
    context.clock.move(plainDate('2027-01-10'));
    await drain();
    const counted = await Promise.all(['2026-H1', '2026-H2'].map((period) => figuresOf(id, period)));
    expect(counted.map((figures) => figures.EVENING_OPENING_JOINT)).toEqual(['0/26+0', '0/27+0']);
  });
});

describe('the coverage of municipalities', () => {
  beforeEach(() =>
    inTenant(async (tx) => {
      await insertRows(
        tx,
        'municipality',
        ['1880', '1881', '1882'].map((code) => ({ organisation_id: organisationId, id: randomUUID(), code, name: code })),
      );
      await markRegister(tx, organisationId, 'AREAS');
    }),
  );
  const coverage = (period: string) => figureOf(database.orm.em, organisationId, period, 'MUNICIPALITY_COVERAGE');

  it('is none of all where there is no agreement', async () => {
    await recordCase(database.orm.em, organisationId, aCase());
    await drain();
    expect([await coverage('2026-H1'), await coverage('2026-H2')]).toEqual(['0/3+0', '0/3+0']);
  });

  it('counts each municipality once, on the last day of the half-year, drafts and single years left out', async () => {
    const parent = await anAgreement({ areas: [{ municipality_code: '1881' }] });
    await anAgreement({
      areas: [{ municipality_code: '1881' }],
      columns: {
        parent_id: parent,
        starts_on: null,
        initial_ends_on: null,
        final_ends_on: null,
        renewal: null,
        notice_month: null,
        notice_day: null,
      },
    });
    await anAgreement({ areas: [{ municipality_code: '1880' }], columns: { state: 'DRAFT' } });
    await anAgreement({ areas: [{ municipality_code: '1882' }], columns: { final_ends_on: '2025-12-31', renewal: 'NONE' } });
    await drain();
    expect([await coverage('2025-H1'), await coverage('2026-H2')]).toEqual(['1/3+0', '1/3+0']);
    expect(await coverage('2024-H2')).toBeNull();
    expect(await proveOrganisation(context, organisationId)).toEqual({ standings: 0, figures: 0 });
  });

  it('knows of notice from the day it is given', async () => {
    await anAgreement({ areas: [{ municipality_code: '1881' }], columns: { notice_given_on: '2025-09-01' } });
    await drain();
    expect([await coverage('2025-H1'), await coverage('2025-H2'), await coverage('2026-H1')]).toEqual([
      '1/3+0',
      '0/3+0',
      '0/3+0',
    ]);
  });
});

describe('stored figures of agreements', () => {
  const dice = diceOf(31415);
  const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-04'].map(plainDate);

  it('equal the rules, whatever the agreements, on the boundary days', async () => {
    const districts = [randomUUID(), randomUUID()];
    await inTenant((tx) =>
      insertRows(
        tx,
        'district',
        districts.map((id, index) => ({ organisation_id: organisationId, id, name: `Stadsdel ${index}` })),
      ),
    );
    const cases = Array.from({ length: 250 }, () =>
      randomPlace(dice, randomCase(dice, plainDate('2025-01-10'), plainDate('2026-07-01')), districts),
    );
    const openings = await storeFacts(cases);
    for (let made = 0; made < 12; made += 1) await randomAgreement(dice, districts);
    const agreements = await storedAgreements();
    const registers = registersOf(openings);
    for (const day of days) {
      context.clock.move(day);
      await drain();
      const stored = await everyFigure();
      for (const period of halfYearsBetween(halfYear('2024-H2'), halfYear('2026-H2')))
        for (const agreement of agreements) {
          const expected = day < firstDayOf(period) ? {} : byTheRules(agreement, { agreements, cases, registers }, period, day);
          expect({ day, period, figures: stored[`${agreement.id} ${period}`] ?? {} }).toEqual({ day, period, figures: expected });
        }
    }
    expect(await countOf(database.orm.em, organisationId, 'agreement_kpi_figure')).toBeGreaterThan(100);
    expect(await proveOrganisation(context, organisationId)).toEqual({ standings: 0, figures: 0 });
  });

  /** By agreement and half-year. */
  async function everyFigure(): Promise<Record<string, Record<string, string>>> {
    const rows = await inTenant((tx) =>
      tx.execute<{ of: string; figures: Record<string, string> }[]>(
        `select agreement_id || ' ' || half_year as of, json_object_agg(kpi, numerator || '/' || denominator || '+' || pending) as figures
           from agreement_kpi_figure group by agreement_id, half_year`,
      ),
    );
    return Object.fromEntries(rows.map(({ of, figures }) => [of, figures]));
  }

  async function storeFacts(cases: readonly RandomCase[]): Promise<OpeningFacts[]> {
    const openings = Array.from(
      { length: 80 },
      (): OpeningFacts => ({
        heldOn: plusDays(plainDate('2025-01-02'), dice.upTo(540)),
        partOfDay: 'EVENING',
        host: dice.oneOf(['OWN', 'PARTNER'] as const),
        state: 'HELD',
        voided: false,
      }),
    );
    await inTenant(async (tx) => {
      await insertRows(
        tx,
        'support_case',
        cases.map(({ id, facts }) => caseRow(organisationId, id, facts)),
      );
      await insertRows(
        tx,
        'contact_attempt',
        cases.flatMap(({ id, attempts }) => attempts.map((attempt) => attemptRow(organisationId, id, attempt))),
      );
      await markCases(
        tx,
        organisationId,
        cases.map(({ id }) => id),
      );
      await insertRows(
        tx,
        'opening_session',
        openings.map(({ heldOn, partOfDay, host, state }) => ({
          organisation_id: organisationId,
          id: randomUUID(),
          held_on: heldOn,
          part_of_day: partOfDay,
          host,
          state,
          version: 1,
        })),
      );
    });
    return openings;
  }

  async function randomAgreement(thrown: Dice, districts: readonly string[]): Promise<void> {
    const start = plusDays(plainDate('2024-11-01'), thrown.upTo(400));
    const yearEnd = `${start.slice(0, 4)}-12-31`;
    const measures: ContactKpiKey[] = ['FIRST_CONTACT_IN_TIME', 'MEETING_OFFERED', 'UNDER_21_REFERRED', 'EVENING_OPENING'];
    const lineage = randomUUID();
    const from = plusDays(start, thrown.upTo(200));
    const again = plusDays(from, 1 + thrown.upTo(200));
    await anAgreement({
      columns: {
        starts_on: start,
        initial_ends_on: yearEnd,
        final_ends_on: thrown.oneOf([yearEnd, '2026-12-31', '2027-06-30']),
        state: thrown.happens(0.9) ? 'IN_FORCE' : 'DRAFT',
        notice_given_on: thrown.happens(0.3) ? plusDays(start, thrown.upTo(30)) : null,
      },
      areas: thrown.happens(0.3)
        ? []
        : [thrown.oneOf([{ municipality_code: '1880' }, { municipality_code: '1863' }, { district_id: districts[0] as string }])],
      commitments: [
        { measure: thrown.oneOf(measures), lineage, valid_from: from, valid_to: plusDays(again, -1) },
        { measure: thrown.oneOf(measures), lineage, valid_from: again, is_joint: false },
        { measure: 'EVENING_OPENING', is_joint: true, valid_from: from },
      ],
    });
  }

  async function storedAgreements(): Promise<AgreementFacts[]> {
    const rows = await inTenant((tx) =>
      tx.execute<{ agreements: AgreementFacts[] }[]>(`select ${agreementFactsSql(':organisationId::uuid')} as agreements`, {
        organisationId,
      }),
    );
    return rows[0]?.agreements ?? [];
  }
});

function randomPlace(dice: Dice, one: RandomCase, districts: readonly string[]): RandomCase {
  return { ...one, facts: { ...one.facts, districtId: dice.oneOf([...districts, null]) } };
}

function registersOf(entries: readonly OpeningFacts[]): Registers {
  const notKept = { recordedFrom: null, entries: [] };
  return {
    openings: { recordedFrom: plainDate('2025-01-01'), entries },
    hearings: notKept,
    supporters: notKept,
    trainingRecordedFrom: null,
    coverage: null,
  };
}

type Facts = { agreements: readonly AgreementFacts[]; cases: readonly RandomCase[]; registers: Registers };

/** A second computation, over the cases one by one and the commitments one by one. */
function byTheRules(agreement: AgreementFacts, { agreements, cases, registers }: Facts, period: HalfYear, asOf: PlainDate) {
  const held = agreement.state === 'DRAFT' ? null : heldTermOf(agreement, agreements);
  const runs = held === null ? null : possibleTerm(held.term, held.notice);
  if (runs === null || runs.startsOn > lastDayOf(period) || runs.endsOn < firstDayOf(period)) return {};
  const figures: Record<string, string> = {};
  for (const key of CASE_KPI_KEYS) {
    const asked = agreement.commitments.filter(({ measure }) => measure === key);
    const spans = asked.length > 0 ? asked : [{ validFrom: runs.startsOn, validTo: null }];
    const heard = new Set(spans.flatMap((span) => casesForCommitment(cases, agreement, span, runs)));
    figures[key] = textOf(caseKpisOf([...heard], period, asOf)[key]);
  }
  for (const [key, isJoint] of [
    ['EVENING_OPENING', false],
    ['EVENING_OPENING_JOINT', true],
  ] as const) {
    const asked = agreement.commitments.filter(
      ({ measure, isJoint: joint }) => measure === 'EVENING_OPENING' && joint === isJoint,
    );
    const holds = ({ validFrom, validTo }: CommitmentFacts) =>
      validFrom <= lastDayOf(period) &&
      validFrom <= runs.endsOn &&
      (validTo === null || validTo >= maxDate(firstDayOf(period), runs.startsOn));
    const holding = asked.filter(holds).map(({ lineage }) => lineage);
    const [first] = asked
      .filter(({ lineage }) => holding.includes(lineage))
      .map(({ validFrom }) => validFrom)
      .sort();
    if (first === undefined) continue;
    const seen = registersForCommitment(registers, { validFrom: maxDate(first, runs.startsOn), validTo: null });
    figures[key] = textOf(registerKpisOf(seen, period, asOf)[key]);
  }
  return Object.fromEntries(Object.entries(figures).sort());
}

function textOf({ numerator, denominator, pending }: { numerator: number; denominator: number; pending: number }): string {
  return `${numerator}/${denominator}+${pending}`;
}
