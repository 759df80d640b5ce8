import { type HalfYear, halfYearsOfYear, hasEnded, hasStarted, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { type ActivityCounts, sumCounts } from '../../components/counts-behind.js';
import type { ActivityStatus } from '../../components/status-table.js';
import type { Assessment, BoardQuery } from '../../graphql/graphql.js';

export type BoardOrganisation = NonNullable<BoardQuery['organisation']>;
export type BoardPlan = NonNullable<BoardOrganisation['plan']>;
export type BoardFollowUp = NonNullable<BoardOrganisation['followUp']>;
type PlanGoal = BoardPlan['focusAreas'][number]['goals'][number];
export type PlanActivity = PlanGoal['activities'][number];

/** A goal as the board page shows it: as adopted when the board has adopted, else as it stands now. */
export interface GoalStanding {
  id: string;
  areaName: string;
  statement: string;
  assessment: Assessment;
  computed: Assessment;
  /** The manager's reason for another assessment than the computed one. */
  manualReason: string | null;
  targetMissed: boolean;
  counts: ActivityCounts;
  activities: PlanActivity[];
}

export function goalStandings(plan: BoardPlan, followUp: BoardFollowUp | null): GoalStanding[] {
  const adopted = followUp?.status === 'ADOPTED' ? followUp.goals : [];
  return plan.focusAreas.flatMap((area) =>
    area.goals.map((goal) => {
      const frozen = adopted.find((row) => row.area === area.name && row.statement === goal.statement);
      const live = goal.assessment;
      return {
        id: goal.id,
        areaName: area.name,
        statement: goal.statement,
        assessment: frozen?.assessment ?? live.assessment,
        computed: frozen?.computed ?? live.computed,
        manualReason: frozen ? frozen.reason : (live.manual?.reason ?? null),
        targetMissed: live.targetMissed,
        counts: frozen?.counts ?? live.counts,
        activities: goal.activities,
      };
    }),
  );
}

export interface PlanTotals {
  goals: Record<Assessment, number>;
  activities: ActivityCounts;
}

export function planTotals(goals: GoalStanding[]): PlanTotals {
  const having = (assessment: Assessment) => goals.filter((goal) => goal.assessment === assessment).length;
  return {
    goals: {
      ON_TRACK: having('ON_TRACK'),
      AT_RISK: having('AT_RISK'),
      OFF_TRACK: having('OFF_TRACK'),
      NO_DATA: having('NO_DATA'),
    },
    activities: sumCounts(goals.map(({ counts }) => counts)),
  };
}

/** What is said of an activity in one half-year; null when the activity does not run that year. */
export function statusIn(activity: PlanActivity, period: HalfYear, today: PlainDate): ActivityStatus | null {
  if (!activity.years.includes(yearOfHalfYear(period))) return null;
  const outcome = activity.outcomes.find(({ halfYear }) => halfYear === period);
  if (outcome) return outcome.status;
  return hasStarted(period, today) ? 'NOT_REPORTED' : 'COMING';
}

/**
 * One mark per activity and year: of the shown year what is said in the shown half-year, of an earlier
 * year the last that was said, of a later year only that it is coming.
 */
export function statusInYear(activity: PlanActivity, year: number, shown: HalfYear, today: PlainDate): ActivityStatus | null {
  if (year === yearOfHalfYear(shown)) return statusIn(activity, shown, today);
  if (!activity.years.includes(year)) return null;
  if (year > yearOfHalfYear(shown)) return 'COMING';
  const [first, second] = halfYearsOfYear(year);
  const said = activity.outcomes.findLast(({ halfYear }) => halfYear === first || halfYear === second);
  return said?.status ?? 'NOT_REPORTED';
}

/** The activities that bring a goal off the plan, with what was written about them. */
export function offPlan(
  goal: GoalStanding,
  shown: HalfYear,
): { activity: PlanActivity; status: 'DELAYED' | 'CANCELLED'; account: string }[] {
  return goal.activities.flatMap((activity) => {
    const outcome = activity.outcomes.find(({ halfYear }) => halfYear === shown);
    if (outcome?.status !== 'DELAYED' && outcome?.status !== 'CANCELLED') return [];
    return [{ activity, status: outcome.status, account: outcome.account }];
  });
}

/** Counts as missing only once the half-year is over. */
export function isReportingLate(goal: GoalStanding, shown: HalfYear, today: PlainDate): boolean {
  return goal.counts.notReported > 0 && hasEnded(shown, today);
}

/** True when nobody has reported anything for the half-year. */
export function isNothingReported({ activities }: PlanTotals): boolean {
  return activities.due > 0 && activities.notReported === activities.due;
}
