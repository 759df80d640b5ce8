import { useWords } from '../../lib/words.js';
import type { ContactQueue, QueueState } from './contact-queue.js';
import { useContactWords } from './contact-words.js';

/** What has not reached the server, and what it refused after having waited. */
export function WaitingNotice({ queue, state }: { queue: ContactQueue; state: QueueState }) {
  const { t } = useWords();
  const words = useContactWords();
  const { waiting, refused } = state;
  return (
    <>
      <div role="status">
        {waiting.length > 0 && (
          <div className="notice notice--risk">
            <p>{t('contactLog.offline', { count: waiting.length })}</p>
            <button type="button" className="button" onClick={() => void queue.flush()}>
              {t('contactLog.sendNow')}
            </button>
          </div>
        )}
      </div>
      {refused.map(({ contact, refusals }) => (
        <div key={contact.requestId} className="notice notice--off" role="alert">
          <p>
            {t('contactLog.refusedLater', { contact: words(contact) })}{' '}
            {refusals.map(({ code, message }) => (code === 'NO_SUCH_CASE' ? t('contactLog.noSuchCase') : message)).join(' ')}
          </p>
          <button type="button" className="button" onClick={() => queue.dismissRefused(contact.requestId)}>
            {t('contactLog.dismiss')}
          </button>
        </div>
      ))}
    </>
  );
}
