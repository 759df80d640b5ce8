import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Dialog } from '../components/dialog.js';
import { activeShortcuts, type Shortcut, useShortcuts } from '../lib/shortcuts.js';
import { useWords } from '../lib/words.js';

/** The foot of the page: what this is, and the list of shortcuts. */
export function Colophon() {
  const { t } = useWords();
  const [listed, setListed] = useState<Shortcut[] | null>(null);
  const { pathname } = useLocation();
  const open = () => setListed(activeShortcuts());
  useShortcuts([{ keys: '?', label: 'shortcuts.show', run: open }]);
  return (
    <footer>
      <p className="print-only">{`${window.location.origin}${pathname}`}</p>
      <div className="colophon">
        <span>{t('app.colophon')}</span>
        <button type="button" className="button button--quiet" onClick={open}>
          {t('shortcuts.title')}
        </button>
        {listed && (
          <Dialog title={t('shortcuts.title')} onClose={() => setListed(null)}>
            <dl className="facts">
              {listed.map(({ keys, label }) => (
                <div key={keys} className="facts__pair">
                  <dt>
                    <kbd className="code">{keys}</kbd>
                  </dt>
                  <dd>{t(label)}</dd>
                </div>
              ))}
            </dl>
            <p className="quiet">{t('shortcuts.off')}</p>
            <form method="dialog">
              <button className="button" type="submit">
                {t('close')}
              </button>
            </form>
          </Dialog>
        )}
      </div>
    </footer>
  );
}
