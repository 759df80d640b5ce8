import type { ActivityStatus } from './status-table.js';

/** The counts an assessment rests on, as the api gives them. */
export interface ActivityCounts {
  due: number;
  notStarted: number;
  inProgress: number;
  completed: number;
  delayed: number;
  cancelled: number;
  notReported: number;
}

export interface StatusCount {
  status: Exclude<ActivityStatus, 'COMING'>;
  count: number;
}

/** Best first; statuses that nothing has are left out. */
export function statusCounts(counts: ActivityCounts): StatusCount[] {
  const all: StatusCount[] = [
    { status: 'COMPLETED', count: counts.completed },
    { status: 'IN_PROGRESS', count: counts.inProgress },
    { status: 'NOT_STARTED', count: counts.notStarted },
    { status: 'DELAYED', count: counts.delayed },
    { status: 'CANCELLED', count: counts.cancelled },
    { status: 'NOT_REPORTED', count: counts.notReported },
  ];
  return all.filter(({ count }) => count > 0);
}

export function sumCounts(all: ActivityCounts[]): ActivityCounts {
  const sum = (pick: (counts: ActivityCounts) => number) => all.reduce((total, counts) => total + pick(counts), 0);
  return {
    due: sum((counts) => counts.due),
    notStarted: sum((counts) => counts.notStarted),
    inProgress: sum((counts) => counts.inProgress),
    completed: sum((counts) => counts.completed),
    delayed: sum((counts) => counts.delayed),
    cancelled: sum((counts) => counts.cancelled),
    notReported: sum((counts) => counts.notReported),
  };
}
