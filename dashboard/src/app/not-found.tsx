import { Link } from '@tanstack/react-router';
import { Entry } from '../components/entry.js';
import { PageHeading } from '../components/page-heading.js';
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

/** A bug in the page itself; what the server keeps is not touched by it. */
export function Unexpected() {
  const { t } = useWords();
  return (
    <main className="frame sheet" id="innehall">
      <Entry label={t('app.name')}>
        <PageHeading title={t('unexpected.title')}>{t('unexpected.title')}</PageHeading>
        <p className="prose">{t('unexpected.text')}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('failure.reload')}
        </button>
      </Entry>
    </main>
  );
}
