import type { Assessment, FollowUpStatus, OutcomeStatus } from '../graphql/graphql.js';

/** What became of an activity, and what is said when nobody has said anything. */
export type ActivityStatus = OutcomeStatus | 'NOT_REPORTED' | 'COMING';

export type Shape = 'disc' | 'half' | 'ring' | 'triangle' | 'square' | 'cross' | 'question' | 'dash' | 'dot';
export type Tone = 'ok' | 'risk' | 'off' | 'none' | 'plain';

/** Shape carries the meaning, colour comes second; the word always stands beside it where it is read. */
export const ASSESSMENTS = {
  ON_TRACK: { word: 'label.assessment.ON_TRACK', shape: 'disc', tone: 'ok' },
  AT_RISK: { word: 'label.assessment.AT_RISK', shape: 'triangle', tone: 'risk' },
  OFF_TRACK: { word: 'label.assessment.OFF_TRACK', shape: 'square', tone: 'off' },
  NO_DATA: { word: 'label.assessment.NO_DATA', shape: 'dash', tone: 'none' },
} as const satisfies Record<Assessment, { word: string; shape: Shape; tone: Tone }>;

export const ACTIVITY_STATUSES = {
  COMPLETED: { word: 'label.status.COMPLETED', shape: 'disc', tone: 'plain' },
  IN_PROGRESS: { word: 'label.status.IN_PROGRESS', shape: 'half', tone: 'plain' },
  NOT_STARTED: { word: 'label.status.NOT_STARTED', shape: 'ring', tone: 'plain' },
  DELAYED: { word: 'label.status.DELAYED', shape: 'triangle', tone: 'risk' },
  CANCELLED: { word: 'label.status.CANCELLED', shape: 'cross', tone: 'off' },
  NOT_REPORTED: { word: 'label.status.NOT_REPORTED', shape: 'question', tone: 'none' },
  COMING: { word: 'label.status.COMING', shape: 'dot', tone: 'none' },
} as const satisfies Record<ActivityStatus, { word: string; shape: Shape; tone: Tone }>;

export const FOLLOW_UP_STATUSES = {
  COMPUTING: { word: 'label.followUp.COMPUTING', tone: 'none' },
  DRAFT: { word: 'label.followUp.DRAFT', tone: 'none' },
  SUBMITTED: { word: 'label.followUp.SUBMITTED', tone: 'risk' },
  ADOPTED: { word: 'label.followUp.ADOPTED', tone: 'ok' },
  SUPERSEDED: { word: 'label.followUp.SUPERSEDED', tone: 'none' },
} as const satisfies Record<FollowUpStatus, { word: string; tone: Tone }>;

/** The frozen document carries its statuses as text. */
export function activityStatusOf(text: string): ActivityStatus {
  return text in ACTIVITY_STATUSES ? (text as ActivityStatus) : 'NOT_REPORTED';
}
