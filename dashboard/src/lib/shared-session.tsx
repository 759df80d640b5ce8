import { useEffect } from 'react';
import { serverNow } from './server-answers.js';
import { type EndReason, laterEnds, phaseOf, type SessionEnds } from './session-end.js';

const KEY = 'jourplan.session';

/** What any tab of this browser heard last about when the session ends. */
export function sharedEnds(): SessionEnds | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as SessionEnds | null;
  } catch {
    return null;
  }
}

export function shareEnds(ends: SessionEnds): void {
  if (laterEnds(ends, sharedEnds()) === ends) store(JSON.stringify(ends));
}

/** On signing out, which signs out every tab. */
export function forgetEnds(): void {
  store(null);
}

/** Why there is nobody signed in any more; undefined for who has not been. */
export function endedReason(): EndReason | undefined {
  const [ends, now] = [sharedEnds(), serverNow()];
  const phase = ends && now !== null ? phaseOf(ends, now) : null;
  return phase?.kind === 'ENDED' ? phase.reason : undefined;
}

/** Hears of another tab that was used, signed in or signed out. */
export function useSharedEnds(onChange: (ends: SessionEnds | null) => void): void {
  useEffect(() => {
    const listen = (event: StorageEvent) => event.key === KEY && onChange(sharedEnds());
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }, [onChange]);
}

function store(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // A browser that refuses storage still warns in each tab.
  }
}
