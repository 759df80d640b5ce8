import { looksLikePersonNumber } from '@jourplan/schema/domain/text/personal-number.js';
import { type FailureKind, passes } from '../../../lib/graphql-request.js';
import { type Entry, entryOf, mergeEntries, type SavedEntry, sameEntry } from '../sheet/outcome-entry.js';

/** A change on its way. Until it is answered it is sent again with the same id, so that it counts once. */
export interface ChangeRequest {
  requestId: string;
  entry: Entry;
  expectedVersion: number;
}

export type Trouble = { kind: 'REFUSED'; text: string } | { kind: 'FAILED'; failure: FailureKind; reference: string | null };

/** One activity of the table: what the server holds, what is on screen, and what is under way between them. */
export interface OutcomeRow {
  saved: SavedEntry;
  shown: Entry;
  /** The last entry that counts as a step to undo to. */
  settled: Entry;
  request: ChangeRequest | null;
  trouble: Trouble | null;
  /** What a colleague wrote in the same field meanwhile. */
  theirs: SavedEntry | null;
  wasSavedHere: boolean;
}

/** What survives a closed tab. */
export interface Draft {
  saved: SavedEntry;
  shown: Entry;
  request: ChangeRequest | null;
}

export type RowCondition =
  | 'CONFLICT'
  | 'REFUSED'
  | 'FAILED'
  | 'OFFLINE'
  | 'PERSON_NUMBER'
  | 'NEEDS_STATUS'
  | 'UNSAVED'
  | 'SAVED'
  | 'UNTOUCHED';

export function startRow(server: SavedEntry, draft: Draft | null): OutcomeRow {
  const start = draft ?? { saved: server, shown: entryOf(server), request: null };
  return { ...start, settled: entryOf(start.saved), trouble: null, theirs: null, wasSavedHere: false };
}

export function isDirty(row: OutcomeRow): boolean {
  return row.request !== null || !sameEntry(row.saved, row.shown);
}

/** A refusal is taken away by the next change; the text itself never is. */
export function editRow(row: OutcomeRow, change: Partial<Entry>): OutcomeRow {
  return { ...row, shown: { ...row.shown, ...change }, trouble: row.trouble?.kind === 'REFUSED' ? null : row.trouble };
}

/** The row with its next request to send; null when there is nothing that can be sent now. */
export function withRequest(row: OutcomeRow, newRequestId: () => string): (OutcomeRow & { request: ChangeRequest }) | null {
  if (row.theirs !== null || row.trouble?.kind === 'REFUSED') return null;
  if (row.request !== null) return { ...row, request: row.request };
  if (!isDirty(row) || blockOf(row) !== null) return null;
  const request = { requestId: newRequestId(), entry: entryOf(row.shown), expectedVersion: row.saved.version };
  return { ...row, request };
}

export function acceptAnswer(row: OutcomeRow, saved: SavedEntry): OutcomeRow {
  return { ...row, saved, request: null, trouble: null, wasSavedHere: true };
}

export function refuseRow(row: OutcomeRow, text: string): OutcomeRow {
  return { ...row, request: null, trouble: { kind: 'REFUSED', text } };
}

/** The request stays: it may have arrived although its answer did not. */
export function failRow(row: OutcomeRow, failure: FailureKind, reference: string | null): OutcomeRow {
  return { ...row, trouble: { kind: 'FAILED', failure, reference } };
}

/** A colleague saved first: different fields are put together, the same field waits for a choice. */
export function collideRow(row: OutcomeRow, theirs: SavedEntry): OutcomeRow {
  const merged = mergeEntries(row.saved, row.shown, theirs);
  const still = { ...row, request: null, trouble: null };
  return merged ? { ...still, saved: theirs, shown: merged } : { ...still, theirs };
}

export function chooseMine(row: OutcomeRow): OutcomeRow {
  return row.theirs === null ? row : { ...row, saved: row.theirs, settled: entryOf(row.theirs), theirs: null };
}

export function chooseTheirs(row: OutcomeRow): OutcomeRow {
  if (row.theirs === null) return row;
  return { ...row, saved: row.theirs, settled: entryOf(row.shown), shown: entryOf(row.theirs), theirs: null };
}

/** News from the server; what somebody is writing here is left alone, and older news too. */
export function receiveRow(row: OutcomeRow, server: SavedEntry): OutcomeRow {
  if (isDirty(row) || row.theirs !== null || server.version <= row.saved.version) return row;
  return { ...row, saved: server, shown: entryOf(server), settled: entryOf(server) };
}

/** Why a change is kept here and not sent. */
export function blockOf({ shown }: OutcomeRow): 'PERSON_NUMBER' | 'NEEDS_STATUS' | null {
  if (looksLikePersonNumber(shown.account)) return 'PERSON_NUMBER';
  return shown.status === null ? 'NEEDS_STATUS' : null;
}

export function conditionOf(row: OutcomeRow): RowCondition {
  if (row.theirs !== null) return 'CONFLICT';
  if (row.trouble?.kind === 'REFUSED') return 'REFUSED';
  const block = sameEntry(row.saved, row.shown) ? null : blockOf(row);
  if (block !== null) return block;
  if (row.trouble !== null) return passes(row.trouble.failure) ? 'OFFLINE' : 'FAILED';
  if (isDirty(row)) return 'UNSAVED';
  return row.wasSavedHere ? 'SAVED' : 'UNTOUCHED';
}
