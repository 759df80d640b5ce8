import { parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { PageHeading } from '../../components/page-heading.js';
import { RefusalList } from '../../components/refusal-list.js';
import { TextField } from '../../components/text-field.js';
import { Tick } from '../../components/tick.js';
import { RecordTallyDocument } from '../../graphql/graphql.js';
import { refusalAt, refusalsElsewhere } from '../../lib/refusals.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { EMPTY_GRID, MOST_PERSONS, rowsOf, type TallyGrid, totalOf, wrongCell } from './tally-grid.js';
import { TallyTable } from './tally-table.js';
import './tally.css';

/** *Hur många mötte ni vid domstolen?* The sheet of a court day, entered in one go; printed, it is the sheet to draw on. */
export function TallyPage() {
  const { t } = useWords();
  useShortcuts([{ keys: 'p', label: 'shortcuts.print', run: () => window.print() }]);
  return (
    <div className="tally">
      <Entry label={<strong>{t('tally.label')}</strong>}>
        <PageHeading title={t('tally.question')}>{t('tally.question')}</PageHeading>
        <p className="prose no-print">{t('tally.lead')}</p>
        <p className="tally__paper">{t('tally.paper.day')}</p>
        <p className="tally__paper">{t('tally.paper')}</p>
      </Entry>
      <Entry rule="heavy" label={<span className="no-print">{t('tally.sheet')}</span>}>
        <TallyForm />
      </Entry>
    </div>
  );
}

function TallyForm() {
  const { t } = useWords();
  const { today } = useSession();
  const [grid, setGrid] = useState<TallyGrid>(EMPTY_GRID);
  const [day, setDay] = useState<string>(today);
  const [closeCases, setCloseCases] = useState(true);
  const [isChecked, setIsChecked] = useState(false);
  const { save, entered, refusals, error, isPending } = useTally(() => setGrid(EMPTY_GRID));
  const total = totalOf(grid);
  const date = parsePlainDate(day);
  const wrong = wrongCell(grid);
  const problem = problemOf(total, wrong);
  const act = (event?: FormEvent) => {
    event?.preventDefault();
    setIsChecked(true);
    if (date === null || problem !== null) return;
    setIsChecked(false);
    void save(grid, date, closeCases);
  };
  return (
    <form className="form" onSubmit={act} noValidate>
      <div className="no-print tally__day">
        <TextField
          label={t('tally.day')}
          type="date"
          max={today}
          value={day}
          error={date === null ? t('form.dayMissing') : refusalAt(refusals, 'date')}
          onChange={(event) => setDay(event.target.value)}
        />
      </div>
      <TallyTable grid={grid} wrong={isChecked ? wrong : null} onChange={setGrid} />
      <div className="choice no-print">
        <Tick label={t('tally.close')} isOn={closeCases} onChange={setCloseCases} />
      </div>
      {isChecked && problem && (
        <p className="field__error" role="alert">
          {t(problem, { most: MOST_PERSONS })}
        </p>
      )}
      <RefusalList messages={refusalsElsewhere(refusals, ['date'])} />
      {error && <Failure error={error} isSaving onRetry={() => act()} />}
      <div className="button-row no-print">
        <button type="submit" className="button button--primary" disabled={isPending}>
          {t('tally.submit', { count: total })}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {t('tally.print')}
        </button>
        <Link to="/logga">{t('tally.toLog')}</Link>
      </div>
      <p role="status">{entered === null ? '' : t('tally.entered', { count: entered })}</p>
    </form>
  );
}

function problemOf(total: number, wrong: string | null) {
  if (wrong !== null) return 'tally.problem.number';
  if (total === 0) return 'tally.problem.empty';
  return total > MOST_PERSONS ? 'tally.problem.many' : null;
}

function useTally(onEntered: () => void) {
  const { organisation } = useSession();
  const recording = useGraphQLMutation(RecordTallyDocument);
  const [entered, setEntered] = useState<number | null>(null);
  // The same id until an answer has come: pressing again after a lost answer enters nothing twice.
  const [requestId, setRequestId] = useState(newRequestId);
  const save = async (grid: TallyGrid, date: NonNullable<ReturnType<typeof parsePlainDate>>, closeCases: boolean) => {
    setEntered(null);
    const input = { organisation: organisation.slug, requestId, date, closeCases, rows: rowsOf(grid) };
    const answer = await recording.mutateAsync({ input }).catch(() => null);
    if (answer === null) return;
    setRequestId(newRequestId());
    if (answer.tallyRecord.userErrors.length > 0) return;
    setEntered(totalOf(grid));
    onEntered();
  };
  const refusals = recording.data?.tallyRecord.userErrors ?? [];
  return { save, entered, refusals, error: recording.error, isPending: recording.isPending };
}
