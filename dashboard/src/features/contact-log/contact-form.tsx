import { type FormEvent, useEffect, useRef, useState } from 'react';
import { RefusalList } from '../../components/refusal-list.js';
import { focusSegments } from '../../components/segments.js';
import { type Refusal, refusalAt, refusalsElsewhere } from '../../lib/refusals.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { CASE_STEP, CaseChoice } from './case-choice.js';
import { type ContactEntry, contactOf, type EntryProblem, freshEntry, problemOf } from './contact-entry.js';
import { CHANNEL_STEP, ContactFacts } from './contact-facts.js';
import type { ContactQueue } from './contact-queue.js';
import { LogBar } from './log-bar.js';
import type { LogOrganisation } from './log-organisation.js';
import { readRemembered, writeRemembered } from './remembered-choices.js';
import { useUndo } from './use-undo.js';

interface ContactFormProps {
  /** Null without a net: a case is then given by its code. */
  organisation: LogOrganisation | null;
  firstCode: string;
  queue: ContactQueue;
  onLogged: () => void;
}

/** The four choices. Enter logs from any of them; what was chosen last is chosen again. */
export function ContactForm({ organisation, firstCode, queue, onLogged }: ContactFormProps) {
  const [entry, setEntry] = useState<ContactEntry>(() => ({ ...freshEntry(readRemembered(localStorage)), code: firstCode }));
  const { problem, refusals, isSending, submit, clear } = useLogging({ entry, setEntry, organisation, queue, onLogged });
  const undo = useUndo(queue, onLogged);
  const codeField = useRef<HTMLInputElement>(null);
  const texts = useFieldErrors(problem, refusals);
  useEffect(() => focusSegments(firstCode === '' ? CASE_STEP : CHANNEL_STEP), [firstCode]);

  const change = (part: Partial<ContactEntry>) => {
    setEntry((before) => ({ ...before, ...part }));
    clear();
  };
  const log = async (event: FormEvent) => {
    event.preventDefault();
    const logged = await submit();
    if (logged) undo.show(logged);
    if (logged) focusSegments(CASE_STEP);
    else if (entry.day !== 'OTHER' && !entry.isNewCase) codeField.current?.focus();
  };
  return (
    <form className="log-form" onSubmit={(event) => void log(event)} noValidate>
      <div className="log-form__sides">
        <CaseChoice
          entry={entry}
          organisation={organisation}
          error={texts.case}
          codeField={codeField}
          onChange={change}
          onPicked={() => focusSegments(CHANNEL_STEP)}
        />
        <ContactFacts entry={entry} dayError={texts.day} onChange={change} />
      </div>
      <RefusalList messages={texts.others} />
      <LogBar entry={entry} isSending={isSending} undo={undo} />
    </form>
  );
}

interface Logging {
  entry: ContactEntry;
  setEntry: (entry: ContactEntry) => void;
  organisation: LogOrganisation | null;
  queue: ContactQueue;
  onLogged: () => void;
}

function useLogging({ entry, setEntry, organisation, queue, onLogged }: Logging) {
  const { today } = useSession();
  const [problem, setProblem] = useState<EntryProblem | null>(null);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [isSending, setIsSending] = useState(false);
  const clear = () => {
    setProblem(null);
    setRefusals([]);
  };
  const submit = async () => {
    if (isSending) return null;
    const found = problemOf(entry, today);
    setProblem(found);
    if (found) return null;
    const known = (organisation?.worklist ?? []).map(({ case: { id, code } }) => ({ id, code }));
    const contact = contactOf(entry, { today, known, newRequestId });
    setIsSending(true);
    const outcome = await queue.log(contact);
    setIsSending(false);
    if (outcome.kind === 'REFUSED') {
      setRefusals(outcome.refusals);
      return null;
    }
    writeRemembered(localStorage, entry);
    setEntry(freshEntry(entry));
    onLogged();
    return { contact, receipt: outcome.kind === 'LOGGED' ? outcome.receipt : null };
  };
  return { problem, refusals, isSending, submit, clear };
}

const PROBLEMS = {
  CASE_MISSING: 'contactLog.problem.CASE_MISSING',
  BAD_CODE: 'contactLog.problem.BAD_CODE',
  PERSON_NUMBER: 'contactLog.problem.PERSON_NUMBER',
  DAY_MISSING: 'contactLog.problem.DAY_MISSING',
} as const satisfies Record<EntryProblem['code'], string>;

/** Every error at its field: what the form found itself, else what the server said. */
function useFieldErrors(problem: EntryProblem | null, refusals: readonly Refusal[]) {
  const { t } = useWords();
  const own = (field: EntryProblem['field']) => (problem?.field === field ? t(PROBLEMS[problem.code]) : undefined);
  const isUnknown = refusals.some(({ code }) => code === 'NO_SUCH_CASE');
  return {
    case: own('case') ?? (isUnknown ? t('contactLog.noSuchCase') : refusalAt(refusals, 'caseId')),
    day: own('occurredOn') ?? refusalAt(refusals, 'occurredOn'),
    others: refusalsElsewhere(refusals, ['caseId', 'occurredOn']),
  };
}
