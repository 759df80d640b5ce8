import { looksLikePersonNumber } from '@jourplan/schema/domain/text/personal-number.js';

/** The part of `localStorage` that is used. */
type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (name: string) => `jourplan.text.${name}`;

/** A text that was being written when the page closed, if it was begun from the same text as now. */
export function readKeptText(storage: KeyValueStorage, name: string, base: string): string | null {
  try {
    const kept = JSON.parse(storage.getItem(keyOf(name)) ?? 'null') as { base?: string; text?: string } | null;
    return kept?.base === base && typeof kept.text === 'string' ? kept.text : null;
  } catch {
    return null;
  }
}

/** Keeps what is written until it is saved. What looks like a person's number is never stored. */
export function keepText(storage: KeyValueStorage, name: string, base: string, text: string): void {
  const isToKeep = text !== base && !looksLikePersonNumber(text);
  try {
    if (isToKeep) storage.setItem(keyOf(name), JSON.stringify({ base, text }));
    else storage.removeItem(keyOf(name));
  } catch {
    // A browser that refuses storage still has the text on screen.
  }
}
