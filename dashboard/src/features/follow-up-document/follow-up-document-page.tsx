import { useParams, useSearch } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { PageHeading } from '../../components/page-heading.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { useWords } from '../../lib/words.js';
import { DocumentBody } from './document-body.js';
import { DocumentHead } from './document-head.js';
import { RevisionList } from './revision-list.js';
import { useShownFollowUp } from './use-shown-follow-up.js';
import './follow-up-document.css';

/** The half-yearly follow-up as it was computed, submitted or adopted: to read and to print. */
export function FollowUpDocumentPage() {
  const { t, halfYear: label, halfYearInline } = useWords();
  const { halfYear } = useParams({ from: '/signed-in/uppfoljning/$halfYear' });
  const { version } = useSearch({ from: '/signed-in/uppfoljning/$halfYear' });
  const { query, isPlaceholder, followUp, revisions } = useShownFollowUp(halfYear, version);
  useShortcuts([{ keys: 'p', label: 'shortcuts.print', run: () => window.print() }]);
  return (
    <div className={isPlaceholder ? 'is-refreshing' : undefined} aria-busy={query.isFetching}>
      <Entry label={<strong>{t('followUp.label')}</strong>}>
        <PageHeading title={`${t('followUp.label')}, ${label(halfYear)}`}>{label(halfYear)}</PageHeading>
      </Entry>
      {query.isPending && <Loading labels={[t('followUp.document'), t('followUp.account'), t('followUp.goals')]} />}
      {query.isError && (
        <Entry>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </Entry>
      )}
      {query.data && !followUp && (
        <Entry>
          <p className="prose">{t('followUp.none', { period: halfYearInline(halfYear) })}</p>
        </Entry>
      )}
      {followUp && <DocumentHead followUp={followUp} revisions={revisions} halfYear={halfYear} />}
      {followUp && <RevisionList revisions={revisions} shown={followUp.revision} halfYear={halfYear} />}
      {followUp && followUp.status !== 'COMPUTING' && <DocumentBody followUp={followUp} />}
    </div>
  );
}
