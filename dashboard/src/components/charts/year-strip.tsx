import { Mark } from '../mark.js';
import { ACTIVITY_STATUSES, type ActivityStatus } from '../status-table.js';
import './year-strip.css';

export interface YearMarks {
  year: number;
  /** The year the page is about. */
  isShown: boolean;
  activities: { id: string; status: ActivityStatus }[];
  /** What the marks say, in words. */
  description: string;
}

/** The years of the plan beside each other, one mark per activity. */
export function YearStrip({ years }: { years: YearMarks[] }) {
  return (
    <ol className="year-strip">
      {years.map(({ year, isShown, activities, description }) => (
        <li key={year} className={isShown ? 'year-strip__year year-strip__year--shown' : 'year-strip__year'}>
          <span aria-hidden="true">{year}</span>
          <span className="visually-hidden">{description}</span>
          <span className="year-strip__marks">
            {activities.map(({ id, status }) => (
              <Mark key={id} shape={ACTIVITY_STATUSES[status].shape} tone={ACTIVITY_STATUSES[status].tone} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
