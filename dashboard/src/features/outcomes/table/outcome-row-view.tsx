import { useId } from 'react';
import { StatusWord } from '../../../components/status-word.js';
import { useYearsText } from '../../../components/years-text.js';
import { useWords } from '../../../lib/words.js';
import { useOutcomeRow, useSheet } from '../sheet/use-outcome-sheet.js';
import { AccountField } from './account-field.js';
import type { PlanActivity } from './outcome-plan.js';
import { conditionOf, type OutcomeRow } from './outcome-row.js';
import { RowNote } from './row-note.js';
import { StatusField } from './status-field.js';

interface OutcomeRowViewProps {
  activity: PlanActivity;
  isEditable: boolean;
  onChoose: (activityId: string) => void;
}

export function OutcomeRowView({ activity, isEditable, onChoose }: OutcomeRowViewProps) {
  const { t } = useWords();
  const row = useOutcomeRow(activity.id);
  const yearsText = useYearsText();
  const nameId = useId();
  if (!row) return null;
  const condition = conditionOf(row);
  return (
    <tr className={`outcome outcome--${condition.toLowerCase()}`} data-activity={activity.id} id={`aktivitet-${activity.id}`}>
      <th scope="row" className="outcome__name" id={nameId}>
        {activity.title}
      </th>
      <td className="outcome__years">{yearsText(activity)}</td>
      {isEditable ? (
        <EditableCells activityId={activity.id} row={row} nameId={nameId} onChoose={onChoose} />
      ) : (
        <FixedCells row={row} />
      )}
      <td className="outcome__responsible">
        {activity.responsible ?? (
          <span className="outcome__nobody">
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{t('outcomes.responsible.nobody')}</span>
          </span>
        )}
      </td>
      <td className="outcome__saved">
        {condition === 'SAVED' && (
          <>
            <span aria-hidden="true">✓</span>
            <span className="visually-hidden">{t('outcomes.saved')}</span>
          </>
        )}
      </td>
    </tr>
  );
}

interface EditableCellsProps {
  activityId: string;
  row: OutcomeRow;
  nameId: string;
  onChoose: (activityId: string) => void;
}

function EditableCells({ activityId, row, nameId, onChoose }: EditableCellsProps) {
  const sheet = useSheet();
  const noteId = useId();
  const condition = conditionOf(row);
  const hasNote = condition !== 'SAVED' && condition !== 'UNTOUCHED' && condition !== 'UNSAVED';
  const describedBy = hasNote ? noteId : undefined;
  return (
    <>
      <td className="outcome__status">
        <StatusField
          status={row.shown.status}
          labelledBy={`outcomes-status ${nameId}`}
          describedBy={describedBy}
          onChange={(status) => sheet.change(activityId, { status })}
        />
      </td>
      <td className="outcome__account">
        <AccountField
          account={row.shown.account}
          isWrong={condition === 'REFUSED' || condition === 'PERSON_NUMBER'}
          labelledBy={`outcomes-account ${nameId}`}
          describedBy={describedBy}
          onChange={(account) => sheet.change(activityId, { account })}
          onSettle={() => sheet.settle(activityId)}
        />
        {hasNote && <RowNote id={noteId} row={row} onChoose={() => onChoose(activityId)} onRetry={() => sheet.retry()} />}
      </td>
    </>
  );
}

function FixedCells({ row }: { row: OutcomeRow }) {
  return (
    <>
      <td className="outcome__status outcome__status--fixed">
        <StatusWord status={row.saved.status ?? 'NOT_REPORTED'} />
      </td>
      <td className="outcome__account outcome__account--fixed">{row.saved.account || '–'}</td>
    </>
  );
}
