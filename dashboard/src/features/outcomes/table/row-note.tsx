import { ACCOUNT_MAX_LENGTH } from '@jourplan/schema/domain/plan/outcome-rules.js';
import { formatTimeOf } from '../../../lib/format.js';
import { textProblem } from '../../../lib/text-problem.js';
import { useWords } from '../../../lib/words.js';
import { conditionOf, type OutcomeRow } from './outcome-row.js';

interface RowNoteProps {
  id: string;
  row: OutcomeRow;
  onChoose: () => void;
  onRetry: () => void;
}

/** What a row waits for, in words beside the text it concerns. */
export function RowNote({ id, row, onChoose, onRetry }: RowNoteProps) {
  const { t } = useWords();
  const condition = conditionOf(row);
  return (
    <div className={`row-note row-note--${condition.toLowerCase()}`} id={id}>
      <NoteText row={row} />
      {condition === 'CONFLICT' && (
        <button type="button" className="row-note__button" onClick={onChoose}>
          {t('outcomes.conflict.open')}
        </button>
      )}
      {condition === 'FAILED' && (
        <button type="button" className="row-note__button" onClick={onRetry}>
          {t('failure.retry')}
        </button>
      )}
    </div>
  );
}

function NoteText({ row }: { row: OutcomeRow }) {
  const { t, locale } = useWords();
  const condition = conditionOf(row);
  if (row.theirs !== null) {
    const time = row.theirs.changedAt === null ? '' : formatTimeOf(locale, row.theirs.changedAt);
    return t('outcomes.conflict.row', { time });
  }
  if (row.trouble?.kind === 'REFUSED') return row.trouble.text;
  if (condition === 'PERSON_NUMBER') return textProblem({ t }, row.shown.account, { most: ACCOUNT_MAX_LENGTH, lines: true });
  if (condition === 'NEEDS_STATUS') return t('outcomes.needsStatus');
  if (condition === 'OFFLINE') return t('outcomes.waitsForNet');
  const reference = row.trouble?.kind === 'FAILED' ? row.trouble.reference : null;
  return reference ? `${t('outcomes.failed')} ${t('failure.reference', { reference })}` : t('outcomes.failed');
}
