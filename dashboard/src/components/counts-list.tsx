import { useWords } from '../lib/words.js';
import { type ActivityCounts, statusCounts } from './counts-behind.js';
import { Mark } from './mark.js';
import { ACTIVITY_STATUSES } from './status-table.js';
import './counts-list.css';

const COUNTED = {
  COMPLETED: 'counted.COMPLETED',
  IN_PROGRESS: 'counted.IN_PROGRESS',
  NOT_STARTED: 'counted.NOT_STARTED',
  DELAYED: 'counted.DELAYED',
  CANCELLED: 'counted.CANCELLED',
  NOT_REPORTED: 'counted.NOT_REPORTED',
} as const;

/** The counts behind an assessment, each with its shape: the key to the shapes as well. */
export function CountsList({ counts }: { counts: ActivityCounts }) {
  const { t } = useWords();
  if (counts.due === 0) return <p className="counts">{t('counted.nothingDue')}</p>;
  return (
    <ul className="counts">
      {statusCounts(counts).map(({ status, count }) => (
        <li key={status} className="marked">
          <Mark shape={ACTIVITY_STATUSES[status].shape} tone={ACTIVITY_STATUSES[status].tone} />
          {t(COUNTED[status], { count })}
        </li>
      ))}
    </ul>
  );
}
