import { useEffect, useRef } from 'react';
import { readPreferences } from './preferences.js';
import type { MessageId } from './words.js';

export interface Shortcut {
  /** One key, or `g` and a letter with a space between: `g n`. */
  keys: string;
  label: MessageId;
  run: () => void;
}

const SEQUENCE_MS = 1200;
const active = new Set<Shortcut>();
let leader: { key: string; atMillis: number } | null = null;

/** What the shortcuts of the page in view are, for the list that `?` opens. */
export function activeShortcuts(): Shortcut[] {
  return [...active];
}

/** Registers shortcuts while the component is shown. All can be switched off (WCAG 2.1.4). */
export function useShortcuts(shortcuts: Shortcut[]): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const signature = shortcuts.map(({ keys, label }) => `${keys}:${label}`).join('|');
  useEffect(() => {
    if (signature === '') return;
    const registered = latest.current.map(({ keys, label }) => ({
      keys,
      label,
      run: () => latest.current.find((shortcut) => shortcut.keys === keys)?.run(),
    }));
    for (const shortcut of registered) active.add(shortcut);
    return () => {
      for (const shortcut of registered) active.delete(shortcut);
    };
  }, [signature]);
}

/** Call once, when the page starts. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (readPreferences().shortcuts === 'off' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const keys = withLeader(event.key, event.timeStamp);
    const shortcut = activeShortcuts().find((candidate) => candidate.keys === keys);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run();
  });
}

function withLeader(key: string, atMillis: number): string {
  const keys = leader && atMillis - leader.atMillis < SEQUENCE_MS ? `${leader.key} ${key}` : key;
  leader = key === 'g' && keys === 'g' ? { key, atMillis } : null;
  return keys;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
