import type { ActivitySchedule } from '../../graphql/graphql.js';
import { useWords } from '../../lib/words.js';
import type { PlanActivity } from './outcome-plan.js';

const SCHEDULES = {
  ISO_WEEK: 'outcomes.schedule.ISO_WEEK',
  YEARLY: 'outcomes.schedule.YEARLY',
  HALF_YEARLY: 'outcomes.schedule.HALF_YEARLY',
} as const satisfies Record<Exclude<ActivitySchedule, 'NONE'>, string>;

/** When an activity runs by the plan: continuous or in given years, and how often. */
export function useYearsText(): (activity: PlanActivity) => string {
  const { t } = useWords();
  return ({ kind, years, schedule }) => {
    const runs = kind === 'CONTINUOUS' ? t('activity.continuous') : t('activity.forYears', { years: years.join(', ') });
    return schedule === 'NONE' ? runs : `${runs}, ${t(SCHEDULES[schedule])}`;
  };
}
