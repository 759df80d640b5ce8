import { type HalfYear, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { YearMarks } from '../../components/charts/year-strip.js';
import { ACTIVITY_STATUSES, type ActivityStatus } from '../../components/status-table.js';
import { useWords } from '../../lib/words.js';
import { type BoardPlan, type GoalStanding, statusInYear } from './plan-standing.js';

interface YearMarksInput {
  goal: GoalStanding;
  plan: BoardPlan;
  halfYear: HalfYear;
  today: PlainDate;
}

/** The marks of every year of the plan, and the same in words. */
export function useYearMarks({ goal, plan, halfYear, today }: YearMarksInput): YearMarks[] {
  const { t } = useWords();
  const years = Array.from({ length: plan.lastYear - plan.firstYear + 1 }, (_, index) => plan.firstYear + index);
  return years.map((year) => {
    const activities = goal.activities.flatMap((activity) => {
      const status = statusInYear(activity, year, halfYear, today);
      return status ? [{ id: activity.id, status }] : [];
    });
    const counted = countByStatus(activities.map(({ status }) => status));
    const parts = counted.map(([status, count]) => `${count} ${t(ACTIVITY_STATUSES[status].word).toLowerCase()}`);
    const description = parts.length > 0 ? `${year}: ${parts.join(', ')}` : `${year}: ${t('counted.nothingDue')}`;
    return { year, isShown: year === yearOfHalfYear(halfYear), activities, description };
  });
}

function countByStatus(statuses: ActivityStatus[]): [ActivityStatus, number][] {
  const counts = new Map<ActivityStatus, number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts];
}
