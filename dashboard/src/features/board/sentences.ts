import { type HalfYear, hasEnded, sameHalfYearLastYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { type StatusCount, statusCounts } from '../../components/counts-behind.js';
import type { Assessment } from '../../graphql/graphql.js';
import { changeInPercent } from '../../lib/format.js';
import type { PlanTotals } from './plan-standing.js';

/** A count and what it counts, to be joined into a sentence: "4 går enligt plan, 1 är osäkert". */
export interface Part<K extends string> {
  key: K;
  count: number;
}

export interface GoalSentence {
  total: number;
  parts: Part<Assessment>[];
}

export function goalSentence({ goals }: PlanTotals): GoalSentence {
  const order: Assessment[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NO_DATA'];
  const parts = order.map((key) => ({ key, count: goals[key] })).filter(({ count }) => count > 0);
  return { total: parts.reduce((total, { count }) => total + count, 0), parts };
}

export interface ActivitySentence {
  total: number;
  parts: Part<StatusCount['status']>[];
}

export function activitySentence({ activities }: PlanTotals): ActivitySentence {
  const parts = statusCounts(activities).map(({ status, count }) => ({ key: status, count }));
  return { total: activities.due, parts };
}

export interface VolumeOfPeriod {
  halfYear: HalfYear;
  casesReceived: number;
  conversations: number;
}

/** A whole half-year is compared with the same one the year before; a running one is only counted so far. */
export type VolumeSentence =
  | { id: 'board.volumes.none' }
  | { id: 'board.volumes.soFar' | 'board.volumes.only'; values: { cases: number; conversations: number } }
  | {
      id: 'board.volumes.compared';
      values: { cases: number; conversations: number; change: number; direction: string };
      comparedWith: HalfYear;
    };

export function volumeSentence(trend: VolumeOfPeriod[], shown: HalfYear, today: PlainDate): VolumeSentence {
  const current = trend.find(({ halfYear }) => halfYear === shown);
  if (!current || current.casesReceived + current.conversations === 0) return { id: 'board.volumes.none' };
  const values = { cases: current.casesReceived, conversations: current.conversations };
  if (!hasEnded(shown, today)) return { id: 'board.volumes.soFar', values };
  const comparedWith = sameHalfYearLastYear(shown);
  const previous = trend.find(({ halfYear }) => halfYear === comparedWith);
  const change = changeInPercent(current.casesReceived, previous?.casesReceived ?? 0);
  if (change === null) return { id: 'board.volumes.only', values };
  const direction = change === 0 ? 'same' : change > 0 ? 'more' : 'fewer';
  return { id: 'board.volumes.compared', values: { ...values, change: Math.abs(change), direction }, comparedWith };
}
