import { REASON_MAX_LENGTH } from '@jourplan/schema/domain/text/reason.js';
import { type FormEvent, useId, useState } from 'react';
import type { RequestFailed } from '../lib/graphql-request.js';
import { textProblem } from '../lib/text-problem.js';
import { useKeptText } from '../lib/use-kept-text.js';
import { useWords } from '../lib/words.js';
import { Failure } from './failure.js';

interface ReasonFormProps {
  /** Under which the text is kept until it is sent. */
  name: string;
  lead: string;
  label: string;
  /** Said when there is no reason. */
  missing: string;
  confirm: string;
  /** Why the server said no. */
  refusal: string | undefined;
  failure: RequestFailed | null;
  isPending: boolean;
  /** True when it is done. */
  onSubmit: (reason: string) => Promise<boolean>;
  onCancel: () => void;
}

/** A step that needs a reason: what it means, why, and the way back. */
export function ReasonForm({ name, lead, label, missing, onSubmit, onCancel, ...shown }: ReasonFormProps) {
  const { t } = useWords();
  const [reason, setReason] = useKeptText(name);
  const [wrong, setWrong] = useState<string>();
  const reasonId = useId();
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    const text = reason.trim();
    const problem = text === '' ? missing : (textProblem({ t }, text, { most: REASON_MAX_LENGTH, lines: true }) ?? undefined);
    setWrong(problem);
    if (problem === undefined && (await onSubmit(text))) setReason('');
  };
  const error = wrong ?? shown.refusal;
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <p>{lead}</p>
      <div className="field">
        <label className="field__label" htmlFor={reasonId}>
          {label}
        </label>
        <textarea
          id={reasonId}
          className="field__input"
          rows={4}
          value={reason}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${reasonId}-error` : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {error && (
          <span className="field__error" id={`${reasonId}-error`} role="alert">
            {error}
          </span>
        )}
      </div>
      {shown.failure && <Failure error={shown.failure} isSaving onRetry={() => void submit()} />}
      <div className="button-row">
        <button type="submit" className="button button--primary" disabled={shown.isPending}>
          {shown.confirm}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          {t('adopt.wait')}
        </button>
      </div>
    </form>
  );
}
