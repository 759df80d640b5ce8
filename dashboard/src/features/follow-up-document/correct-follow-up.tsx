import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { ReasonForm } from '../../components/reason-form.js';
import { CorrectFollowUpDocument } from '../../graphql/graphql.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';

interface CorrectFollowUpProps {
  followUp: { id: string; version: number; revision: number };
  halfYear: HalfYear;
}

/** Begins a new version of what the board has adopted, and leads to the table where it is put right. */
export function CorrectFollowUp({ followUp, halfYear }: CorrectFollowUpProps) {
  const { t, halfYearInline } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setIsAsking(true)}>
        {t('followUp.correct')}
      </button>
      {isAsking && (
        <Dialog title={t('followUp.correct.title', { period: halfYearInline(halfYear) })} onClose={() => setIsAsking(false)}>
          <CorrectForm followUp={followUp} halfYear={halfYear} onCancel={() => setIsAsking(false)} />
        </Dialog>
      )}
    </>
  );
}

function CorrectForm({ followUp, halfYear, onCancel }: CorrectFollowUpProps & { onCancel: () => void }) {
  const { t } = useWords();
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const correct = useGraphQLMutation(CorrectFollowUpDocument);
  const [requestId] = useState(newRequestId);
  const begin = async (reason: string) => {
    const input = { organisation: organisation.slug, requestId, expectedVersion: followUp.version, reason };
    const answer = await correct.mutateAsync({ id: followUp.id, input }).catch(() => null);
    if (!answer || answer.followUpCorrect.userErrors.length > 0) return false;
    await queryClient.invalidateQueries();
    await navigate({ to: '/folj-upp/$halfYear', params: { halfYear } });
    return true;
  };
  return (
    <ReasonForm
      name={`correct.${followUp.id}`}
      lead={t('followUp.correct.text', { revision: followUp.revision, next: followUp.revision + 1 })}
      label={t('followUp.correct.reason')}
      missing={t('followUp.correct.missing')}
      confirm={t('followUp.correct.confirm')}
      refusal={correct.data?.followUpCorrect.userErrors[0]?.message}
      failure={correct.error}
      isPending={correct.isPending}
      onSubmit={begin}
      onCancel={onCancel}
    />
  );
}
