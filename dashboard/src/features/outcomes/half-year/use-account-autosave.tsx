import { FOLLOW_UP_ACCOUNT_MAX_LENGTH } from '@jourplan/schema/domain/follow-up/follow-up.js';
import { looksLikePersonNumber } from '@jourplan/schema/domain/text/personal-number.js';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { WriteFollowUpAccountDocument } from '../../../graphql/graphql.js';
import { RequestFailed, requestGraphQL } from '../../../lib/graphql-request.js';
import { readPreferences } from '../../../lib/preferences.js';
import { newRequestId } from '../../../lib/request-id.js';
import { useSession } from '../../../lib/session.js';
import { textProblem } from '../../../lib/text-problem.js';
import { TextSaver, type TextSaverState } from '../../../lib/text-saver.js';
import { useKeptText } from '../../../lib/use-kept-text.js';
import { useWords } from '../../../lib/words.js';
import { PAUSE_MS } from '../sheet/outcome-sheet.js';
import type { TableFollowUp } from '../table/outcome-plan.js';
import { rereadTable } from '../table/reread-table.js';

interface AccountAutosave {
  text: string;
  state: TextSaverState;
  problem: string | null;
  write: (text: string) => void;
  settle: () => void;
}

export function useAccountAutosave(followUp: TableFollowUp): AccountAutosave {
  const { t } = useWords();
  const {
    organisation: { slug },
  } = useSession();
  const queryClient = useQueryClient();
  const [text, setText] = useKeptText(`account.${followUp.id}`, followUp.account);
  const [state, setState] = useState<TextSaverState>('IDLE');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [saver] = useState(
    () =>
      new TextSaver({
        saved: { text: followUp.account, version: followUp.version },
        newRequestId,
        send: (change) => sendAccount(slug, followUp.id, change),
        onChange: (next, message) => {
          setState(next);
          setRefusal(message);
          if (next === 'SAVED') void rereadTable(queryClient);
        },
      }),
  );
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = (next: string) => {
    clearTimeout(pause.current);
    if (!looksLikePersonNumber(next)) saver.save(next);
  };
  const write = (next: string) => {
    setText(next);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => save(next), PAUSE_MS);
  };
  useEffect(
    () => saver.received({ text: followUp.account, version: followUp.version }),
    [saver, followUp.account, followUp.version],
  );
  const atFirst = useRef(text);
  useEffect(() => {
    if (!looksLikePersonNumber(atFirst.current)) saver.save(atFirst.current);
  }, [saver]);
  useEffect(() => {
    const retry = () => saver.retry();
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      saver.retry();
    };
  }, [saver]);
  const problem = textProblem({ t }, text, { most: FOLLOW_UP_ACCOUNT_MAX_LENGTH, lines: true });
  return { text, state, problem: problem ?? refusal, write, settle: () => save(text) };
}

async function sendAccount(
  organisation: string,
  id: string,
  change: { requestId: string; text: string; expectedVersion: number },
) {
  const { requestId, text, expectedVersion } = change;
  const input = { organisation, requestId, expectedVersion, account: text };
  try {
    const answer = await requestGraphQL(WriteFollowUpAccountDocument, { id, input }, { locale: readPreferences().locale });
    const { followUp, userErrors } = answer.followUpWriteAccount;
    const refusal = userErrors[0];
    if (refusal) return { kind: 'REFUSED' as const, message: refusal.message, currentVersion: refusal.currentVersion };
    return { kind: 'SAVED' as const, version: followUp?.version ?? expectedVersion + 1 };
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    return { kind: 'FAILED' as const, retryAfterMs: error.retryAfterMs };
  }
}
