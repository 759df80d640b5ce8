import { useEffect, useState } from 'react';
import { UndoContactAttemptDocument, UndoNewCaseDocument } from '../../graphql/graphql.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';
import type { ContactQueue, LoggedContact, Receipt } from './contact-queue.js';

export const UNDO_MS = 10_000;

/** The last contact, while it can be taken back. Without a receipt it has not left the browser. */
export interface JustLogged {
  contact: LoggedContact;
  receipt: Receipt | null;
}

export type UndoState = 'OPEN' | 'UNDONE' | 'FAILED';

/** Ten seconds in which the last contact can be taken back here; after that, on the page of its case. */
export function useUndo(queue: ContactQueue, onUndone: () => void) {
  const { organisation } = useSession();
  const [last, setLast] = useState<JustLogged | null>(null);
  const [state, setState] = useState<UndoState>('OPEN');
  const voidAttempt = useGraphQLMutation(UndoContactAttemptDocument);
  const voidCase = useGraphQLMutation(UndoNewCaseDocument);
  useEffect(() => {
    if (last === null) return;
    const timer = setTimeout(() => setLast(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [last]);

  const show = (logged: JustLogged) => {
    setState('OPEN');
    setLast(logged);
  };
  const takeBack = async ({ contact, receipt }: JustLogged): Promise<boolean> => {
    if (receipt === null) return queue.takeBack(contact.requestId);
    const common = { organisation: organisation.slug, requestId: newRequestId(), reason: 'ENTERED_BY_MISTAKE' } as const;
    if (receipt.case.isNew) {
      const input = { ...common, expectedVersion: receipt.case.version };
      const { supportCaseVoid } = await voidCase.mutateAsync({ id: receipt.case.id, input });
      return supportCaseVoid.userErrors.length === 0;
    }
    const input = { ...common, expectedVersion: receipt.attempt.version };
    const { contactAttemptVoid } = await voidAttempt.mutateAsync({ id: receipt.attempt.id, input });
    return contactAttemptVoid.userErrors.length === 0;
  };
  const undo = async () => {
    if (last === null || state !== 'OPEN') return;
    const isTakenBack = await takeBack(last).catch(() => false);
    setState(isTakenBack ? 'UNDONE' : 'FAILED');
    if (isTakenBack) onUndone();
  };
  return { last, state, show, undo };
}
