import { type ClipboardEvent, useState } from 'react';
import { ACTIVITY_STATUSES } from '../../../components/status-table.js';
import { useWords } from '../../../lib/words.js';
import { useSheet } from '../sheet/use-outcome-sheet.js';
import type { CellField } from '../table/cell-focus.js';
import { mayWrite, type PlanActivity, type TableFollowUp } from '../table/outcome-plan.js';
import { STATUS_CHOICES } from '../table/status-field.js';
import { isBlock, parseBlock } from './pasted-block.js';
import { type PastePlan, type PasteRow, planPaste } from './plan-paste.js';

/** Takes a block from a spreadsheet into the rows from the cell on and down, as they stand on screen. */
export function usePaste(shown: PlanActivity[], followUp: TableFollowUp | null) {
  const { t } = useWords();
  const sheet = useSheet();
  const [plan, setPlan] = useState<PastePlan | null>(null);
  const words = STATUS_CHOICES.map((status) => [status, t(ACTIVITY_STATUSES[status].word)] as const);
  const onPaste = (event: ClipboardEvent) => {
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]') : null;
    const text = event.clipboardData.getData('text/plain');
    if (!cell || !belongsInCells(cell, text)) return;
    event.preventDefault();
    event.stopPropagation();
    const from = shown.findIndex(({ id }) => id === cell.closest('tr')?.dataset.activity);
    const rows = shown.slice(from).map((activity): PasteRow => {
      const now = sheet.row(activity.id)?.shown ?? { status: null, account: '' };
      return { activityId: activity.id, title: activity.title, isEditable: mayWrite(activity, followUp), now };
    });
    setPlan(planPaste(parseBlock(text), rows, cell.dataset.cell as CellField, words));
  };
  return { plan, onPaste, close: () => setPlan(null) };
}

/** In a text that is being written, several lines are a text; with tabs in them they are cells. */
function belongsInCells(cell: HTMLElement, text: string): boolean {
  if (cell instanceof HTMLSelectElement) return text.trim() !== '';
  const isWritten = cell.classList.contains('account-field--editing');
  return isBlock(text) && (!isWritten || text.includes('\t'));
}
