import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { Failure } from '../../components/failure.js';
import { RefusalList } from '../../components/refusal-list.js';
import { UpdateSupportCaseDocument } from '../../graphql/graphql.js';
import { refusalsElsewhere } from '../../lib/refusals.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import type { PageCase } from './attempt-steps.js';
import { type CaseDraft, changeOf, draftOf, wrongDates } from './case-draft.js';
import { CASE_FIELDS, CaseFields } from './case-fields.js';

/** Everything that is known of a case, to fill in or correct. */
export function EditCase({ supportCase, onClose }: { supportCase: PageCase; onClose: () => void }) {
  const { t } = useWords();
  const [draft, setDraft] = useState<CaseDraft>(() => draftOf(supportCase));
  const [wrong, setWrong] = useState<(keyof CaseDraft)[]>([]);
  const { save, refusals, error, isPending } = useUpdate(supportCase, onClose);
  const act = (event?: FormEvent) => {
    event?.preventDefault();
    const found = wrongDates(draft);
    setWrong(found);
    if (found.length === 0) void save(draft);
  };
  const change = (part: Partial<CaseDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <Dialog title={t('case.edit.title', { code: supportCase.code })} onClose={onClose}>
      <form className="form" onSubmit={act} noValidate>
        <CaseFields draft={draft} wrongDates={wrong} refusals={refusals} onChange={change} />
        <RefusalList messages={refusalsElsewhere(refusals, CASE_FIELDS)} />
        {error && <Failure error={error} isSaving onRetry={() => act()} />}
        <div className="button-row case-edit__buttons">
          <button type="submit" className="button button--primary" disabled={isPending}>
            {t('case.edit.save')}
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function useUpdate(supportCase: PageCase, onDone: () => void) {
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const update = useGraphQLMutation(UpdateSupportCaseDocument);
  const save = async (draft: CaseDraft) => {
    const change = changeOf(draftOf(supportCase), draft);
    if (Object.keys(change).length === 0) return onDone();
    const { id, version } = supportCase;
    const input = { organisation: organisation.slug, requestId: newRequestId(), expectedVersion: version, ...change };
    const answer = await update.mutateAsync({ id, input }).catch(() => null);
    if (!answer || answer.supportCaseUpdate.userErrors.length > 0) return;
    await queryClient.invalidateQueries();
    onDone();
  };
  const refusals = update.data?.supportCaseUpdate.userErrors ?? [];
  return { save, refusals, error: update.error, isPending: update.isPending };
}
