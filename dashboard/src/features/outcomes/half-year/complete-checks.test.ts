import { expect, it } from '@jest/globals';
import { halfYear } from '@jourplan/schema/domain/time/half-year.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { OutcomeStatus } from '../../../graphql/graphql.js';
import type { OutcomePlan, PlanActivity } from '../table/outcome-plan.js';
import { completeChecks } from './complete-checks.js';

function anActivity(id: string, status: OutcomeStatus | null, account = ''): PlanActivity {
  const outcome = status && { id, status, account, state: 'DRAFT' as const, changedAt: '2026-11-22T13:32:00Z', version: 1 };
  const fixed = {
    position: 1,
    kind: 'CONTINUOUS',
    years: [2026],
    schedule: 'NONE',
    responsible: null,
    mayRecordOutcome: true,
  } as const;
  return { id, title: id, ...fixed, years: [2026], outcome };
}

function aPlan(activities: PlanActivity[]): OutcomePlan {
  const counts = { due: 0, notStarted: 0, inProgress: 0, completed: 0, delayed: 0, cancelled: 0, notReported: 0 };
  const assessment = { assessment: 'NO_DATA', computed: 'NO_DATA', targetMissed: false, manual: null, counts } as const;
  const goal = { id: 'g1', position: 1, statement: '', assessment, activities };
  return {
    id: 'p1',
    title: '',
    firstYear: 2025,
    lastYear: 2027,
    focusAreas: [{ id: 'f1', position: 1, name: '', goals: [goal] }],
  };
}

it('finds what is missing, and what is off plan without a word on why', () => {
  const plan = aPlan([
    anActivity('saknas', null),
    anActivity('oförklarad', 'DELAYED', '  '),
    anActivity('förklarad', 'CANCELLED', 'Medel beviljades inte.'),
    anActivity('klar', 'COMPLETED'),
  ]);
  const checks = completeChecks(plan, halfYear('2026-H2'), plainDate('2026-11-22'));
  expect(checks.missing.map(({ id }) => id)).toEqual(['saknas']);
  expect(checks.unexplained.map(({ id }) => id)).toEqual(['oförklarad']);
});

it('lets a half-year be submitted from the day after its last', () => {
  const on = (day: string) => completeChecks(aPlan([]), halfYear('2026-H2'), plainDate(day));
  expect(on('2026-12-31')).toMatchObject({ hasEnded: false, submitFrom: '2027-01-01' });
  expect(on('2027-01-01').hasEnded).toBe(true);
});
