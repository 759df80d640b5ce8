import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AdoptFollowUpDocument } from '../graphql/graphql.js';
import { shortHash } from '../lib/format.js';
import { newRequestId } from '../lib/request-id.js';
import { useSession } from '../lib/session.js';
import { useGraphQLMutation } from '../lib/use-graphql.js';
import { useWords } from '../lib/words.js';
import { Dialog } from './dialog.js';
import { Failure } from './failure.js';

interface FollowUpToAdopt {
  id: string;
  version: number;
  revision: number;
  contentHash: string | null;
  submittedAt: string | null;
  submittedBy: string | null;
}

interface AdoptFollowUpProps {
  followUp: FollowUpToAdopt;
  halfYear: HalfYear;
}

/** The board's decision, with a step between in which one sees what is adopted. */
export function AdoptFollowUp({ followUp, halfYear }: AdoptFollowUpProps) {
  const { t } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <button type="button" className="button button--primary" onClick={() => setIsAsking(true)}>
        {t('adopt.button')}
      </button>
      {isAsking && <AdoptDialog followUp={followUp} halfYear={halfYear} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function AdoptDialog({ followUp, halfYear, onClose }: AdoptFollowUpProps & { onClose: () => void }) {
  const { t, halfYearInline, momentOf } = useWords();
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const adopt = useGraphQLMutation(AdoptFollowUpDocument);
  // One id for the whole step: pressing again after a lost answer repeats the same decision.
  const [requestId] = useState(newRequestId);
  const decide = async () => {
    const input = { organisation: organisation.slug, requestId, expectedVersion: followUp.version };
    const answer = await adopt.mutateAsync({ id: followUp.id, input }).catch(() => null);
    if (!answer || answer.followUpAdopt.userErrors.length > 0) return;
    await queryClient.invalidateQueries();
    onClose();
  };
  const refusal = adopt.data?.followUpAdopt.userErrors[0];
  return (
    <Dialog title={t('adopt.title', { period: halfYearInline(halfYear) })} onClose={onClose}>
      <p>{t('adopt.meaning')}</p>
      <dl className="facts">
        <dt>{t('followUp.revision')}</dt>
        <dd>{followUp.revision}</dd>
        <dt>{t('followUp.submitted')}</dt>
        <dd>{t('followUp.whenAndWho', { moment: momentOf(followUp.submittedAt ?? ''), who: followUp.submittedBy ?? '' })}</dd>
        <dt>{t('followUp.hash')}</dt>
        <dd className="code">{shortHash(followUp.contentHash ?? '')}</dd>
      </dl>
      {refusal && (
        <p className="field__error" role="alert">
          {refusal.message}
        </p>
      )}
      {adopt.error && <Failure error={adopt.error} isSaving onRetry={() => void decide()} />}
      <div className="button-row">
        <button type="button" className="button button--primary" disabled={adopt.isPending} onClick={() => void decide()}>
          {t('adopt.confirm')}
        </button>
        <button type="button" className="button button--quiet" onClick={onClose}>
          {t('adopt.wait')}
        </button>
      </div>
    </Dialog>
  );
}
