import type { Entry } from './outcome-entry.js';

export const UNDO_STEPS = 50;

/** What one step did to one row. */
export interface RowStep {
  activityId: string;
  before: Entry;
  after: Entry;
}

/** What is taken back at once: one row, or all that were pasted together. */
export type UndoStep = readonly RowStep[];

/** The oldest step falls off. */
export function withStep(steps: readonly UndoStep[], step: UndoStep): UndoStep[] {
  return [...steps, step].slice(-UNDO_STEPS);
}

/**
 * The change that takes a step back: only the fields that the step changed. A status cannot be taken away once it is
 * reported, so a first status stays.
 */
export function inverseOf({ before, after }: RowStep): Partial<Entry> {
  const change: Partial<Entry> = {};
  if (before.account !== after.account) change.account = before.account;
  if (before.status !== after.status && before.status !== null) change.status = before.status;
  return change;
}
