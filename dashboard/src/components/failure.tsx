import type { RequestFailed } from '../lib/graphql-request.js';
import { type MessageId, useWords } from '../lib/words.js';

const TEXTS: Record<RequestFailed['kind'], MessageId> = {
  OFFLINE: 'failure.offline',
  BUSY: 'failure.busy',
  SERVER: 'failure.server',
  NOT_FOUND: 'notFound.text',
  SIGNED_OUT: 'failure.signedOut',
  OUTDATED_PAGE: 'failure.outdated',
};

interface FailureProps {
  error: RequestFailed;
  /** Something was to be done, not only shown. */
  isSaving?: boolean;
  onRetry: () => void;
}

/** Stands where the content would be; the rest of the page works. */
export function Failure({ error, isSaving = false, onRetry }: FailureProps) {
  const { t } = useWords();
  // The server's own sentence knows nothing of the page.
  const isQuoted = error.kind === 'BUSY' && error.message !== '';
  const retry = error.kind === 'OUTDATED_PAGE' ? () => window.location.reload() : onRetry;
  return (
    <div className="notice notice--off" role="alert">
      <p>
        {isQuoted
          ? error.message
          : t(isSaving && error.kind === 'SERVER' ? 'failure.saving' : (TEXTS[error.kind] ?? 'failure.server'))}
        {isQuoted && isSaving && ` ${t('failure.kept')}`}
        {error.reference && ` ${t('failure.reference', { reference: error.reference })}`}
      </p>
      <button type="button" className="button" onClick={retry}>
        {error.kind === 'OUTDATED_PAGE' ? t('failure.reload') : t('failure.retry')}
      </button>
    </div>
  );
}
