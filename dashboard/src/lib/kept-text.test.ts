import { expect, it } from '@jest/globals';
import { keepText, readKeptText } from './kept-text.js';

function aStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

it('gives a text back until it is saved', () => {
  const storage = aStorage();
  keepText(storage, 'account', 'Saved', 'Saved, and more');
  expect(readKeptText(storage, 'account', 'Saved')).toBe('Saved, and more');
  keepText(storage, 'account', 'Saved, and more', 'Saved, and more');
  expect(storage.kept.size).toBe(0);
});

it('never lays an old text over a newer one', () => {
  const storage = aStorage();
  keepText(storage, 'account', 'Saved', 'Mine');
  expect(readKeptText(storage, 'account', 'Saved by a colleague')).toBeNull();
});

it('stores nothing that looks like a personal number', () => {
  const storage = aStorage();
  keepText(storage, 'reason', '', 'Gäller 19811228-9874');
  expect(storage.kept.size).toBe(0);
});

it('gives nothing for what it cannot read', () => {
  const storage = aStorage();
  storage.setItem('jourplan.text.reason', '{');
  expect(readKeptText(storage, 'reason', '')).toBeNull();
});
