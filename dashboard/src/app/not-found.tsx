import { Link } from '@tanstack/react-router';
import { Entry } from '../components/entry.js';
import { Failure } from '../components/failure.js';
import { PageHeading } from '../components/page-heading.js';
import { RequestFailed } from '../lib/graphql-request.js';
import { useWords } from '../lib/words.js';

export function NotFound() {
  const { t } = useWords();
  return (
    <main className="frame sheet" id="innehall">
      <Entry label={t('app.name')}>
        <PageHeading title={t('notFound.title')}>{t('notFound.title')}</PageHeading>
        <p className="prose">{t('notFound.text')}</p>
        <p>
          <Link to="/">{t('notFound.home')}</Link>
        </p>
      </Entry>
    </main>
  );
}

/** Where nothing frames the page. */
export function Unexpected({ error }: { error: unknown }) {
  return (
    <main className="frame sheet" id="innehall">
      <PageTrouble error={error} />
    </main>
  );
}

/** A bug in the page itself, or a part of it that did not come; what the server keeps is not touched by it. */
export function PageTrouble({ error }: { error: unknown }) {
  const { t } = useWords();
  if (error instanceof RequestFailed) {
    return (
      <Entry label={t('app.name')}>
        <PageHeading title={t('unexpected.notFetched')}>{t('unexpected.notFetched')}</PageHeading>
        <Failure error={error} onRetry={() => window.location.reload()} />
      </Entry>
    );
  }
  return (
    <Entry label={t('app.name')}>
      <PageHeading title={t('unexpected.title')}>{t('unexpected.title')}</PageHeading>
      <p className="prose">{t('unexpected.text')}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('failure.reload')}
      </button>
    </Entry>
  );
}
