import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type BudgetHalfFragment, BudgetPageDocument, RecordBudgetActualDocument } from '../../graphql/graphql.js';
import { RequestFailed, requestGraphQL } from '../../lib/graphql-request.js';
import { asSek, kronorOf, parseKronor, readKronor } from '../../lib/kronor.js';
import { readPreferences } from '../../lib/preferences.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { type TextChange, TextSaver, type TextSaverState } from '../../lib/text-saver.js';
import { queryKeyOf } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';

type Line = BudgetHalfFragment['lines'][number];

/** How long one may think before what is written is saved. */
const PAUSE_MS = 1000;

/** Keeps what is written until the server has it; what is no amount is said and not sent. */
export function useActualAutosave(line: Line, halfYear: HalfYear) {
  const { t, number } = useWords();
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const saved = { text: line.actual === null ? '' : String(kronorOf(line.actual)), version: line.actualVersion };
  const [text, setText] = useState(saved.text === '' ? '' : number(Number(saved.text)));
  const [state, setState] = useState<TextSaverState>('IDLE');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [saver] = useState(
    () =>
      new TextSaver({
        saved,
        newRequestId,
        send: (change) => record(organisation.slug, line.lineId, halfYear, change),
        onChange: (next, message) => {
          setState(next);
          setRefusal(message);
          if (next === 'SAVED') void queryClient.invalidateQueries({ queryKey: queryKeyOf(BudgetPageDocument) });
        },
      }),
  );
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kronor = parseKronor(text);
  const save = (next: number | null) => {
    clearTimeout(pause.current);
    if (next !== null) saver.save(String(next));
  };
  const write = (next: string) => {
    setText(next);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => save(parseKronor(next)), PAUSE_MS);
  };
  const settle = () => {
    if (kronor !== null) setText(number(kronor));
    save(kronor);
  };
  useEffect(() => saver.received({ text: saved.text, version: saved.version }), [saver, saved.text, saved.version]);
  useEffect(() => {
    const retry = () => saver.retry();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [saver]);
  const isEmptied = text.trim() === '' && saved.text === '';
  const written = readKronor(text);
  const notKronor =
    written.kind === 'ORE' ? t('budget.ore', { amount: number(written.nearest) }) : isEmptied ? null : t('budget.notKronor');
  return { text, state, problem: kronor === null ? (notKronor ?? refusal) : refusal, write, settle };
}

async function record(organisation: string, lineId: string, halfYear: HalfYear, change: TextChange) {
  const { requestId, expectedVersion, text } = change;
  const input = { organisation, requestId, lineId, halfYear, expectedVersion, sek: asSek(Number(text)) };
  try {
    const answer = await requestGraphQL(RecordBudgetActualDocument, { input }, { locale: readPreferences().locale });
    const { line, userErrors } = answer.budgetActualRecord;
    const [first] = userErrors;
    if (first) return { kind: 'REFUSED' as const, message: first.message, currentVersion: first.currentVersion };
    return { kind: 'SAVED' as const, version: line?.actualVersion ?? expectedVersion + 1 };
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    return { kind: 'FAILED' as const, retryAfterMs: error.retryAfterMs };
  }
}
