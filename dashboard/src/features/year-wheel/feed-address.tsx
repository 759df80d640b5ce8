import { useState } from 'react';
import { TextField } from '../../components/text-field.js';
import { useWords } from '../../lib/words.js';

/** The secret address as a path, shown this once: the server keeps only what it can be recognised by. */
export function FeedAddress({ path }: { path: string }) {
  const address = new URL(path, window.location.origin).href;
  const { t } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setIsCopied(true);
  };
  return (
    <div className="notice notice--ok feed-address">
      <TextField
        label={t('feed.address')}
        hint={t('feed.once')}
        value={address}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <div className="button-row">
        <button type="button" className="button button--primary" onClick={() => void copy().catch(() => undefined)}>
          {t('feed.copy')}
        </button>
        <span role="status">{isCopied ? t('feed.copied') : ''}</span>
      </div>
    </div>
  );
}
