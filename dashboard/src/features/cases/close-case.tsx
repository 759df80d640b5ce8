import { parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { Failure } from '../../components/failure.js';
import { RefusalList } from '../../components/refusal-list.js';
import { TextField } from '../../components/text-field.js';
import { CloseSupportCaseDocument } from '../../graphql/graphql.js';
import { refusalAt, refusalsElsewhere } from '../../lib/refusals.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import type { PageCase } from './attempt-steps.js';

/** Closes a case; contacts may still be logged and count. */
export function CloseCase({ supportCase, onClose }: { supportCase: PageCase; onClose: () => void }) {
  const { t } = useWords();
  const { organisation, today } = useSession();
  const queryClient = useQueryClient();
  const [day, setDay] = useState<string>(today);
  const closing = useGraphQLMutation(CloseSupportCaseDocument);
  const refusals = closing.data?.supportCaseClose.userErrors ?? [];
  const closedOn = parsePlainDate(day);
  const act = async (event?: FormEvent) => {
    event?.preventDefault();
    if (closedOn === null) return;
    const { id, version } = supportCase;
    const input = { organisation: organisation.slug, requestId: newRequestId(), expectedVersion: version, closedOn };
    const answer = await closing.mutateAsync({ id, input }).catch(() => null);
    if (!answer || answer.supportCaseClose.userErrors.length > 0) return;
    await queryClient.invalidateQueries();
    onClose();
  };
  return (
    <Dialog title={t('case.close.title', { code: supportCase.code })} onClose={onClose}>
      <p>{t('case.close.lead')}</p>
      <form className="form" onSubmit={(event) => void act(event)} noValidate>
        <TextField
          label={t('case.close.day')}
          type="date"
          min={supportCase.receivedOn}
          max={today}
          value={day}
          error={closedOn === null ? t('form.dayMissing') : refusalAt(refusals, 'closedOn')}
          onChange={(event) => setDay(event.target.value)}
        />
        <RefusalList messages={refusalsElsewhere(refusals, ['closedOn'])} />
        {closing.error && <Failure error={closing.error} isSaving onRetry={() => void act()} />}
        <div className="button-row">
          <button type="submit" className="button button--primary" disabled={closing.isPending}>
            {t('case.close.confirm')}
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
