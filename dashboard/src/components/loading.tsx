import { useWords } from '../lib/words.js';
import { Entry } from './entry.js';

/** Real labels with dashes for figures; appears only after 300 ms (styles). */
export function Loading({ labels }: { labels: string[] }) {
  const { t } = useWords();
  return (
    <div className="skeleton" role="status" aria-label={t('loading')}>
      {labels.map((label) => (
        <Entry key={label} label={label} rule="hair">
          –
        </Entry>
      ))}
    </div>
  );
}
