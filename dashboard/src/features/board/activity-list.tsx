import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { StatusWord } from '../../components/status-word.js';
import { useYearsText } from '../../components/years-text.js';
import { useWords } from '../../lib/words.js';
import { type GoalStanding, type PlanActivity, statusIn } from './plan-standing.js';

interface ActivityListProps {
  goal: GoalStanding;
  year: number;
  halfYear: HalfYear;
  today: PlainDate;
}

/** The activities of the year, opened by those who want to see what the counts are made of. */
export function ActivityList({ goal, year, halfYear, today }: ActivityListProps) {
  const { t } = useWords();
  const activities = goal.activities.filter((activity) => activity.years.includes(year));
  if (activities.length === 0) return null;
  return (
    <details className="activities">
      <summary>
        <span className="activities__open">{t('board.activities', { year: String(year), count: activities.length })}</span>
      </summary>
      <ul className="activities__list">
        {activities.map((activity) => (
          <ActivityRow key={activity.id} activity={activity} halfYear={halfYear} today={today} />
        ))}
      </ul>
    </details>
  );
}

function ActivityRow({ activity, halfYear, today }: { activity: PlanActivity; halfYear: HalfYear; today: PlainDate }) {
  const { t } = useWords();
  const yearsText = useYearsText();
  const status = statusIn(activity, halfYear, today) ?? 'COMING';
  const account = activity.outcomes.find((outcome) => outcome.halfYear === halfYear)?.account;
  return (
    <li className="activities__row">
      <p className="activities__title">{activity.title}</p>
      <p className="activities__status">
        <StatusWord status={status} />
      </p>
      <p className="quiet">
        {yearsText(activity)}
        {activity.responsible && ` · ${t('activity.responsible', { who: activity.responsible })}`}
      </p>
      {account && <p className="activities__account">{account}</p>}
    </li>
  );
}
