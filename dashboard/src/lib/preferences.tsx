import type { Locale } from '@jourplan/schema/words/locale.js';
import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';
export type TextSize = '100' | '125' | '150';

/** Kept in this browser only; nothing here is about a person. */
export interface Preferences {
  locale: Locale;
  theme: Theme;
  textSize: TextSize;
  shortcuts: 'on' | 'off';
}

const ALLOWED: { [K in keyof Preferences]: readonly Preferences[K][] } = {
  locale: ['sv', 'en'],
  theme: ['system', 'light', 'dark'],
  textSize: ['100', '125', '150'],
  shortcuts: ['on', 'off'],
};

const listeners = new Set<() => void>();
let current: Preferences = {
  locale: stored('locale'),
  theme: stored('theme'),
  textSize: stored('textSize'),
  shortcuts: stored('shortcuts'),
};

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, readPreferences);
}

export function readPreferences(): Preferences {
  return current;
}

export function setPreference<K extends keyof Preferences>(key: K, value: Preferences[K]): void {
  current = { ...current, [key]: value };
  try {
    localStorage.setItem(`jourplan.${key}`, value);
  } catch {
    // A browser that refuses storage still gets the choice for this visit.
  }
  applyPreferences();
  for (const listener of listeners) listener();
}

/** Puts language, theme and text size on the document. */
export function applyPreferences(): void {
  const root = document.documentElement;
  root.lang = current.locale;
  root.dataset.theme = current.theme;
  root.dataset.textSize = current.textSize;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored<K extends keyof Preferences>(key: K): Preferences[K] {
  const allowed = ALLOWED[key];
  return allowed.find((choice) => choice === storedText(key)) ?? (allowed[0] as Preferences[K]);
}

function storedText(key: string): string | null {
  try {
    return localStorage.getItem(`jourplan.${key}`);
  } catch {
    return null;
  }
}
