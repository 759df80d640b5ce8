import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { BudgetHalfFragment } from '../../graphql/graphql.js';
import { useWords } from '../../lib/words.js';
import { useActualAutosave } from './use-actual-autosave.js';

interface ActualFieldProps {
  line: BudgetHalfFragment['lines'][number];
  halfYear: HalfYear;
}

/** What a category cost, saved when one stops writing or leaves the field. */
export function ActualField({ line, halfYear }: ActualFieldProps) {
  const { t, halfYear: label } = useWords();
  const { text, state, problem, write, settle } = useActualAutosave(line, halfYear);
  const noteId = `utfall-${line.lineId}-${halfYear}`;
  const note =
    problem ??
    (state === 'SAVING'
      ? t('outcomes.saving')
      : state === 'SAVED'
        ? t('outcomes.saved')
        : state === 'WAITING'
          ? t('outcomes.waitsForNet')
          : '');
  return (
    <span className="actual">
      <input
        className="field__input actual__input"
        inputMode="numeric"
        autoComplete="off"
        placeholder=" "
        aria-label={t('budget.actualOf', { name: line.name, period: label(halfYear) })}
        aria-invalid={problem ? true : undefined}
        aria-describedby={noteId}
        value={text}
        onChange={(event) => write(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      <span id={noteId} role="status" className={problem ? 'field__error actual__note' : 'quiet actual__note'}>
        {note}
      </span>
    </span>
  );
}
