import { conditionOf, isDirty, type OutcomeRow } from '../table/outcome-row.js';

/** What the status line and the progress are made of. */
export interface SheetSummary {
  reported: number;
  total: number;
  /** The one line about saving, the most pressing first. */
  state: 'OFFLINE' | 'FAILED' | 'ATTENTION' | 'SAVING' | 'SAVED' | 'IDLE';
  /** Rows that wait for the person: a conflict, a refusal, a missing status. */
  needsAttention: number;
  lastSavedAt: string | null;
}

/** The same object while nothing in it has changed. */
export function summaryOf(rows: ReadonlyMap<string, OutcomeRow>, previous?: SheetSummary): SheetSummary {
  const all = [...rows.values()];
  const conditions = all.map(conditionOf);
  const needsAttention = conditions.filter((condition) => ATTENTION.has(condition)).length;
  const savedMoments = all.flatMap((row) => (row.wasSavedHere && row.saved.changedAt ? [row.saved.changedAt] : []));
  const lastSavedAt = savedMoments.sort().at(-1) ?? null;
  const next: SheetSummary = {
    reported: all.filter((row) => row.shown.status !== null).length,
    total: all.length,
    state: stateOf(conditions, all.some(isDirty), needsAttention, lastSavedAt),
    needsAttention,
    lastSavedAt,
  };
  return previous && isSame(previous, next) ? previous : next;
}

const ATTENTION: ReadonlySet<string> = new Set(['CONFLICT', 'REFUSED', 'PERSON_NUMBER', 'NEEDS_STATUS']);

function stateOf(
  conditions: ReturnType<typeof conditionOf>[],
  hasUnsaved: boolean,
  needsAttention: number,
  lastSavedAt: string | null,
): SheetSummary['state'] {
  if (conditions.includes('OFFLINE')) return 'OFFLINE';
  if (conditions.includes('FAILED')) return 'FAILED';
  if (needsAttention > 0) return 'ATTENTION';
  if (hasUnsaved) return 'SAVING';
  return lastSavedAt === null ? 'IDLE' : 'SAVED';
}

function isSame(one: SheetSummary, other: SheetSummary): boolean {
  return (Object.keys(one) as (keyof SheetSummary)[]).every((key) => one[key] === other[key]);
}
