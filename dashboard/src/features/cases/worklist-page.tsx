import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { DataTable, type TableColumn } from '../../components/data-table.js';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useDayWord } from '../../components/near-day.js';
import { PageHeading } from '../../components/page-heading.js';
import { TextField } from '../../components/text-field.js';
import { WorklistDocument, type WorklistQuery } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { LadderWord } from './ladder-word.js';
import './cases.css';

type Waiting = NonNullable<WorklistQuery['organisation']>['worklist'];
type Counts = NonNullable<WorklistQuery['organisation']>['worklistCounts'];

/** *Vilka väntar på oss?* Who waits for what, and until when; the soonest first. */
export function WorklistPage() {
  const { t } = useWords();
  const { organisation } = useSession();
  const query = useGraphQL(WorklistDocument, { organisation: organisation.slug });
  const found = query.data?.organisation ?? null;
  const mayRead = found?.permissions.readContacts ?? true;
  return (
    <div className="worklist" aria-busy={query.isFetching}>
      <Entry label={<strong>{t('worklist.label')}</strong>}>
        <PageHeading title={t('worklist.question')}>{t('worklist.question')}</PageHeading>
        {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
        {!mayRead && <p className="prose">{t('notFound.text')}</p>}
        {found && mayRead && <Summary counts={found.worklistCounts} />}
      </Entry>
      {!found && query.isFetching && <Loading labels={[t('contactLog.case'), t('worklist.waitsFor'), t('worklist.due')]} />}
      {found && mayRead && (
        <Entry rule="heavy">
          {found.worklist.length > 0 && <WorklistTable waiting={found.worklist} entries={found.worklistCounts.entries} />}
          <FindCase />
        </Entry>
      )}
    </div>
  );
}

function Summary({ counts: { cases, overdue, atRisk } }: { counts: Counts }) {
  const { t } = useWords();
  return (
    <>
      <p className="prose">
        {cases === 0 ? t('worklist.empty') : t('worklist.summary', { count: cases, overdue })}{' '}
        {atRisk > 0 && t('worklist.atRisk', { count: atRisk })}
      </p>
      <p className="no-print">
        <Link to="/logga" className="button button--primary">
          {t('worklist.log')}
        </Link>
      </p>
    </>
  );
}

/** A list that is cut says so. */
function WorklistTable({ waiting, entries }: { waiting: Waiting; entries: number }) {
  const { t, date } = useWords();
  const dayWord = useDayWord();
  const columns: [TableColumn, ...TableColumn[]] = [
    { key: 'code', label: t('contactLog.case') },
    { key: 'waitsFor', label: t('worklist.waitsFor') },
    { key: 'due', label: t('worklist.due') },
    { key: 'ladder', label: t('case.ladder') },
    { key: 'received', label: t('facts.receivedOn') },
  ];
  const rows = waiting.map(({ case: { code, receivedOn, standing }, waitsFor, dueOn, isOverdue }) => ({
    key: `${code} ${waitsFor}`,
    cells: {
      code: (
        <Link to="/arenden/$code" params={{ code }} className="code">
          {code}
        </Link>
      ),
      waitsFor: t(`waitsFor.${waitsFor}`),
      due: isOverdue ? (
        <strong className="worklist__over">{t('waitsFor.overdue', { day: dayWord(dueOn) })}</strong>
      ) : (
        t('waitsFor.due', { day: dayWord(dueOn) })
      ),
      ladder: standing ? <LadderWord ladder={standing.ladder} /> : t('case.ladder.computing'),
      received: date(receivedOn),
    },
  }));
  return (
    <>
      <DataTable caption={t('worklist.caption')} columns={columns} rows={rows} isCaptionHidden />
      {entries > waiting.length && <p className="quiet">{t('worklist.cut', { shown: waiting.length, total: entries })}</p>}
    </>
  );
}

/** Any other case, by its code. */
function FindCase() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== '') void navigate({ to: '/arenden/$code', params: { code: code.trim() } });
  };
  return (
    <form className="find-case no-print" onSubmit={open}>
      <TextField
        label={t('worklist.find')}
        value={code}
        maxLength={32}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setCode(event.target.value)}
      />
      <button type="submit" className="button">
        {t('worklist.open')}
      </button>
    </form>
  );
}
