import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { Failure } from '../../components/failure.js';
import { ReturnFollowUpDocument } from '../../graphql/graphql.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';
import { useKeptText } from '../../lib/use-kept-text.js';
import { useWords } from '../../lib/words.js';

interface ReturnFollowUpProps {
  followUp: { id: string; version: number };
}

export function ReturnFollowUp({ followUp }: ReturnFollowUpProps) {
  const { t } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setIsAsking(true)}>
        {t('followUp.return')}
      </button>
      {isAsking && (
        <Dialog title={t('followUp.return.title')} onClose={() => setIsAsking(false)}>
          <ReturnForm followUp={followUp} onDone={() => setIsAsking(false)} />
        </Dialog>
      )}
    </>
  );
}

function ReturnForm({ followUp, onDone }: ReturnFollowUpProps & { onDone: () => void }) {
  const { t } = useWords();
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const giveBack = useGraphQLMutation(ReturnFollowUpDocument);
  const [requestId] = useState(newRequestId);
  const [reason, setReason] = useKeptText(`return.${followUp.id}`);
  const [isMissing, setIsMissing] = useState(false);
  const reasonId = useId();
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    setIsMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const input = { organisation: organisation.slug, requestId, expectedVersion: followUp.version, reason: reason.trim() };
    const answer = await giveBack.mutateAsync({ id: followUp.id, input }).catch(() => null);
    if (!answer || answer.followUpReturn.userErrors.length > 0) return;
    setReason('');
    await queryClient.invalidateQueries();
    onDone();
  };
  const error = isMissing ? t('followUp.return.missing') : giveBack.data?.followUpReturn.userErrors[0]?.message;
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <p>{t('followUp.return.text')}</p>
      <div className="field">
        <label className="field__label" htmlFor={reasonId}>
          {t('followUp.return.reason')}
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
      {giveBack.error && <Failure error={giveBack.error} onRetry={() => void submit()} />}
      <div className="button-row">
        <button type="submit" className="button button--primary" disabled={giveBack.isPending}>
          {t('followUp.return.confirm')}
        </button>
        <button type="button" className="button button--quiet" onClick={onDone}>
          {t('adopt.wait')}
        </button>
      </div>
    </form>
  );
}
