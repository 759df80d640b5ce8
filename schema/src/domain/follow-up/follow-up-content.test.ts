import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AMOUNT_BASES, COST_CATEGORIES } from '../agreements/amounts.js';
import { anyCase } from '../contacts/testing/contact-builders.js';
import { volumesOf } from '../contacts/volumes.js';
import { type Standings, standingOf } from '../kpis/case-standing.js';
import { contactKpisOf } from '../kpis/figures.js';
import { DEFINITIONS_VERSION, type Standing } from '../kpis/kpi.js';
import { CASE_KPI_KEYS, CONTACT_KPI_KEYS, REGISTER_KPI_KEYS } from '../kpis/kpi-registry.js';
import { ASSESSMENTS } from '../plan/goal-assessment.js';
import { OUTCOME_STATUSES } from '../plan/plan.js';
import { registers } from '../registers/testing/register-builders.js';
import { halfYear, halfYearOf } from '../time/half-year.js';
import { plainDate } from '../time/plain-date.js';
import { type FollowUpInputs, followUpContent, frozenContent } from './follow-up-content.js';
import type { FollowUpStanding, StandingOfThen } from './kept-standings.js';

const h1 = halfYear('2026-H1');
const asOf = plainDate('2026-07-03');
const kpis = contactKpisOf([], registers(), h1, asOf);
const registerKpis = kpis === null ? [] : REGISTER_KPI_KEYS.map((key) => ({ key, ...kpis[key] }));

const bare: FollowUpInputs = {
  organisation: { slug: 'orebro', name: 'Brottsofferjouren Örebro län' },
  halfYear: h1,
  asOf,
  definitionsVersion: DEFINITIONS_VERSION,
  plan: null,
  standings: [],
  caseKpis: CASE_KPI_KEYS,
  registerKpis,
  volumes: [],
  comparison: null,
};

const anyActivity = fc.record({
  id: fc.uuid(),
  position: fc.integer({ min: 1, max: 3 }),
  title: fc.string(),
  responsible: fc.option(fc.string(), { nil: null }),
  outcome: fc.option(fc.record({ status: fc.constantFrom(...OUTCOME_STATUSES), account: fc.string() }), { nil: null }),
});
const anyGoal = fc.record({
  id: fc.uuid(),
  position: fc.integer({ min: 1, max: 3 }),
  statement: fc.string(),
  targetsMissed: fc.integer({ min: 0, max: 2 }),
  manualAssessment: fc.option(fc.record({ assessment: fc.constantFrom(...ASSESSMENTS), reason: fc.string() }), { nil: null }),
  activities: fc.array(anyActivity, { maxLength: 4 }),
});
const anyArea = fc.record({
  id: fc.uuid(),
  position: fc.integer({ min: 1, max: 3 }),
  name: fc.string(),
  goals: fc.array(anyGoal, { maxLength: 3 }),
});

const anyMoney = fc.record({
  id: fc.uuid(),
  title: fc.string(),
  sek: fc.integer({ min: 0, max: 900_000 }),
  basis: fc.constantFrom(...AMOUNT_BASES),
  lines: fc.array(
    fc.record({ payer: fc.constant('FUNDER' as const), category: fc.constantFrom(...COST_CATEGORIES), sek: fc.nat(9_999) }),
  ),
});
const anyBudgetLine = fc.record({
  id: fc.uuid(),
  version: fc.constant(1),
  position: fc.integer({ min: 1, max: 3 }),
  name: fc.string(),
  costCategory: fc.option(fc.constantFrom(...COST_CATEGORIES), { nil: null }),
  agreementId: fc.option(fc.uuid(), { nil: null }),
  yearSek: fc.nat(900_000),
  firstHalfSek: fc.option(fc.nat(900_000), { nil: null }),
  actualSek: fc.option(fc.nat(900_000), { nil: null }),
  actualVersion: fc.constant(1),
});

const anyInputs: fc.Arbitrary<FollowUpInputs> = fc
  .record({
    areas: fc.array(anyArea, { maxLength: 3 }),
    cases: fc.array(anyCase(plainDate('2026-06-30')), { maxLength: 12 }),
    budgetLines: fc.array(anyBudgetLine, { maxLength: 5 }),
    agreementMoney: fc.array(anyMoney, { maxLength: 4 }),
  })
  .map(({ areas, cases, budgetLines, agreementMoney }) => ({
    ...bare,
    plan: { title: 'Verksamhetsplan', firstYear: 2025, lastYear: 2027, focusAreas: areas },
    standings: cases.flatMap(({ facts, attempts }, index): FollowUpStanding[] => {
      const standing = halfYearOf(facts.receivedOn) === h1 ? standingOf(facts, attempts, asOf) : null;
      if (standing === null) return [];
      const { halfYear: _, revisitOn: __, ...kept } = standing;
      return [{ caseId: String(index), ...kept }];
    }),
    volumes: volumesOf(cases, h1, asOf),
    comparison: { halfYear: halfYear('2025-H1'), kpis: registerKpis },
    budgetLines,
    agreementMoney,
  }));

/** The same inputs with every list the other way round. */
function reversed(inputs: FollowUpInputs): FollowUpInputs {
  const areas = [...(inputs.plan?.focusAreas ?? [])].reverse().map((area) => ({
    ...area,
    goals: [...area.goals].reverse().map((goal) => ({ ...goal, activities: [...goal.activities].reverse() })),
  }));
  return {
    ...inputs,
    plan: inputs.plan === null ? null : { ...inputs.plan, focusAreas: areas },
    standings: [...inputs.standings].reverse(),
    registerKpis: [...inputs.registerKpis].reverse(),
    volumes: [...inputs.volumes].reverse(),
    comparison: inputs.comparison === null ? null : { ...inputs.comparison, kpis: [...inputs.comparison.kpis].reverse() },
    budgetLines: [...(inputs.budgetLines ?? [])].reverse(),
    agreementMoney: [...(inputs.agreementMoney ?? [])].reverse(),
  };
}

const KPIS_OF_THEN = [
  'FIRST_CONTACT_IN_TIME',
  'REACHED_IN_TIME',
  'PHONE_PERSISTENCE',
  'MEETING_OFFERED',
  'UNDER_21_REFERRED',
] as const;

function standingsOf(given: readonly Standing[]): Standings {
  return Object.fromEntries(KPIS_OF_THEN.map((key, place) => [key, given[place]])) as Standings;
}

function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

describe('the content of a follow-up', () => {
  it('is the same byte for byte, whatever order the inputs come in', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        expect(JSON.stringify(followUpContent(reversed(inputs)))).toBe(JSON.stringify(followUpContent(inputs)));
      }),
    );
  });

  it('holds integers, strings and null only, and no case', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const content = followUpContent(inputs);
        const odd = leavesOf(content).filter(
          (leaf) => !(leaf === null || typeof leaf === 'string' || Number.isSafeInteger(leaf)),
        );
        expect(odd).toEqual([]);
        expect(JSON.stringify(content)).not.toContain('caseId');
      }),
    );
  });

  it('counts the KPIs of cases from the standings it was given', () => {
    fc.assert(
      fc.property(fc.array(anyCase(plainDate('2026-06-30')), { maxLength: 12 }), (cases) => {
        const standings = cases.flatMap(({ facts, attempts }, index): FollowUpStanding[] => {
          const standing = standingOf(facts, attempts, asOf);
          return standing?.halfYear === h1 ? [{ caseId: String(index), ...standing }] : [];
        });
        const expected = contactKpisOf(cases, registers(), h1, asOf);
        const content = followUpContent({ ...bare, standings });
        for (const { key, ...count } of content.kpis) expect(count).toEqual(expected?.[key]);
        expect(content.kpis).toHaveLength(CONTACT_KPI_KEYS.length);
        expect(content.attemptLadder.reduce((sum, step) => sum + step.cases, 0)).toBe(standings.length);
      }),
    );
  });

  it('is the same bytes from inputs that keep a field for each KPI, as they were frozen before standings were a map', () => {
    const standings: FollowUpStanding[] = [
      { caseId: 'c1', ladder: 'REACHED', standings: standingsOf(['MET', 'MISSED', 'NOT_APPLICABLE', 'PENDING', 'MET']) },
      { caseId: 'c2', ladder: 'NOT_MET', standings: standingsOf(['MISSED', 'MISSED', 'MISSED', 'NOT_APPLICABLE', 'PENDING']) },
    ];
    const ofThen: StandingOfThen[] = [
      {
        caseId: 'c1',
        ladder: 'REACHED',
        firstContactInTime: 'MET',
        reachedInTime: 'MISSED',
        phonePersistence: 'NOT_APPLICABLE',
        meetingOffered: 'PENDING',
        under21Referred: 'MET',
      },
      {
        caseId: 'c2',
        ladder: 'NOT_MET',
        firstContactInTime: 'MISSED',
        reachedInTime: 'MISSED',
        phonePersistence: 'MISSED',
        meetingOffered: 'NOT_APPLICABLE',
        under21Referred: 'PENDING',
      },
    ];
    const { caseKpis: _, ...then } = bare;
    const kept = followUpContent({ ...then, standings: ofThen });
    expect(JSON.stringify(kept)).toBe(JSON.stringify(followUpContent({ ...bare, caseKpis: KPIS_OF_THEN, standings })));
    expect(kept.kpis[0]).toEqual({ key: 'FIRST_CONTACT_IN_TIME', numerator: 1, denominator: 2, pending: 0 });
    expect(kept.kpis.map(({ key }) => key)).toEqual([...KPIS_OF_THEN, ...REGISTER_KPI_KEYS]);
  });

  it('shows the computed assessment with its counts, the manager’s beside it, and counts the one that stands', () => {
    const activity = { id: 'a1', position: 1, title: 'Informationsvecka', responsible: null, outcome: null };
    const goal = {
      id: 'g1',
      position: 1,
      statement: 'Synas mer',
      targetsMissed: 0,
      manualAssessment: { assessment: 'ON_TRACK' as const, reason: 'Genomförd, inte inlagd' },
      activities: [activity],
    };
    const plan = {
      title: 'Plan',
      firstYear: 2025,
      lastYear: 2027,
      focusAreas: [{ id: 'f1', position: 1, name: 'Information', goals: [goal] }],
    };
    const [area] = followUpContent({ ...bare, plan }).focusAreas;
    expect(area?.assessments).toEqual({ ON_TRACK: 1, AT_RISK: 0, OFF_TRACK: 0, NO_DATA: 0 });
    expect(area?.goals[0]).toMatchObject({
      assessment: 'AT_RISK',
      manualAssessment: { assessment: 'ON_TRACK', reason: 'Genomförd, inte inlagd' },
      counts: { due: 1, notReported: 1 },
      activities: [{ status: 'NOT_REPORTED', account: '' }],
    });
    const running = followUpContent({ ...bare, plan, asOf: plainDate('2026-06-30') });
    expect(running.focusAreas[0]?.goals[0]?.assessment).toBe('ON_TRACK');
  });

  it('takes the manager’s account and its number when it is frozen, without changing anything else', () => {
    const content = followUpContent(bare);
    const second = { number: 2, corrects: 1, reason: 'Ett utfall var fel' };
    expect(frozenContent(content, 'Ett gott halvår.', second)).toEqual({
      ...content,
      form: 3,
      account: 'Ett gott halvår.',
      revision: second,
    });
    expect(content).toMatchObject({ form: 1, account: null });
  });
});
