import { type MessageId, useWords } from '../../../lib/words.js';

const KEYS: readonly (readonly [MessageId, MessageId])[] = [
  ['outcomes.keys.arrows', 'outcomes.keys.arrows.does'],
  ['outcomes.keys.enter', 'outcomes.keys.enter.does'],
  ['outcomes.keys.escape', 'outcomes.keys.escape.does'],
  ['outcomes.keys.letter', 'outcomes.keys.letter.does'],
  ['outcomes.keys.nextRow', 'outcomes.keys.nextRow.does'],
  ['outcomes.keys.paste', 'outcomes.keys.paste.does'],
  ['outcomes.keys.undo', 'outcomes.keys.undo.does'],
];

/** The keys of the table, for those who write a half-year in one sitting. */
export function KeyHelp() {
  const { t } = useWords();
  return (
    <details className="key-help no-print">
      <summary>{t('outcomes.keys')}</summary>
      <dl className="facts">
        {KEYS.map(([keys, does]) => (
          <div key={keys} className="facts__pair">
            <dt>
              <kbd className="code">{t(keys)}</kbd>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
