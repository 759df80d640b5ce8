import { expect, it } from '@jest/globals';
import { halfYear } from '@jourplan/schema/domain/time/half-year.js';
import { decisionsOf, type WaitingFollowUp } from './decisions.js';
import type { BoardFollowUp, BoardPlan, GoalStanding } from './plan-standing.js';

const plan = { themes: [] } as unknown as BoardPlan;
const shown = halfYear('2026-H2');
const aFollowUp = (id: string, period: string, status: WaitingFollowUp['status']) =>
  ({ id, halfYear: halfYear(period), status }) as WaitingFollowUp;
const aGoal = (id: string, assessment: GoalStanding['assessment']) => ({ id, assessment }) as GoalStanding;

it('takes up what waits to be adopted first, then the goals that are off and those at risk', () => {
  const decisions = decisionsOf({
    plan: { themes: [{ year: 2027, name: null }] } as unknown as BoardPlan,
    goals: [aGoal('risk', 'AT_RISK'), aGoal('fine', 'ON_TRACK'), aGoal('off', 'OFF_TRACK')],
    followUp: { id: 'now', status: 'SUBMITTED' } as BoardFollowUp,
    followUps: [aFollowUp('now', '2026-H2', 'SUBMITTED'), aFollowUp('spring', '2026-H1', 'SUBMITTED')],
    shown,
  });
  expect(decisions.map(({ kind }) => kind)).toEqual(['ADOPT_FOLLOW_UP', 'WAITING_FOLLOW_UP', 'GOAL', 'GOAL', 'OPEN_THEMES']);
});

it('names earlier half-years and a correction of the shown one, not what is yet to come or already decided', () => {
  const followUps = [
    aFollowUp('later', '2027-H1', 'SUBMITTED'),
    aFollowUp('correction', '2026-H2', 'SUBMITTED'),
    aFollowUp('held', '2026-H2', 'ADOPTED'),
    aFollowUp('spring', '2026-H1', 'SUBMITTED'),
    aFollowUp('draft', '2025-H2', 'DRAFT'),
  ];
  const followUp = { id: 'held', status: 'ADOPTED' } as BoardFollowUp;
  const decisions = decisionsOf({ plan, goals: [], followUp, followUps, shown });
  expect(decisions.map((decision) => decision.kind === 'WAITING_FOLLOW_UP' && decision.waiting.id)).toEqual([
    'spring',
    'correction',
  ]);
});
