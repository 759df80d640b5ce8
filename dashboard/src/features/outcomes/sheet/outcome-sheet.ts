import { type FailureKind, passes } from '../../../lib/graphql-request.js';
import {
  acceptAnswer,
  type ChangeRequest,
  chooseMine,
  chooseTheirs,
  collideRow,
  editRow,
  failRow,
  isDirty,
  type OutcomeRow,
  receiveRow,
  refuseRow,
  startRow,
  withRequest,
} from '../table/outcome-row.js';
import type { DraftStorage } from './draft-storage.js';
import { type Entry, entryOf, type SavedEntry, sameEntry } from './outcome-entry.js';
import { type SheetSummary, summaryOf } from './sheet-summary.js';
import { inverseOf, type RowStep, type UndoStep, withStep } from './undo-steps.js';

/** What came of sending a change. */
export type SendResult =
  | { kind: 'SAVED'; saved: SavedEntry }
  | { kind: 'CONFLICT'; theirs: SavedEntry }
  | { kind: 'REFUSED'; text: string }
  | { kind: 'FAILED'; failure: FailureKind; reference: string | null };

export type SendChange = (activityId: string, request: ChangeRequest) => Promise<SendResult>;

export interface SheetParts {
  send: SendChange;
  drafts: DraftStorage;
  newRequestId: () => string;
}

export interface RowChange {
  activityId: string;
  change: Partial<Entry>;
}

/** A pause in typing that is taken as the end of a thought. */
export const PAUSE_MS = 1000;
const RETRY_MS = 5000;

/**
 * The table's memory: every row, one change under way at a time, in the order they were made. A change that does not get
 * through waits, is sent again with the same id, and stays in the browser until the server has it.
 */
export class OutcomeSheet {
  readonly #parts: SheetParts;
  readonly #listeners = new Set<() => void>();
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();
  #rows: ReadonlyMap<string, OutcomeRow> = new Map();
  #queue: string[] = [];
  #isSending = false;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #steps: UndoStep[] = [];
  #summary: SheetSummary = summaryOf(new Map());

  constructor(parts: SheetParts) {
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly summary = (): SheetSummary => this.#summary;

  row(activityId: string): OutcomeRow | undefined {
    return this.#rows.get(activityId);
  }

  /** Takes in what the server says. `mayWrite` rows pick up what an earlier tab left unsaved. */
  receive(server: { activityId: string; saved: SavedEntry; mayWrite: boolean }[]): void {
    const rows = new Map<string, OutcomeRow>();
    for (const { activityId, saved, mayWrite } of server) {
      const known = this.#rows.get(activityId);
      const row = known ? receiveRow(known, saved) : startRow(saved, mayWrite ? this.#parts.drafts.read(activityId) : null);
      rows.set(activityId, row);
      if (!known && isDirty(row)) this.#queue.push(activityId);
    }
    this.#rows = rows;
    this.#tell();
    void this.#sendNext();
  }

  /** A change on screen. A status is a whole thought, a text is one after a pause or when the field is left. */
  change(activityId: string, change: Partial<Entry>): void {
    const row = this.#rows.get(activityId);
    if (!row) return;
    this.#put(activityId, editRow(row, change));
    this.#endPause(activityId);
    if (change.status !== undefined) this.settle(activityId);
    else
      this.#pauses.set(
        activityId,
        setTimeout(() => this.settle(activityId), PAUSE_MS),
      );
  }

  /** Counts what stands in the row as a step, and sends it. */
  settle(activityId: string): void {
    this.#endPause(activityId);
    const row = this.#rows.get(activityId);
    if (!row) return;
    if (!sameEntry(row.settled, row.shown)) {
      this.#steps = withStep(this.#steps, [{ activityId, before: row.settled, after: entryOf(row.shown) }]);
      this.#put(activityId, { ...row, settled: entryOf(row.shown) });
    }
    this.#enqueue(activityId);
  }

  settleAll(): void {
    for (const [activityId, row] of this.#rows) if (!sameEntry(row.settled, row.shown)) this.settle(activityId);
  }

  /** Changes of several rows that count as one step. */
  changeTogether(changes: readonly RowChange[]): void {
    for (const { activityId } of changes) this.settle(activityId);
    const step = changes.flatMap(({ activityId, change }) => {
      const row = this.#rows.get(activityId);
      if (!row) return [];
      const changed = editRow(row, change);
      this.#put(activityId, { ...changed, settled: entryOf(changed.shown) });
      return [{ activityId, before: row.settled, after: entryOf(changed.shown) }];
    });
    this.#steps = withStep(this.#steps, step);
    for (const { activityId } of step) this.#enqueue(activityId);
  }

  /** Takes the last step back as new changes. Gives the first row of it; null when there is nothing to undo. */
  undo(): string | null {
    const step = this.#steps.at(-1) ?? [];
    this.#steps = this.#steps.slice(0, -1);
    for (const part of step) this.#takeBack(part);
    return step[0]?.activityId ?? null;
  }

  /** Both texts stay within reach: the one not chosen is a step of undo away. */
  resolve(activityId: string, whose: 'MINE' | 'THEIRS'): void {
    const row = this.#rows.get(activityId);
    if (!row) return;
    this.#put(activityId, whose === 'MINE' ? chooseMine(row) : chooseTheirs(row));
    this.settle(activityId);
  }

  /** Tries again at once what did not get through. */
  retry(): void {
    if (this.#retry) clearTimeout(this.#retry);
    this.#retry = null;
    for (const [activityId, row] of this.#rows) if (row.trouble?.kind === 'FAILED') this.#enqueue(activityId);
    void this.#sendNext();
  }

  close(): void {
    this.settleAll();
    if (this.#retry) clearTimeout(this.#retry);
    for (const pause of this.#pauses.values()) clearTimeout(pause);
  }

  #takeBack(part: RowStep): void {
    const row = this.#rows.get(part.activityId);
    if (!row) return;
    const undone = editRow(row, inverseOf(part));
    this.#put(part.activityId, { ...undone, settled: entryOf(undone.shown) });
    this.#enqueue(part.activityId);
  }

  #endPause(activityId: string): void {
    clearTimeout(this.#pauses.get(activityId));
    this.#pauses.delete(activityId);
  }

  #enqueue(activityId: string): void {
    if (!this.#queue.includes(activityId)) this.#queue.push(activityId);
    if (this.#retry === null) void this.#sendNext();
  }

  async #sendNext(): Promise<void> {
    if (this.#isSending) return;
    const activityId = this.#queue.shift();
    const row = activityId === undefined ? undefined : this.#rows.get(activityId);
    if (activityId === undefined) return;
    const sendable = row && withRequest(row, this.#parts.newRequestId);
    if (!sendable) return this.#sendNext();
    this.#isSending = true;
    this.#put(activityId, sendable);
    const result = await this.#parts.send(activityId, sendable.request);
    this.#isSending = false;
    this.#takeIn(activityId, result);
    if (this.#retry === null) void this.#sendNext();
  }

  #takeIn(activityId: string, result: SendResult): void {
    const row = this.#rows.get(activityId);
    if (!row) return;
    this.#put(activityId, withResult(row, result));
    if (result.kind === 'FAILED') this.#waitWith(activityId, result.failure);
    else if (!this.#pauses.has(activityId)) this.#enqueue(activityId);
  }

  /** Without a net, or when the server takes no more, nothing gets through: everything waits. Another failure holds up its own row only. */
  #waitWith(activityId: string, failure: FailureKind): void {
    if (!passes(failure)) return;
    if (!this.#queue.includes(activityId)) this.#queue.unshift(activityId);
    this.#retry = setTimeout(() => this.retry(), RETRY_MS);
  }

  #put(activityId: string, row: OutcomeRow): void {
    this.#rows = new Map(this.#rows).set(activityId, row);
    this.#parts.drafts.write(activityId, row);
    this.#tell();
  }

  #tell(): void {
    this.#summary = summaryOf(this.#rows, this.#summary);
    for (const listener of this.#listeners) listener();
  }
}

function withResult(row: OutcomeRow, result: SendResult): OutcomeRow {
  switch (result.kind) {
    case 'SAVED':
      return acceptAnswer(row, result.saved);
    case 'CONFLICT':
      return collideRow(row, result.theirs);
    case 'REFUSED':
      return refuseRow(row, result.text);
    case 'FAILED':
      return failRow(row, result.failure, result.reference);
  }
}
