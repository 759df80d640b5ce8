import { describe, expect, it } from '@jest/globals';
import { type HalfYear, halfYear } from '@jourplan/schema/domain/time/half-year.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { OutcomeStatus } from '../../graphql/graphql.js';
import {
  type BoardFollowUp,
  type BoardPlan,
  goalStandings,
  isNothingReported,
  isReportingLate,
  offPlan,
  type PlanActivity,
  planTotals,
  statusIn,
  statusInYear,
} from './plan-standing.js';

const H1_25 = halfYear('2025-H1');
const H2_25 = halfYear('2025-H2');
const H1_26 = halfYear('2026-H1');
const H2_26 = halfYear('2026-H2');
const H1_27 = halfYear('2027-H1');
const TODAY = plainDate('2026-11-22');

describe('what is said of an activity', () => {
  const running = activity(
    [2025, 2026, 2027],
    [
      [H1_25, 'IN_PROGRESS'],
      [H2_25, 'DELAYED'],
      [H1_26, 'IN_PROGRESS'],
    ],
  );

  it('is the outcome, or that nobody has reported, or that it is yet to come', () => {
    expect(statusIn(running, H1_26, TODAY)).toBe('IN_PROGRESS');
    expect(statusIn(running, H2_26, TODAY)).toBe('NOT_REPORTED');
    expect(statusIn(running, H1_27, TODAY)).toBe('COMING');
    expect(statusIn(activity([2025], []), H2_26, TODAY)).toBeNull();
  });

  it('starts to be missing on the first day of the half-year', () => {
    expect(statusIn(running, H1_27, plainDate('2026-12-31'))).toBe('COMING');
    expect(statusIn(running, H1_27, plainDate('2027-01-01'))).toBe('NOT_REPORTED');
  });

  it('is, for an earlier year, the last that was said, and for a later one only that it is coming', () => {
    expect(statusInYear(running, 2025, H2_26, TODAY)).toBe('DELAYED');
    expect(statusInYear(running, 2026, H2_26, TODAY)).toBe('NOT_REPORTED');
    expect(statusInYear(running, 2027, H2_26, TODAY)).toBe('COMING');
    expect(statusInYear(activity([2025], []), 2025, H2_26, TODAY)).toBe('NOT_REPORTED');
    expect(statusInYear(activity([2025], []), 2026, H2_26, TODAY)).toBeNull();
  });
});

describe('goals on the board page', () => {
  it('show the assessment that holds, with the manager’s reason', () => {
    const [goal] = goalStandings(plan(), null);
    expect(goal).toMatchObject({
      areaName: 'Ekonomi',
      assessment: 'ON_TRACK',
      computed: 'AT_RISK',
      manualReason: 'Beslut väntas.',
    });
  });

  it('show what the board adopted, once it has', () => {
    const [goal] = goalStandings(plan(), followUp('ADOPTED'));
    expect(goal).toMatchObject({ assessment: 'OFF_TRACK', computed: 'OFF_TRACK', manualReason: null });
    expect(goal?.counts.delayed).toBe(2);
  });

  it('stay live while the follow-up is only submitted', () => {
    expect(goalStandings(plan(), followUp('SUBMITTED'))[0]?.assessment).toBe('ON_TRACK');
  });

  it('are counted, never averaged', () => {
    const totals = planTotals(goalStandings(plan(), null));
    expect(totals.goals).toEqual({ ON_TRACK: 1, AT_RISK: 0, OFF_TRACK: 0, NO_DATA: 0 });
    expect(totals.activities).toMatchObject({ due: 2, delayed: 1, notReported: 1 });
    expect(isNothingReported(totals)).toBe(false);
  });

  it('name what lies off the plan, and miss reports only after the half-year', () => {
    const [goal] = goalStandings(plan(), null);
    if (!goal) throw new Error('the plan has one goal');
    expect(offPlan(goal, H2_26).map(({ status, account }) => [status, account])).toEqual([['DELAYED', 'Tre kommuner väntar.']]);
    expect(isReportingLate(goal, H2_26, plainDate('2026-12-31'))).toBe(false);
    expect(isReportingLate(goal, H2_26, plainDate('2027-01-01'))).toBe(true);
  });
});

function activity(years: number[], outcomes: [HalfYear, OutcomeStatus][], account = ''): PlanActivity {
  return {
    id: `a${years.join()}${outcomes.length}`,
    position: 1,
    title: 'Avtal med kommunerna',
    kind: 'CONTINUOUS',
    years,
    schedule: 'NONE',
    responsible: null,
    outcomes: outcomes.map(([period, status]) => ({ halfYear: period, status, account })),
  };
}

const NONE = { due: 0, notStarted: 0, inProgress: 0, completed: 0, delayed: 0, cancelled: 0, notReported: 0 };

function plan(): BoardPlan {
  const assessment = {
    assessment: 'ON_TRACK' as const,
    computed: 'AT_RISK' as const,
    manual: { reason: 'Beslut väntas.' },
    targetMissed: false,
    counts: { ...NONE, due: 2, delayed: 1, notReported: 1 },
  };
  const activities = [activity([2026], [[H2_26, 'DELAYED']], 'Tre kommuner väntar.'), activity([2026], [])];
  const goals = [{ id: 'g', position: 1, statement: 'En stabil ekonomi', assessment, activities }];
  return {
    id: 'p',
    title: 'Plan',
    adoptedOn: null,
    firstYear: 2025,
    lastYear: 2027,
    overallGoal: '',
    themes: [],
    focusAreas: [{ id: 'f', position: 1, name: 'Ekonomi', goals }],
  };
}

function followUp(status: BoardFollowUp['status']): BoardFollowUp {
  const goal = {
    area: 'Ekonomi',
    statement: 'En stabil ekonomi',
    assessment: 'OFF_TRACK' as const,
    computed: 'OFF_TRACK' as const,
    reason: null,
    counts: { ...NONE, due: 2, delayed: 2 },
  };
  return {
    id: 'u',
    revision: 1,
    status,
    version: 1,
    asOf: TODAY,
    contentHash: null,
    preparedAt: null,
    submittedAt: null,
    submittedBy: null,
    adoptedAt: null,
    adoptedBy: null,
    returnReason: null,
    account: '',
    changedSince: false,
    mayAdopt: false,
    mayReturn: false,
    goals: [goal],
  };
}
