import { looksLikePersonNumber } from '@jourplan/schema/domain/text/personal-number.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { type Draft, isDirty, type OutcomeRow } from '../table/outcome-row.js';
import { type Entry, entryOf } from './outcome-entry.js';

/** The part of `localStorage` that is used. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface DraftStorage {
  read(activityId: string): Draft | null;
  /** Keeps what is not saved yet, and forgets it when it is. */
  write(activityId: string, row: OutcomeRow): void;
}

/** Unsaved texts survive a closed tab. What looks like a person's number is never stored. */
export function draftStorage(storage: KeyValueStorage, organisation: string, halfYear: HalfYear): DraftStorage {
  const keyOf = (activityId: string) => `jourplan.draft.${organisation}.${activityId}.${halfYear}`;
  return {
    read: (activityId) => tolerantly(() => parseDraft(storage.getItem(keyOf(activityId)))) ?? null,
    write: (activityId, row) => {
      const text = draftText(row);
      tolerantly(() => (text === null ? storage.removeItem(keyOf(activityId)) : storage.setItem(keyOf(activityId), text)));
    },
  };
}

function draftText(row: OutcomeRow): string | null {
  if (!isDirty(row) || looksLikePersonNumber(row.shown.account)) return null;
  const draft: Draft = { saved: row.saved, shown: entryOf(row.shown), request: row.request };
  return JSON.stringify(draft);
}

function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  const draft = JSON.parse(text) as Partial<Draft>;
  const isWhole = isEntry(draft.saved) && Number.isInteger(draft.saved.version) && isEntry(draft.shown);
  return isWhole && draft.request !== undefined ? (draft as Draft) : null;
}

function isEntry(value: Entry | undefined): value is Entry {
  return typeof value?.account === 'string' && (value.status === null || typeof value.status === 'string');
}

/** A browser that refuses storage still saves to the server. */
function tolerantly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
