import { type HalfYear, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { WaitingFollowUpsQuery } from '../../graphql/graphql.js';
import type { BoardFollowUp, BoardPlan, GoalStanding } from './plan-standing.js';

export type WaitingFollowUp = NonNullable<WaitingFollowUpsQuery['organisation']>['followUps'][number];

/** What a board may need to decide or ask about, in the order it should be taken up. */
export type Decision =
  | { kind: 'ADOPT_FOLLOW_UP' }
  | { kind: 'WAITING_FOLLOW_UP'; waiting: WaitingFollowUp }
  | { kind: 'GOAL'; goal: GoalStanding }
  | { kind: 'OPEN_THEMES'; years: number[] };

interface DecisionGrounds {
  plan: BoardPlan;
  goals: GoalStanding[];
  followUp: BoardFollowUp | null;
  /** Every revision of every half-year. */
  followUps: WaitingFollowUp[];
  shown: HalfYear;
}

export function decisionsOf({ plan, goals, followUp, followUps, shown }: DecisionGrounds): Decision[] {
  const adopt: Decision[] = followUp?.status === 'SUBMITTED' ? [{ kind: 'ADOPT_FOLLOW_UP' }] : [];
  const off = goals.filter(({ assessment }) => assessment === 'OFF_TRACK');
  const atRisk = goals.filter(({ assessment }) => assessment === 'AT_RISK');
  const ofGoals = [...off, ...atRisk].map((goal): Decision => ({ kind: 'GOAL', goal }));
  return [...adopt, ...waitingFollowUps(followUps, followUp, shown), ...ofGoals, ...openThemes(plan, yearOfHalfYear(shown))];
}

/** Those of an earlier half-year, and a correction of the shown one, that only the board can let go on. Earliest first. */
function waitingFollowUps(followUps: WaitingFollowUp[], followUp: BoardFollowUp | null, shown: HalfYear): Decision[] {
  return followUps
    .filter(({ id, status, halfYear }) => status === 'SUBMITTED' && halfYear <= shown && id !== followUp?.id)
    .sort((one, other) => (one.halfYear < other.halfYear ? -1 : 1))
    .map((waiting) => ({ kind: 'WAITING_FOLLOW_UP', waiting }));
}

/** The themes of the shown year and the next one, when the plan leaves them open. */
function openThemes(plan: BoardPlan, year: number): Decision[] {
  const open = plan.themes.filter((theme) => theme.name === null && theme.year >= year && theme.year <= year + 1);
  return open.length > 0 ? [{ kind: 'OPEN_THEMES', years: open.map((theme) => theme.year) }] : [];
}
