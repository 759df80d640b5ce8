import { useState } from 'react';
import { takeReloadNotice } from '../lib/reload-once.js';
import { useWords } from '../lib/words.js';

let isJustReloaded = takeReloadNotice(window.sessionStorage);

/** After a reload that nobody asked for: why, and that nothing is lost. */
export function ReloadNotice() {
  const { t } = useWords();
  const [isShown, setIsShown] = useState(isJustReloaded);
  if (!isShown) return null;
  const close = () => {
    isJustReloaded = false;
    setIsShown(false);
  };
  return (
    <div className="notice reload-notice no-print" role="status">
      <p>{t('failure.reloaded')}</p>
      <button type="button" className="button button--quiet" onClick={close}>
        {t('close')}
      </button>
    </div>
  );
}
