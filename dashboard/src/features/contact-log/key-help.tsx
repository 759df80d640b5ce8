import { type MessageId, useWords } from '../../lib/words.js';

const KEYS: readonly (readonly [MessageId, MessageId])[] = [
  ['contactLog.keys.digits', 'contactLog.keys.digits.does'],
  ['contactLog.keys.new', 'contactLog.keys.new.does'],
  ['contactLog.keys.letters', 'contactLog.keys.letters.does'],
  ['contactLog.keys.channel', 'contactLog.keys.channel.does'],
  ['contactLog.keys.reached', 'contactLog.keys.reached.does'],
  ['contactLog.keys.day', 'contactLog.keys.day.does'],
  ['contactLog.keys.enter', 'contactLog.keys.enter.does'],
  ['contactLog.keys.undo', 'contactLog.keys.undo.does'],
];

/** The keys of the form, for those who log many contacts a day. */
export function KeyHelp() {
  const { t } = useWords();
  return (
    <details className="log-keys">
      <summary>{t('contactLog.keys')}</summary>
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
