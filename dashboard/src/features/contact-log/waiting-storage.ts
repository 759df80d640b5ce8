import type { LoggedContact, WaitingStorage } from './contact-queue.js';

/** The part of `localStorage` that is used. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Contacts that have not reached the server survive a closed tab: codes, choices and dates, nothing about a person. */
export function waitingStorage(storage: KeyValueStorage, organisation: string): WaitingStorage {
  const key = `jourplan.contacts.${organisation}`;
  return {
    read: () => tolerantly(() => parseWaiting(storage.getItem(key))) ?? [],
    write: (waiting) => {
      tolerantly(() => (waiting.length === 0 ? storage.removeItem(key) : storage.setItem(key, JSON.stringify(waiting))));
    },
  };
}

function parseWaiting(text: string | null): LoggedContact[] {
  const entries: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(entries) ? entries.filter(isContact) : [];
}

function isContact(entry: Partial<LoggedContact> | null): entry is LoggedContact {
  const texts = [entry?.requestId, entry?.caseRef?.kind, entry?.channel, entry?.partOfDay, entry?.occurredOn];
  return texts.every((text) => typeof text === 'string') && typeof entry?.reached === 'boolean';
}

/** A browser that refuses storage still logs while the page is open. */
function tolerantly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
