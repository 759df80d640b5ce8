import { useWords } from '../lib/words.js';
import { Mark } from './mark.js';
import { ACTIVITY_STATUSES, type ActivityStatus } from './status-table.js';

/** What the shapes mean, once per page. */
export function MarkKey() {
  const { t } = useWords();
  return (
    <ul className="key">
      {(Object.keys(ACTIVITY_STATUSES) as ActivityStatus[]).map((status) => (
        <li key={status} className="marked">
          <Mark shape={ACTIVITY_STATUSES[status].shape} tone={ACTIVITY_STATUSES[status].tone} />
          {t(ACTIVITY_STATUSES[status].word)}
        </li>
      ))}
    </ul>
  );
}
