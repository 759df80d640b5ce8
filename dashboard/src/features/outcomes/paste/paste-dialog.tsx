import { DataTable } from '../../../components/data-table.js';
import { Dialog } from '../../../components/dialog.js';
import { ACTIVITY_STATUSES } from '../../../components/status-table.js';
import { StatusWord } from '../../../components/status-word.js';
import { useWords } from '../../../lib/words.js';
import type { Entry } from '../sheet/outcome-entry.js';
import { useSheet } from '../sheet/use-outcome-sheet.js';
import { STATUS_CHOICES } from '../table/status-field.js';
import type { PastedRow, PastePlan, PasteProblem } from './plan-paste.js';

interface PasteDialogProps {
  plan: PastePlan;
  onClose: () => void;
}

/** What a pasted block would change, before it does. */
export function PasteDialog({ plan, onClose }: PasteDialogProps) {
  const { t } = useWords();
  const sheet = useSheet();
  const { changes, cells } = plan;
  const apply = () => {
    sheet.changeTogether(changes.map(({ activityId, change }) => ({ activityId, change })));
    onClose();
  };
  const hasFirstStatus = changes.some(({ now, change }) => now.status === null && change.status !== undefined);
  return (
    <Dialog title={t('outcomes.paste.title', { count: cells })} onClose={onClose}>
      <Remarks plan={plan} />
      {cells > 0 && <Changes changes={changes} />}
      {hasFirstStatus && <p className="quiet">{t('outcomes.paste.firstStatus')}</p>}
      <div className="button-row">
        {cells > 0 && (
          <button type="button" className="button button--primary" onClick={apply}>
            {t('outcomes.paste.confirm', { count: cells })}
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={onClose}>
          {t('outcomes.cancel')}
        </button>
      </div>
    </Dialog>
  );
}

function Remarks({ plan: { problems, rowsOutside, columnsOutside } }: { plan: PastePlan }) {
  const { t, list } = useWords();
  const words = list(STATUS_CHOICES.map((status) => t(ACTIVITY_STATUSES[status].word)));
  const textOf = (problem: PasteProblem) => {
    const { row, title } = problem;
    if (problem.kind === 'UNKNOWN_STATUS') return t('outcomes.paste.unknownStatus', { row, title, word: problem.word });
    return t(problem.kind === 'PERSON_NUMBER' ? 'outcomes.paste.personNumber' : 'outcomes.paste.notYours', { row, title });
  };
  if (problems.length + rowsOutside + columnsOutside === 0) return null;
  return (
    <div className="notice notice--risk">
      <ul className="paste__problems">
        {problems.map((problem) => (
          <li key={`${problem.kind} ${problem.row}`}>{textOf(problem)}</li>
        ))}
        {rowsOutside > 0 && <li>{t('outcomes.paste.rowsOutside', { count: rowsOutside })}</li>}
        {columnsOutside > 0 && <li>{t('outcomes.paste.columnsOutside', { count: columnsOutside })}</li>}
      </ul>
      {problems.some(({ kind }) => kind === 'UNKNOWN_STATUS') && <p>{t('outcomes.paste.statuses', { words })}</p>}
    </div>
  );
}

function Changes({ changes }: { changes: PastedRow[] }) {
  const { t } = useWords();
  return (
    <DataTable
      caption={t('outcomes.paste.caption')}
      isCaptionHidden
      columns={[
        { key: 'activity', label: t('column.activity') },
        { key: 'status', label: t('column.status') },
        { key: 'account', label: t('outcomes.column.account') },
      ]}
      rows={changes.map(({ activityId, title, now, change }) => ({
        key: activityId,
        cells: {
          activity: title,
          status: <StatusChange now={now} change={change} />,
          account: <AccountChange now={now} change={change} />,
        },
      }))}
    />
  );
}

interface ChangeProps {
  now: Entry;
  change: Partial<Entry>;
}

function StatusChange({ now, change }: ChangeProps) {
  if (!change.status) return <StatusWord status={now.status ?? 'NOT_REPORTED'} />;
  return (
    <>
      <del className="paste__before">
        <StatusWord status={now.status ?? 'NOT_REPORTED'} />
      </del>
      <ins className="paste__after">
        <StatusWord status={change.status} />
      </ins>
    </>
  );
}

function AccountChange({ now, change }: ChangeProps) {
  if (change.account === undefined) return now.account || '–';
  return (
    <>
      {now.account && <del className="paste__before">{now.account}</del>}
      <ins className="paste__after">{change.account}</ins>
    </>
  );
}
