import type { ReactNode } from 'react';
import { setPreference, usePreferences } from '../lib/preferences.js';
import { useWords } from '../lib/words.js';

/** The sheet for pages outside sign-in. */
export function FrontFrame({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const { locale } = usePreferences();
  const other = locale === 'sv' ? 'en' : 'sv';
  return (
    <div className="frame">
      <header className="masthead">
        <div className="masthead__top">
          <p className="masthead__name">{t('app.name')}</p>
          <button type="button" className="button button--quiet" lang={other} onClick={() => setPreference('locale', other)}>
            {other === 'sv' ? 'Svenska' : 'English'}
          </button>
        </div>
        <div className="masthead__bar" />
      </header>
      <main className="sheet" id="innehall">
        {children}
      </main>
      <footer className="colophon">{t('app.colophon')}</footer>
    </div>
  );
}
