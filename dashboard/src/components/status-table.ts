import type { Assessment, FollowUpStatus, OutcomeStatus } from '../graphql/graphql.js';

/** What became of an activity, and what is said when nobody has said anything. */
export type ActivityStatus = OutcomeStatus | 'NOT_REPORTED' | 'COMING';

export type Shape = 'disc' | 'half' | 'ring' | 'triangle' | 'square' | 'cross' | 'question' | 'dash' | 'dot';
export type Tone = 'ok' | 'risk' | 'off' | 'none' | 'plain';

/** Shape carries the meaning, colour comes second; the word always stands beside it where it is read. */
export const ASSESSMENTS = {
  ON_TRACK: { word: 'assessment.ON_TRACK', shape: 'disc', tone: 'ok' },
  AT_RISK: { word: 'assessment.AT_RISK', shape: 'triangle', tone: 'risk' },
  OFF_TRACK: { word: 'assessment.OFF_TRACK', shape: 'square', tone: 'off' },
  NO_DATA: { word: 'assessment.NO_DATA', shape: 'dash', tone: 'none' },
} as const satisfies Record<Assessment, { word: string; shape: Shape; tone: Tone }>;

export const ACTIVITY_STATUSES = {
  COMPLETED: { word: 'status.COMPLETED', shape: 'disc', tone: 'plain' },
  IN_PROGRESS: { word: 'status.IN_PROGRESS', shape: 'half', tone: 'plain' },
  NOT_STARTED: { word: 'status.NOT_STARTED', shape: 'ring', tone: 'plain' },
  DELAYED: { word: 'status.DELAYED', shape: 'triangle', tone: 'risk' },
  CANCELLED: { word: 'status.CANCELLED', shape: 'cross', tone: 'off' },
  NOT_REPORTED: { word: 'status.NOT_REPORTED', shape: 'question', tone: 'none' },
  COMING: { word: 'status.COMING', shape: 'dot', tone: 'none' },
} as const satisfies Record<ActivityStatus, { word: string; shape: Shape; tone: Tone }>;

export const FOLLOW_UP_STATUSES = {
  COMPUTING: { word: 'followUp.COMPUTING', tone: 'none' },
  DRAFT: { word: 'followUp.DRAFT', tone: 'none' },
  SUBMITTED: { word: 'followUp.SUBMITTED', tone: 'risk' },
  ADOPTED: { word: 'followUp.ADOPTED', tone: 'ok' },
  SUPERSEDED: { word: 'followUp.SUPERSEDED', tone: 'none' },
} as const satisfies Record<FollowUpStatus, { word: string; tone: Tone }>;

/** The frozen document carries its statuses as text. */
export function activityStatusOf(text: string): ActivityStatus {
  return text in ACTIVITY_STATUSES ? (text as ActivityStatus) : 'NOT_REPORTED';
}
