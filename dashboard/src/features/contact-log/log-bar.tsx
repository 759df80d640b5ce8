import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useDayWord } from '../../components/near-day.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { type ContactEntry, dayOfEntry } from './contact-entry.js';
import { useContactWords } from './contact-words.js';
import type { useUndo } from './use-undo.js';

interface LogBarProps {
  entry: ContactEntry;
  isSending: boolean;
  undo: ReturnType<typeof useUndo>;
}

/** What Enter will log, the button, and for ten seconds the way back. Within reach of a thumb on a phone. */
export function LogBar({ entry, isSending, undo }: LogBarProps) {
  const { t } = useWords();
  return (
    <div className="log-bar no-print">
      <UndoLine undo={undo} />
      <div className="log-bar__send">
        <Preview entry={entry} />
        <button type="submit" className="button button--primary log-bar__button" aria-disabled={isSending}>
          {t('contactLog.submit')}
        </button>
      </div>
    </div>
  );
}

function Preview({ entry }: { entry: ContactEntry }) {
  const { t } = useWords();
  const { today } = useSession();
  const dayWord = useDayWord();
  const code = entry.isNewCase ? t('contactLog.newCase') : entry.code.trim();
  const day = dayOfEntry(entry, today);
  return (
    <p className="log-bar__preview">
      {t('contactLog.sentence', {
        case: code === '' ? t('contactLog.noCaseYet') : code,
        channel: t(`label.channel.${entry.channel}`).toLowerCase(),
        reached: t(entry.reached ? 'contactLog.reached.yes' : 'contactLog.reached.no').toLowerCase(),
        part: t(`label.partOfDay.${entry.partOfDay}`).toLowerCase(),
        day: day === null ? '–' : dayWord(day),
      })}
    </p>
  );
}

function UndoLine({ undo }: { undo: LogBarProps['undo'] }) {
  const { t } = useWords();
  const words = useContactWords();
  const { last, state, undo: takeBack } = undo;
  useUndoKey(last !== null && state === 'OPEN', () => void takeBack());
  const text = () => {
    if (last === null) return '';
    if (state === 'UNDONE') return t('contactLog.undone');
    if (state === 'FAILED') return t('contactLog.undoFailed');
    return t(last.receipt ? 'contactLog.logged' : 'contactLog.kept', { contact: words(last.contact, last.receipt?.case.code) });
  };
  return (
    <div className="log-bar__undo">
      <p role="status">{text()}</p>
      {last !== null && state === 'OPEN' && (
        <span className="button-row">
          <button type="button" className="button" onClick={() => void takeBack()}>
            {t('contactLog.undo')}
          </button>
          {last.receipt && (
            <Link to="/arenden/$code" params={{ code: last.receipt.case.code }}>
              {t(last.receipt.case.isNew ? 'contactLog.fillIn' : 'contactLog.openCase')}
            </Link>
          )}
        </span>
      )}
    </div>
  );
}

/** Ctrl+Z takes back the last contact; in a field with text in it, it is the browser's own. */
function useUndoKey(isOpen: boolean, undo: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      const field = event.target instanceof HTMLInputElement && event.target.type !== 'radio' ? event.target.value : '';
      if (!isUndo || field !== '') return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
