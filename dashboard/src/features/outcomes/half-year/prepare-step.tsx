import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useQueryClient } from '@tanstack/react-query';
import { Failure } from '../../../components/failure.js';
import { PrepareFollowUpDocument } from '../../../graphql/graphql.js';
import { newRequestId } from '../../../lib/request-id.js';
import { useSession } from '../../../lib/session.js';
import { useGraphQLMutation } from '../../../lib/use-graphql.js';
import { useWords } from '../../../lib/words.js';
import type { TableFollowUp } from '../table/outcome-plan.js';
import { rereadTable } from '../table/reread-table.js';

interface PrepareStepProps {
  followUp: TableFollowUp | null;
  halfYear: HalfYear;
  isStarted: boolean;
}

/** Has the follow-up computed; can be done again for as long as it is a draft. */
export function PrepareStep({ followUp, halfYear, isStarted }: PrepareStepProps) {
  const { t, date, momentOf } = useWords();
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const prepare = useGraphQLMutation(PrepareFollowUpDocument);
  const run = async () => {
    const input = { organisation: organisation.slug, requestId: newRequestId(), halfYear };
    await prepare.mutateAsync({ input }).catch(() => null);
    await rereadTable(queryClient);
  };
  const isComputing = followUp?.status === 'COMPUTING' || prepare.isPending;
  const isDraft = followUp?.status === 'DRAFT';
  const refusal = prepare.data?.followUpPrepare.userErrors[0];
  return (
    <div className="complete__step">
      <div role="status">
        {isComputing && <p>{t('outcomes.prepare.computing')}</p>}
        {isDraft && !isComputing && followUp.preparedAt && (
          <p>
            {t('outcomes.prepare.done', {
              moment: momentOf(followUp.preparedAt),
              asOf: followUp.asOf ? date(followUp.asOf) : '',
            })}
          </p>
        )}
      </div>
      {isDraft && followUp.changedSince && <p className="notice notice--risk">{t('outcomes.prepare.changed')}</p>}
      {!followUp && !isComputing && <p>{t('outcomes.prepare.what')}</p>}
      {refusal && (
        <p className="field__error" role="alert">
          {refusal.message}
        </p>
      )}
      {prepare.error && <Failure error={prepare.error} isSaving onRetry={() => void run()} />}
      <button type="button" className="button" disabled={isComputing || !isStarted} onClick={() => void run()}>
        {isDraft ? t('outcomes.prepare.again') : t('outcomes.prepare.run')}
      </button>
    </div>
  );
}
