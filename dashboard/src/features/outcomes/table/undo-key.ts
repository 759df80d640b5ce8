import type { OutcomeSheet } from '../sheet/outcome-sheet.js';

export function isUndoKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
}

/** Whether the target is a text with something typed since the last step: there the browser undoes letter by letter. */
export function isWriting(target: EventTarget | null, sheet: OutcomeSheet): boolean {
  if (!(target instanceof HTMLTextAreaElement)) return false;
  const row = sheet.row(target.closest('tr')?.dataset.activity ?? '');
  return row === undefined || row.shown.account !== row.settled.account;
}
