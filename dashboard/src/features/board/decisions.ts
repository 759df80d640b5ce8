import { type HalfYear, yearOfHalfYear } from '@jourplan/schema/domain/half-year.js';
import type { BoardFollowUp, BoardPlan, GoalStanding } from './plan-standing.js';

/** What a board may need to decide or ask about, in the order it should be taken up. */
export type Decision =
  | { kind: 'ADOPT_FOLLOW_UP' }
  | { kind: 'GOAL'; goal: GoalStanding }
  | { kind: 'OPEN_THEMES'; years: number[] };

export function decisionsOf(plan: BoardPlan, goals: GoalStanding[], followUp: BoardFollowUp | null, shown: HalfYear): Decision[] {
  const adopt: Decision[] = followUp?.status === 'SUBMITTED' ? [{ kind: 'ADOPT_FOLLOW_UP' }] : [];
  const off = goals.filter(({ assessment }) => assessment === 'OFF_TRACK');
  const atRisk = goals.filter(({ assessment }) => assessment === 'AT_RISK');
  const ofGoals = [...off, ...atRisk].map((goal): Decision => ({ kind: 'GOAL', goal }));
  return [...adopt, ...ofGoals, ...openThemes(plan, yearOfHalfYear(shown))];
}

/** The themes of the shown year and the next one, when the plan leaves them open. */
function openThemes(plan: BoardPlan, year: number): Decision[] {
  const open = plan.themes.filter((theme) => theme.name === null && theme.year >= year && theme.year <= year + 1);
  return open.length > 0 ? [{ kind: 'OPEN_THEMES', years: open.map((theme) => theme.year) }] : [];
}
