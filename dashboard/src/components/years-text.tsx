import type { ActivityKind, ActivitySchedule } from '../graphql/graphql.js';
import { useWords } from '../lib/words.js';
import { yearSpans } from '../lib/year-spans.js';

const SCHEDULES = {
  ISO_WEEK: 'activity.schedule.ISO_WEEK',
  YEARLY: 'activity.schedule.YEARLY',
  HALF_YEARLY: 'activity.schedule.HALF_YEARLY',
} as const satisfies Record<Exclude<ActivitySchedule, 'NONE'>, string>;

interface PlannedActivity {
  kind: ActivityKind;
  years: number[];
  schedule: ActivitySchedule;
}

/** When an activity runs by the plan: continuous or in given years, and how often. */
export function useYearsText(): (activity: PlannedActivity) => string {
  const { t } = useWords();
  return ({ kind, years, schedule }) => {
    const runs = kind === 'CONTINUOUS' ? t('activity.continuous') : t('activity.forYears', { years: yearSpans(years) });
    return schedule === 'NONE' ? runs : `${runs}, ${t(SCHEDULES[schedule])}`;
  };
}
