import { type HalfYear, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useEffect, useState } from 'react';
import { useShortcuts } from '../../../lib/shortcuts.js';
import { useWords } from '../../../lib/words.js';
import { PasteDialog } from '../paste/paste-dialog.js';
import { usePaste } from '../paste/use-paste.js';
import { ConflictDialog } from '../sheet/conflict-dialog.js';
import { useSheet } from '../sheet/use-outcome-sheet.js';
import { focusRow } from './cell-focus.js';
import { GoalHead } from './goal-head.js';
import {
  activitiesOf,
  type GoalGroup,
  goalGroups,
  isLocked,
  mayWrite,
  type OutcomePlan,
  type TableFollowUp,
} from './outcome-plan.js';
import { OutcomeRowView } from './outcome-row-view.js';
import { isUndoKey, isWriting } from './undo-key.js';

interface OutcomeTableProps {
  plan: OutcomePlan;
  followUp: TableFollowUp | null;
  halfYear: HalfYear;
  mayAssess: boolean;
  isMissingOnly: boolean;
}

/** Give it a new `key` when the filter changes. */
export function OutcomeTable({ plan, followUp, halfYear, mayAssess, isMissingOnly }: OutcomeTableProps) {
  const { t, halfYearInline } = useWords();
  const [conflictId, setConflictId] = useState<string | null>(null);
  const isShown = useMissingFilter(plan, isMissingOnly);
  useUndo();
  useStatusShortcut(plan);
  const closeConflict = (activityId: string) => {
    setConflictId(null);
    // The button that opened the dialog is gone when a text has been chosen.
    setTimeout(() => document.activeElement === document.body && focusRow(activityId, 'account'));
  };
  const groups = goalGroups(plan, isShown);
  const paste = usePaste(
    groups.flatMap(({ activities }) => activities),
    followUp,
  );
  if (groups.length === 0 && isMissingOnly) return <p className="outcomes__none">{t('outcomes.filter.none')}</p>;
  const inConflict = activitiesOf(plan).find(({ id }) => id === conflictId);
  return (
    <>
      <table className="outcomes__table" onPasteCapture={paste.onPaste}>
        <caption className="visually-hidden">{t('outcomes.caption', { period: halfYearInline(halfYear) })}</caption>
        <OutcomeColumns year={yearOfHalfYear(halfYear)} />
        {groups.map((group) => (
          <GoalRows
            key={group.goal.id}
            group={group}
            followUp={followUp}
            halfYear={halfYear}
            mayAssess={mayAssess && !isLocked(followUp)}
            onChoose={setConflictId}
          />
        ))}
      </table>
      {paste.plan && <PasteDialog plan={paste.plan} onClose={paste.close} />}
      {inConflict && (
        <ConflictDialog activityId={inConflict.id} title={inConflict.title} onClose={() => closeConflict(inConflict.id)} />
      )}
    </>
  );
}

function OutcomeColumns({ year }: { year: number }) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('column.activity')}</th>
        <th scope="col">{t('outcomes.column.plan', { year: String(year) })}</th>
        <th scope="col" id="outcomes-status">
          {t('column.status')}
        </th>
        <th scope="col" id="outcomes-account">
          {t('outcomes.column.account')}
        </th>
        <th scope="col">{t('outcomes.column.responsible')}</th>
        <th scope="col">
          <span className="visually-hidden">{t('outcomes.saved')}</span>
        </th>
      </tr>
    </thead>
  );
}

interface GoalRowsProps {
  group: GoalGroup;
  followUp: TableFollowUp | null;
  halfYear: HalfYear;
  mayAssess: boolean;
  onChoose: (activityId: string) => void;
}

function GoalRows({ group, followUp, halfYear, mayAssess, onChoose }: GoalRowsProps) {
  return (
    <tbody>
      <GoalHead group={group} halfYear={halfYear} mayAssess={mayAssess} />
      {group.activities.map((activity) => (
        <OutcomeRowView key={activity.id} activity={activity} isEditable={mayWrite(activity, followUp)} onChoose={onChoose} />
      ))}
    </tbody>
  );
}

/** Rows without an outcome when the filter was set; one that gets its outcome stays until the filter is set anew. */
function useMissingFilter(plan: OutcomePlan, isMissingOnly: boolean): (activity: { id: string }) => boolean {
  const [missing] = useState(() => new Set(activitiesOf(plan).flatMap(({ id, outcome }) => (outcome === null ? [id] : []))));
  return ({ id }) => !isMissingOnly || missing.has(id);
}

/** Ctrl+Z takes back the last settled change; inside a text being written it is the browser's own. */
function useUndo(): void {
  const sheet = useSheet();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isUndoKey(event) || document.querySelector('dialog[open]') || isWriting(event.target, sheet)) return;
      const activityId = sheet.undo();
      if (activityId === null) return;
      event.preventDefault();
      if (document.activeElement?.closest('tr')?.dataset.activity !== activityId) focusRow(activityId, 'status');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [sheet]);
}

/** `s` goes to the first status that is missing, else to the first one. */
function useStatusShortcut(plan: OutcomePlan): void {
  const sheet = useSheet();
  const run = () => {
    const ids = activitiesOf(plan).map(({ id }) => id);
    const inOrder = [...ids.filter((id) => sheet.row(id)?.shown.status === null), ...ids];
    inOrder.some((id) => focusRow(id, 'status'));
  };
  useShortcuts([{ keys: 's', label: 'outcomes.shortcut.status', run }]);
}
