import type { Channel, PartOfDay, Section, TargetGroup } from '@jourplan/schema/domain/contacts/contacts.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { FailureKind } from '../../lib/graphql-request.js';
import type { Refusal } from '../../lib/refusals.js';

/** What is said of a new case at its first contact; the rest is unknown until somebody fills it in. */
export interface NewCase {
  section: Section;
  targetGroup: TargetGroup;
  receivedOn: PlainDate;
  municipalityCode: string | null;
  districtId: string | null;
}

/** A case in the list, one whose code was typed, or one to open first. */
export type CaseRef =
  | { kind: 'KNOWN'; id: string; code: string }
  | { kind: 'BY_CODE'; code: string }
  | { kind: 'NEW'; requestId: string; open: NewCase };

/** One contact, with the id it keeps however often it is sent. */
export interface LoggedContact {
  requestId: string;
  caseRef: CaseRef;
  channel: Channel;
  reached: boolean;
  partOfDay: PartOfDay;
  occurredOn: PlainDate;
}

/** What undoing takes: the attempt, and the case as well when it was opened for it. */
export interface Receipt {
  attempt: { id: string; version: number };
  case: { id: string; code: string; version: number; isNew: boolean };
}

export type LogResult =
  | { kind: 'LOGGED'; receipt: Receipt }
  | { kind: 'REFUSED'; refusals: Refusal[] }
  | { kind: 'FAILED'; failure: FailureKind };

export type LogOutcome = LogResult | { kind: 'WAITING'; failure: FailureKind };

export interface RefusedContact {
  contact: LoggedContact;
  refusals: Refusal[];
}

export interface QueueState {
  waiting: readonly LoggedContact[];
  /** Refused after they had waited: nobody was looking at the form any more. */
  refused: readonly RefusedContact[];
}

export interface WaitingStorage {
  read(): LoggedContact[];
  write(waiting: readonly LoggedContact[]): void;
}

export interface QueueParts {
  send: (contact: LoggedContact) => Promise<LogResult>;
  storage: WaitingStorage;
  /** Called whenever something that waited has been logged. */
  onLogged: () => void;
}

const RETRY_MS = 5000;

/**
 * Contacts on their way to the server, in the order they were logged and one at a time. Each is kept in the browser until
 * the server has answered, and is sent again with the same id.
 */
export class ContactQueue {
  readonly #parts: QueueParts;
  readonly #listeners = new Set<() => void>();
  #state: QueueState;
  #isSending = false;
  #retry: ReturnType<typeof setTimeout> | null = null;

  constructor(parts: QueueParts) {
    this.#parts = parts;
    this.#state = { waiting: parts.storage.read(), refused: [] };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): QueueState => this.#state;

  /** Sends a contact at once when nothing waits before it; what does not get through waits. */
  async log(contact: LoggedContact): Promise<LogOutcome> {
    const isFirst = this.#state.waiting.length === 0 && !this.#isSending;
    this.#put({ waiting: [...this.#state.waiting, contact] });
    if (!isFirst) {
      void this.flush();
      return { kind: 'WAITING', failure: 'OFFLINE' };
    }
    const result = await this.#sendFirst(contact);
    return result.kind === 'FAILED' ? { kind: 'WAITING', failure: result.failure } : result;
  }

  /** Tries again with everything that waits, until one does not get through. */
  async flush(): Promise<void> {
    if (this.#isSending) return;
    const [first] = this.#state.waiting;
    if (!first) return;
    const result = await this.#sendFirst(first);
    if (result.kind === 'FAILED') return;
    if (result.kind === 'REFUSED')
      this.#put({ refused: [...this.#state.refused, { contact: first, refusals: result.refusals }] });
    else this.#parts.onLogged();
    await this.flush();
  }

  /** Takes back a contact that has not left. False when it is on its way or gone. */
  takeBack(requestId: string): boolean {
    const index = this.#state.waiting.findIndex((contact) => contact.requestId === requestId);
    if (index < 0 || (index === 0 && this.#isSending)) return false;
    this.#put({ waiting: this.#state.waiting.filter((contact) => contact.requestId !== requestId) });
    return true;
  }

  dismissRefused(requestId: string): void {
    this.#put({ refused: this.#state.refused.filter(({ contact }) => contact.requestId !== requestId) });
  }

  close(): void {
    if (this.#retry) clearTimeout(this.#retry);
    this.#retry = null;
  }

  async #sendFirst(contact: LoggedContact): Promise<LogResult> {
    this.close();
    this.#isSending = true;
    const result = await this.#parts.send(contact);
    this.#isSending = false;
    if (result.kind === 'FAILED') this.#retry = setTimeout(() => void this.flush(), RETRY_MS);
    else this.#put({ waiting: this.#state.waiting.filter(({ requestId }) => requestId !== contact.requestId) });
    return result;
  }

  #put(change: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...change };
    if (change.waiting) this.#parts.storage.write(this.#state.waiting);
    for (const listener of this.#listeners) listener();
  }
}
