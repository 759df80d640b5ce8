import type { KeyboardEvent } from 'react';
import { Mark } from '../../../components/mark.js';
import { ACTIVITY_STATUSES } from '../../../components/status-table.js';
import type { OutcomeStatus } from '../../../graphql/graphql.js';
import { usePreferences } from '../../../lib/preferences.js';
import { useWords } from '../../../lib/words.js';
import { moveByArrow } from './cell-focus.js';
import { statusByLetter } from './status-by-letter.js';

/** Best first, as one reads a list of what can be said. */
export const STATUS_CHOICES: readonly OutcomeStatus[] = ['COMPLETED', 'IN_PROGRESS', 'NOT_STARTED', 'DELAYED', 'CANCELLED'];

interface StatusFieldProps {
  status: OutcomeStatus | null;
  /** Ids of the elements that name the field. */
  labelledBy: string;
  describedBy: string | undefined;
  onChange: (status: OutcomeStatus) => void;
}

/** A menu of statuses that also takes their first letters. */
export function StatusField({ status, labelledBy, describedBy, onChange }: StatusFieldProps) {
  const { t } = useWords();
  const { shortcuts } = usePreferences();
  const { shape, tone } = ACTIVITY_STATUSES[status ?? 'NOT_REPORTED'];
  const onKeyDown = (event: KeyboardEvent<HTMLSelectElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || shortcuts === 'off') return;
    const named = statusByLetter(
      event.key,
      status,
      STATUS_CHOICES.map((choice) => [choice, t(ACTIVITY_STATUSES[choice].word)]),
    );
    if (named) onChange(named);
    const opens = event.key === 'Enter' || event.key.toLowerCase() === 's';
    if (opens && !named) event.currentTarget.showPicker();
    if (named || opens || moveByArrow(event.currentTarget, event.key)) event.preventDefault();
  };
  return (
    <span className="status-field">
      <Mark shape={shape} tone={tone} />
      <select
        className="status-field__select"
        data-cell="status"
        value={status ?? ''}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value as OutcomeStatus)}
        onKeyDown={onKeyDown}
      >
        {status === null && (
          <option value="" disabled>
            {t('outcomes.status.choose')}
          </option>
        )}
        {STATUS_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {t(ACTIVITY_STATUSES[choice].word)}
          </option>
        ))}
      </select>
    </span>
  );
}
