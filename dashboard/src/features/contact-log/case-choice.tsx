import { daysBetween } from '@jourplan/schema/domain/time/plain-date.js';
import type { KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { focusSegments, Segments } from '../../components/segments.js';
import { TextField } from '../../components/text-field.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { type ContactEntry, fitsTyped } from './contact-entry.js';
import type { LogOrganisation } from './log-organisation.js';
import { NewCaseChoice, SECTION_STEP, useNewCasePlaces } from './new-case-choice.js';

export const CASE_STEP = 'log-case';
const NEW = '+';
const LISTED = 9;

type Waiting = LogOrganisation['worklist'][number];

interface CaseChoiceProps {
  entry: ContactEntry;
  organisation: LogOrganisation | null;
  error: string | undefined;
  codeField: RefObject<HTMLInputElement | null>;
  onChange: (change: Partial<ContactEntry>) => void;
  /** After a case has been picked with its key. */
  onPicked: () => void;
}

/** Which case: one that waits, picked with its digit, any other by its code, or a new one. */
export function CaseChoice({ entry, organisation, error, codeField, onChange, onPicked }: CaseChoiceProps) {
  const { t } = useWords();
  useNewCasePlaces();
  const all = casesOf(organisation?.worklist ?? []);
  const listed = all.filter(({ case: { code } }) => fitsTyped(code, entry.code)).slice(0, LISTED);
  const shown = entry.code !== '' && listed.length === 0 ? [] : wholeList(all, entry, listed);
  const options = [
    ...shown.map((waiting, index) => ({
      value: waiting.case.code,
      pickedBy: String(index + 1),
      label: <WaitingCase waiting={waiting} />,
    })),
    { value: NEW, pickedBy: '0', label: t('contactLog.openNew') },
  ];
  const startTyping = (event: KeyboardEvent) => {
    if (event.key !== '/' && !/^[a-zA-Z]$/.test(event.key)) return;
    event.preventDefault();
    flushSync(() => onChange({ isNewCase: false, code: event.key === '/' ? '' : event.key }));
    codeField.current?.focus();
  };
  return (
    <div className="log-case">
      <Segments
        id={CASE_STEP}
        isList
        legend={t('contactLog.case')}
        value={entry.isNewCase ? NEW : entry.code}
        options={options}
        onChange={(value) => onChange(value === NEW ? { isNewCase: true, code: '' } : { isNewCase: false, code: value })}
        onPicked={(value) => (value === NEW ? focusSegments(SECTION_STEP) : onPicked())}
        onKey={startTyping}
      />
      {entry.isNewCase ? (
        <NewCaseChoice entry={entry} onChange={onChange} />
      ) : (
        <TextField
          ref={codeField}
          label={t('contactLog.code')}
          hint={t('contactLog.code.hint')}
          value={entry.code}
          error={error}
          maxLength={32}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => onChange({ code: event.target.value, isNewCase: false })}
        />
      )}
    </div>
  );
}

/** The list stays as it is when a whole code of it has been chosen, and follows what is typed otherwise. */
function wholeList(all: Waiting[], entry: ContactEntry, fitting: Waiting[]): Waiting[] {
  const whole = all.slice(0, LISTED);
  return whole.some(({ case: { code } }) => code === entry.code) ? whole : fitting;
}

/** Each case once, with what it waits for first. */
function casesOf(worklist: readonly Waiting[]): Waiting[] {
  return worklist.filter(({ case: { code } }, index) => worklist.findIndex((other) => other.case.code === code) === index);
}

function WaitingCase({ waiting }: { waiting: Waiting }) {
  const { t } = useWords();
  const { today } = useSession();
  return (
    <span className="waiting-case">
      <span className="code">{waiting.case.code}</span>
      <span className="waiting-case__for">{t(`waitsFor.${waiting.waitsFor}`)}</span>
      <span className={waiting.isOverdue ? 'waiting-case__due waiting-case__due--over' : 'waiting-case__due'}>
        {t(waiting.isOverdue ? 'waitsFor.late' : 'waitsFor.left', { days: Math.abs(daysBetween(today, waiting.dueOn)) })}
      </span>
    </span>
  );
}
