import { type KeyboardEvent, useRef, useState } from 'react';
import { usePreferences } from '../../../lib/preferences.js';
import { useWords } from '../../../lib/words.js';
import { focusInColumn, moveByArrow } from './cell-focus.js';

/** Longer is allowed; shorter is read. In characters. */
const GOOD_LENGTH = 280;

interface AccountFieldProps {
  account: string;
  isWrong: boolean;
  labelledBy: string;
  describedBy: string | undefined;
  onChange: (account: string) => void;
  /** The field is left or confirmed. */
  onSettle: () => void;
}

/** A text that grows. Moved over with arrows until Enter, a letter or a tap begins the editing. */
export function AccountField({ account, isWrong, labelledBy, describedBy, onChange, onSettle }: AccountFieldProps) {
  const { t } = useWords();
  const { shortcuts } = usePreferences();
  const [isEditing, setIsEditing] = useState(false);
  const before = useRef(account);
  const begin = (field: HTMLTextAreaElement) => {
    if (isEditing) return;
    before.current = account;
    setIsEditing(true);
    field.setSelectionRange(account.length, account.length);
  };
  const end = () => {
    setIsEditing(false);
    onSettle();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const field = event.currentTarget;
    if (event.nativeEvent.isComposing || shortcuts === 'off') return;
    const act = actionOf(event, isEditing);
    if (act === 'NONE') return;
    if (act === 'TYPE') return begin(field);
    if (act === 'MOVE') {
      if (moveByArrow(field, event.key)) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (act === 'BEGIN') return begin(field);
    if (act === 'RESTORE') onChange(before.current);
    end();
    if (act === 'NEXT_ROW') focusInColumn(field, 1);
  };
  return (
    <>
      <textarea
        className={isEditing ? 'account-field account-field--editing' : 'account-field'}
        data-cell="account"
        rows={1}
        placeholder=" "
        value={account}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        onChange={(event) => onChange(event.target.value)}
        onPointerDown={(event) => {
          if (!isEditing) before.current = account;
          setIsEditing(true);
          event.currentTarget.focus();
        }}
        onPaste={(event) => begin(event.currentTarget)}
        onKeyDown={onKeyDown}
        onBlur={end}
      />
      {isEditing && account.length > GOOD_LENGTH && (
        <span className="account-field__length">
          {t('outcomes.account.length', { count: account.length, good: GOOD_LENGTH })}
        </span>
      )}
    </>
  );
}

type FieldAction = 'NONE' | 'TYPE' | 'MOVE' | 'BEGIN' | 'END' | 'RESTORE' | 'NEXT_ROW';

function actionOf(event: KeyboardEvent, isEditing: boolean): FieldAction {
  const { key } = event;
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'NEXT_ROW';
  if (event.ctrlKey || event.metaKey || event.altKey) return 'NONE';
  if (isEditing) {
    if (key === 'Escape') return 'RESTORE';
    return key === 'Enter' && !event.shiftKey && !isTouch() ? 'END' : 'NONE';
  }
  if (key === 'Enter') return 'BEGIN';
  if (key.startsWith('Arrow')) return event.shiftKey ? 'NONE' : 'MOVE';
  return [...key].length === 1 || key === 'Backspace' || key === 'Delete' ? 'TYPE' : 'NONE';
}

/** On a screen keyboard Enter is the only way to a new line. */
function isTouch(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
