import { useWords } from '../lib/words.js';
import { Mark } from './mark.js';
import { ACTIVITY_STATUSES, type ActivityStatus } from './status-table.js';

export function StatusWord({ status }: { status: ActivityStatus }) {
  const { t } = useWords();
  const { word, shape, tone } = ACTIVITY_STATUSES[status];
  return (
    <span className="marked">
      <Mark shape={shape} tone={tone} />
      {t(word)}
    </span>
  );
}
