import type { OutcomeStatus } from '../../../graphql/graphql.js';

/** What is said of an activity; without a status nothing is reported yet. */
export interface Entry {
  status: OutcomeStatus | null;
  account: string;
}

/** An entry as the server holds it; version 0 when there is none. */
export interface SavedEntry extends Entry {
  version: number;
  changedAt: string | null;
}

const NOTHING_SAVED: SavedEntry = { status: null, account: '', version: 0, changedAt: null };

/** What is kept of an outcome; nothing reported when there is none. */
export function savedEntryOf(outcome: SavedEntry | null): SavedEntry {
  if (outcome === null) return NOTHING_SAVED;
  const { status, account, version, changedAt } = outcome;
  return { status, account, version, changedAt };
}

export function sameEntry(one: Entry, other: Entry): boolean {
  return one.status === other.status && one.account === other.account;
}

export function entryOf({ status, account }: Entry): Entry {
  return { status, account };
}

/**
 * Two people wrote from the same start. Where only one of them changed a field, that change holds; null when both
 * changed the same field to different things and a person has to choose.
 */
export function mergeEntries(start: Entry, mine: Entry, theirs: Entry): Entry | null {
  const status = mergeField(start.status, mine.status, theirs.status);
  const account = mergeField(start.account, mine.account, theirs.account);
  return status && account ? { status: status.value, account: account.value } : null;
}

function mergeField<T>(start: T, mine: T, theirs: T): { value: T } | null {
  if (mine === theirs || theirs === start) return { value: mine };
  return mine === start ? { value: theirs } : null;
}
