export type TextSaverState = 'IDLE' | 'SAVING' | 'SAVED' | 'WAITING' | 'REFUSED';

export interface TextChange {
  requestId: string;
  text: string;
  expectedVersion: number;
}

type TextResult =
  | { kind: 'SAVED'; version: number }
  | { kind: 'REFUSED'; message: string; currentVersion: number | null }
  /** `retryAfterMs` is when the server asks to be tried again, null when it does not say. */
  | { kind: 'FAILED'; retryAfterMs: number | null };

interface TextSaverParts {
  saved: { text: string; version: number };
  newRequestId: () => string;
  send: (change: TextChange) => Promise<TextResult>;
  onChange: (state: TextSaverState, message: string | null) => void;
}

const RETRY_MS = 5000;

/** Saves one text, one change under way at a time; a change without an answer is sent again with the same id. */
export class TextSaver {
  readonly #parts: TextSaverParts;
  #saved: { text: string; version: number };
  #wanted: string;
  #change: TextChange | null = null;
  #isSending = false;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: TextSaverParts) {
    this.#parts = parts;
    this.#saved = parts.saved;
    this.#wanted = parts.saved.text;
  }

  save(text: string): void {
    this.#wanted = text;
    void this.#sendNext();
  }

  /** The document has moved on for another reason, as when it was computed anew. */
  received(server: { text: string; version: number }): void {
    if (server.version > this.#saved.version && this.#change === null) this.#saved = server;
  }

  retry(): void {
    clearTimeout(this.#retry);
    void this.#sendNext();
  }

  async #sendNext(): Promise<void> {
    if (this.#isSending || (this.#change === null && this.#wanted === this.#saved.text)) return;
    const change = this.#change ?? {
      requestId: this.#parts.newRequestId(),
      text: this.#wanted,
      expectedVersion: this.#saved.version,
    };
    this.#change = change;
    this.#isSending = true;
    this.#parts.onChange('SAVING', null);
    const result = await this.#parts.send(change);
    this.#isSending = false;
    this.#takeIn(change, result);
  }

  #takeIn(change: TextChange, result: TextResult): void {
    if (result.kind === 'FAILED') {
      this.#retry = setTimeout(() => this.retry(), Math.max(result.retryAfterMs ?? 0, RETRY_MS));
      this.#parts.onChange('WAITING', null);
      return;
    }
    this.#change = null;
    if (result.kind === 'REFUSED') {
      if (result.currentVersion !== null) this.#saved = { text: this.#saved.text, version: result.currentVersion };
      this.#parts.onChange('REFUSED', result.message);
      return;
    }
    this.#saved = { text: change.text, version: result.version };
    this.#parts.onChange('SAVED', null);
    void this.#sendNext();
  }
}
