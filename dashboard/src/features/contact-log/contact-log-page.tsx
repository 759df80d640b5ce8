import { Link, useSearch } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { PageHeading } from '../../components/page-heading.js';
import { ContactLogDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { ContactForm } from './contact-form.js';
import { KeyHelp } from './key-help.js';
import { TallyMarks } from './tally-marks.js';
import { useContactLog } from './use-contact-log.js';
import { WaitingNotice } from './waiting-notice.js';
import './contact-log.css';

/** *Vilken kontakt ska loggas?* One screen, four choices, done. */
export function ContactLogPage() {
  const { t } = useWords();
  const { organisation } = useSession();
  const { arende } = useSearch({ from: '/signed-in/logga' });
  const query = useGraphQL(ContactLogDocument, { organisation: organisation.slug });
  const { queue, state, reread } = useContactLog();
  const found = query.data?.organisation ?? null;
  const mayLog = found?.permissions.writeContacts ?? true;
  return (
    <div className="contact-log">
      <Entry label={<Today count={found?.contactsToday ?? null} waiting={state.waiting.length} />}>
        <PageHeading title={t('contactLog.question')}>{t('contactLog.question')}</PageHeading>
        <WaitingNotice queue={queue} state={state} />
        {query.isError && !found && <Failure error={query.error} onRetry={() => void query.refetch()} />}
        {!mayLog && <p className="prose">{t('notFound.text')}</p>}
      </Entry>
      {!found && query.isFetching && (
        <Loading labels={[t('contactLog.case'), t('contactLog.channel'), t('contactLog.reached')]} />
      )}
      {mayLog && (found || query.isError) && (
        <ContactForm key={arende ?? ''} organisation={found} firstCode={arende ?? ''} queue={queue} onLogged={reread} />
      )}
      {mayLog && (
        <Entry className="contact-log__ways no-print">
          <p className="button-row">
            <Link to="/arenden">{t('contactLog.toWorklist')}</Link>
            <Link to="/logga/tally">{t('contactLog.toTally')}</Link>
          </p>
          <KeyHelp />
        </Entry>
      )}
    </div>
  );
}

/** How many were logged today, in the margin where the tally sheet had its strokes. */
function Today({ count, waiting }: { count: number | null; waiting: number }) {
  const { t } = useWords();
  const known = count ?? 0;
  return (
    <div className="log-today">
      <strong>{t('contactLog.label')}</strong>
      <p role="status">{count === null ? '–' : t('contactLog.today', { count: known })}</p>
      <TallyMarks count={known} />
      {waiting > 0 && <p className="log-today__waiting">{t('contactLog.waiting', { count: waiting })}</p>}
    </div>
  );
}
