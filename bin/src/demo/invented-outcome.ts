type Reported = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'DELAYED' | 'CANCELLED';

/** [activity key, status, account]. An activity without a row is not reported. */
export type InventedOutcomeRow = readonly [activity: string, status: Reported, account: string];

export type InventedOutcome = {
  readonly halfYear: string;
  readonly activityKey: string;
  readonly status: Reported;
  readonly account: string;
  readonly submitted: boolean;
};

export type InventedAssessment = {
  readonly halfYear: string;
  readonly focusAreaKey: string;
  readonly assessment: 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK';
  readonly reason: string;
};
