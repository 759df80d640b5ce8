import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Failure } from '../../../components/failure.js';
import { SubmitFollowUpDocument } from '../../../graphql/graphql.js';
import { newRequestId } from '../../../lib/request-id.js';
import { useSession } from '../../../lib/session.js';
import { useGraphQLMutation } from '../../../lib/use-graphql.js';
import { useWords } from '../../../lib/words.js';
import type { TableFollowUp } from '../table/outcome-plan.js';
import type { CompleteChecks } from './complete-checks.js';

interface SubmitStepProps {
  followUp: TableFollowUp | null;
  checks: CompleteChecks;
  halfYear: HalfYear;
  /** Whether the account has words that are not saved yet. */
  isUnsaved: boolean;
}

/** Hands the half-year to the board and locks it. */
export function SubmitStep({ followUp, checks, halfYear, isUnsaved }: SubmitStepProps) {
  const { t } = useWords();
  const hinder = useHinder(followUp, checks);
  if (!followUp || hinder !== null) {
    return <p className="prose">{hinder ?? t('outcomes.complete.later')}</p>;
  }
  return (
    <div className="complete__step">
      <p className="prose">{t('outcomes.submit.meaning')}</p>
      {checks.missing.length > 0 && <p className="prose">{t('outcomes.submit.missing', { count: checks.missing.length })}</p>}
      <SubmitButton followUp={followUp} halfYear={halfYear} isUnsaved={isUnsaved} />
    </div>
  );
}

/** What has to be done first, in a sentence; null when nothing. */
function useHinder(followUp: TableFollowUp | null, checks: CompleteChecks): string | null {
  const { t, date } = useWords();
  if (!checks.hasEnded) return t('outcomes.submit.from', { day: date(checks.submitFrom) });
  if (followUp?.status !== 'DRAFT') return t('outcomes.complete.later');
  if (checks.unexplained.length > 0) return t('outcomes.submit.unexplained', { count: checks.unexplained.length });
  if (followUp.changedSince) return t('outcomes.submit.outdated');
  if (!followUp.maySubmit) return t('outcomes.submit.notYou');
  return null;
}

function SubmitButton({ followUp, halfYear, isUnsaved }: { followUp: TableFollowUp; halfYear: HalfYear; isUnsaved: boolean }) {
  const { t } = useWords();
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const submit = useGraphQLMutation(SubmitFollowUpDocument);
  // Pressing again after a lost answer repeats the same submission; after a refusal it is a new one.
  const [requestId, setRequestId] = useState(newRequestId);
  const run = async () => {
    const input = { organisation: organisation.slug, requestId, expectedVersion: followUp.version };
    const answer = await submit.mutateAsync({ id: followUp.id, input }).catch(() => null);
    if (answer) setRequestId(newRequestId());
    await queryClient.invalidateQueries();
    if (answer?.followUpSubmit.userErrors.length === 0) {
      // Until the board has adopted a correction, the address without a version shows the one that holds.
      const search = followUp.corrects === null ? {} : { version: followUp.revision };
      await navigate({ to: '/uppfoljning/$halfYear', params: { halfYear }, search });
    }
  };
  const refusal = submit.data?.followUpSubmit.userErrors[0];
  return (
    <>
      {refusal && (
        <p className="field__error" role="alert">
          {refusal.message}
        </p>
      )}
      {submit.error && <Failure error={submit.error} isSaving onRetry={() => void run()} />}
      <button
        type="button"
        className="button button--primary"
        disabled={submit.isPending || isUnsaved}
        onClick={() => void run()}
      >
        {t('outcomes.submit.button')}
      </button>
    </>
  );
}
