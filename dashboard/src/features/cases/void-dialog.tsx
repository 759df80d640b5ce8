import { VOID_REASONS } from '@jourplan/schema/domain/contacts/contacts.js';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Choice } from '../../components/choice.js';
import { Dialog } from '../../components/dialog.js';
import { Failure } from '../../components/failure.js';
import { RefusalList } from '../../components/refusal-list.js';
import type { TypedDocumentString, VoidInput, VoidReason } from '../../graphql/graphql.js';
import type { Refusal } from '../../lib/refusals.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';

interface VoidDialogProps<TData> {
  title: string;
  lead: string;
  document: TypedDocumentString<TData, { id: string; input: VoidInput }>;
  refusalsOf: (answer: TData) => readonly Refusal[];
  subject: { id: string; version: number };
  onClose: () => void;
}

/** Takes something out of every count, with a reason; it is kept and never changes again. */
export function VoidDialog<TData>({ title, lead, document, refusalsOf, subject, onClose }: VoidDialogProps<TData>) {
  const { t } = useWords();
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState<VoidReason>('ENTERED_BY_MISTAKE');
  const [requestId] = useState(newRequestId);
  const mutation = useGraphQLMutation(document);
  const refusals = mutation.data ? refusalsOf(mutation.data) : [];
  const act = async (event?: FormEvent) => {
    event?.preventDefault();
    const input = { organisation: organisation.slug, requestId, expectedVersion: subject.version, reason };
    const answer = await mutation.mutateAsync({ id: subject.id, input }).catch(() => null);
    if (!answer || refusalsOf(answer).length > 0) return;
    await queryClient.invalidateQueries();
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{lead}</p>
      <form className="form" onSubmit={(event) => void act(event)}>
        <Choice
          legend={t('case.void.reason')}
          value={reason}
          options={VOID_REASONS.map((value) => [value, t(`label.voidReason.${value}`)] as const)}
          onChange={setReason}
        />
        <RefusalList messages={refusals.map(({ message }) => message)} />
        {mutation.error && <Failure error={mutation.error} isSaving onRetry={() => void act()} />}
        <div className="button-row">
          <button type="submit" className="button button--primary" disabled={mutation.isPending}>
            {t('case.void.confirm')}
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            {t('case.void.keep')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
