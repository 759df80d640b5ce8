import { useEffect, useId } from 'react';
import { useWords } from '../../../lib/words.js';
import type { TableFollowUp } from '../table/outcome-plan.js';
import { useAccountAutosave } from './use-account-autosave.js';

interface FollowUpAccountProps {
  followUp: TableFollowUp;
  onUnsaved: (isUnsaved: boolean) => void;
}

/** The manager's words to the board, saved while they are written. */
export function FollowUpAccount({ followUp, onUnsaved }: FollowUpAccountProps) {
  const { t } = useWords();
  const id = useId();
  const { text, state, problem, write, settle } = useAccountAutosave(followUp);
  const isUnsaved = text !== followUp.account;
  useEffect(() => onUnsaved(isUnsaved), [onUnsaved, isUnsaved]);
  return (
    <div className="field complete__account">
      <label className="field__label" htmlFor={id}>
        {t('outcomes.account.label')}
      </label>
      <span className="field__hint" id={`${id}-hint`}>
        {t('outcomes.account.hint')}
      </span>
      <textarea
        id={id}
        className="field__input"
        rows={8}
        value={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-hint ${id}-error` : `${id}-hint`}
        onChange={(event) => write(event.target.value)}
        onBlur={settle}
      />
      {problem && (
        <span className="field__error" id={`${id}-error`} role="alert">
          {problem}
        </span>
      )}
      <p className="quiet" role="status">
        {state === 'SAVED' ? t('outcomes.account.saved') : state === 'WAITING' ? t('outcomes.offline') : ''}
      </p>
    </div>
  );
}
