/** The fields of the table, by column. */
export type CellField = 'status' | 'account';

const STEPS = { ArrowUp: -1, ArrowDown: 1 } as const;

/** Moves focus from a field by an arrow key; false when the key means something else there. */
export function moveByArrow(from: HTMLElement, key: string): boolean {
  if (key === 'ArrowUp' || key === 'ArrowDown') return focusInColumn(from, STEPS[key]);
  const other = key === 'ArrowLeft' ? 'status' : key === 'ArrowRight' ? 'account' : null;
  return other !== null && focusCell(from.closest('tr')?.querySelector(`[data-cell="${other}"]`));
}

/** The same column, so many rows down (or up, when negative). */
export function focusInColumn(from: HTMLElement, rows: number): boolean {
  const column = [...(from.closest('table')?.querySelectorAll<HTMLElement>(`[data-cell="${from.dataset.cell}"]`) ?? [])];
  return focusCell(column[column.indexOf(from) + rows]);
}

export function focusRow(activityId: string, field: CellField): boolean {
  return focusCell(document.querySelector(`[data-activity="${CSS.escape(activityId)}"] [data-cell="${field}"]`));
}

function focusCell(cell: Element | null | undefined): boolean {
  if (!(cell instanceof HTMLElement)) return false;
  cell.focus();
  return true;
}
