import { roleMay } from '@jourplan/schema/domain/access/role-may.js';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { ReasonForm } from '../../components/reason-form.js';
import { ReturnFollowUpDocument } from '../../graphql/graphql.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';

interface ReturnFollowUpProps {
  followUp: { id: string; version: number };
}

export function ReturnFollowUp({ followUp }: ReturnFollowUpProps) {
  const { t } = useWords();
  const { role } = useSession();
  const [isAsking, setIsAsking] = useState(false);
  // Who submits takes back what the board has not decided yet.
  const isOwn = roleMay(role, 'submit', 'FOLLOW_UPS');
  return (
    <>
      <button type="button" className="button" onClick={() => setIsAsking(true)}>
        {t(isOwn ? 'followUp.takeBack' : 'followUp.return')}
      </button>
      {isAsking && (
        <Dialog title={t(isOwn ? 'followUp.takeBack.title' : 'followUp.return.title')} onClose={() => setIsAsking(false)}>
          <ReturnForm followUp={followUp} isOwn={isOwn} onDone={() => setIsAsking(false)} />
        </Dialog>
      )}
    </>
  );
}

function ReturnForm({ followUp, isOwn, onDone }: ReturnFollowUpProps & { isOwn: boolean; onDone: () => void }) {
  const { t } = useWords();
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const giveBack = useGraphQLMutation(ReturnFollowUpDocument);
  const [requestId] = useState(newRequestId);
  const send = async (reason: string) => {
    const input = { organisation: organisation.slug, requestId, expectedVersion: followUp.version, reason };
    const answer = await giveBack.mutateAsync({ id: followUp.id, input }).catch(() => null);
    if (!answer || answer.followUpReturn.userErrors.length > 0) return false;
    await queryClient.invalidateQueries();
    onDone();
    return true;
  };
  return (
    <ReasonForm
      name={`return.${followUp.id}`}
      lead={t(isOwn ? 'followUp.takeBack.text' : 'followUp.return.text')}
      label={t('followUp.return.reason')}
      missing={t(isOwn ? 'followUp.takeBack.missing' : 'followUp.return.missing')}
      confirm={t(isOwn ? 'followUp.takeBack.confirm' : 'followUp.return.confirm')}
      refusal={giveBack.data?.followUpReturn.userErrors[0]?.message}
      failure={giveBack.error}
      isPending={giveBack.isPending}
      onSubmit={send}
      onCancel={onDone}
    />
  );
}
