import type { ReportedStatus } from './plan.js';

export const ASSESSMENTS = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NO_DATA'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/** Numbers of activities; always shown with the assessment. */
export type GoalCounts = {
  due: number;
  notStarted: number;
  inProgress: number;
  completed: number;
  delayed: number;
  cancelled: number;
  notReported: number;
};

export type GoalAssessment = { assessment: Assessment; counts: GoalCounts; targetMissed: boolean };

type GoalEvidence = {
  /** One status for each activity that is due in the half-year. */
  dueStatuses: readonly ReportedStatus[];
  /** Before the end of the half-year, a missing report is not held against the goal. */
  halfYearEnded: boolean;
  targetMissed: boolean;
};

/** How a goal stands in a half-year. The thresholds are ours. */
export function assessGoal({ dueStatuses, halfYearEnded, targetMissed }: GoalEvidence): GoalAssessment {
  const counts = countStatuses(dueStatuses);
  return { assessment: assess(counts, halfYearEnded, targetMissed), counts, targetMissed };
}

/** How many goals of an area have each assessment; never an average. */
export function countAssessments(assessments: readonly Assessment[]): Record<Assessment, number> {
  const counts = { ON_TRACK: 0, AT_RISK: 0, OFF_TRACK: 0, NO_DATA: 0 };
  for (const assessment of assessments) counts[assessment] += 1;
  return counts;
}

function assess(counts: GoalCounts, halfYearEnded: boolean, targetMissed: boolean): Assessment {
  if (counts.due === 0) return 'NO_DATA';
  const offPlan = counts.delayed + counts.cancelled;
  if (offPlan * 2 >= counts.due) return 'OFF_TRACK';
  const silent = halfYearEnded && counts.notReported > 0;
  return offPlan > 0 || silent || targetMissed ? 'AT_RISK' : 'ON_TRACK';
}

function countStatuses(statuses: readonly ReportedStatus[]): GoalCounts {
  const having = (wanted: ReportedStatus) => statuses.filter((status) => status === wanted).length;
  return {
    due: statuses.length,
    notStarted: having('NOT_STARTED'),
    inProgress: having('IN_PROGRESS'),
    completed: having('COMPLETED'),
    delayed: having('DELAYED'),
    cancelled: having('CANCELLED'),
    notReported: having('NOT_REPORTED'),
  };
}
