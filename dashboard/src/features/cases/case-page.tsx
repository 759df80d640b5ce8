import { Link, useParams } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { PageHeading } from '../../components/page-heading.js';
import { SupportCasePageDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import type { PageCase } from './attempt-steps.js';
import { AttemptTable } from './attempt-table.js';
import { CaseActions } from './case-actions.js';
import { CaseFacts } from './case-facts.js';
import { CaseLadder } from './case-ladder.js';
import { CaseStandings } from './case-standings.js';
import './cases.css';

/** *Vad återstår i ärendet?* Facts, attempts and what the case waits for. */
export function CasePage() {
  const { t } = useWords();
  const { code } = useParams({ from: '/signed-in/arenden/$code' });
  const { organisation } = useSession();
  const query = useGraphQL(SupportCasePageDocument, { organisation: organisation.slug, code });
  const found = query.isPlaceholderData ? null : (query.data?.organisation?.case ?? null);
  const isMissing = query.isSuccess && !query.isPlaceholderData && found === null;
  return (
    <div className="case-page" aria-busy={query.isFetching}>
      <Entry
        label={
          <>
            <strong>{t('case.label')}</strong>
            <Link to="/arenden">{t('case.toWorklist')}</Link>
          </>
        }
      >
        <PageHeading key={code} title={t('case.heading', { code })}>
          {t('case.heading', { code })}
        </PageHeading>
        {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
        {isMissing && <p className="prose">{t('case.notFound', { code })}</p>}
        {found && <CaseState supportCase={found} />}
        {found && query.data?.organisation?.permissions.writeContacts && <CaseActions supportCase={found} />}
      </Entry>
      {!found && query.isFetching && <Loading labels={[t('case.ladder'), t('case.attempts'), t('case.facts')]} />}
      {found && <CaseBody supportCase={found} mayWrite={query.data?.organisation?.permissions.writeContacts ?? false} />}
    </div>
  );
}

function CaseState({ supportCase }: { supportCase: PageCase }) {
  const { t, date } = useWords();
  const { receivedOn, closedOn, voidReason } = supportCase;
  if (voidReason) {
    return (
      <div className="notice notice--off">
        <p>{t('case.voided', { reason: t(`label.voidReason.${voidReason}`).toLowerCase() })}</p>
      </div>
    );
  }
  return (
    <p className="prose">
      {closedOn
        ? t('case.closed', { received: date(receivedOn), closed: date(closedOn) })
        : t('case.open', { received: date(receivedOn) })}
    </p>
  );
}

function CaseBody({ supportCase, mayWrite }: { supportCase: PageCase; mayWrite: boolean }) {
  const { t } = useWords();
  return (
    <>
      <Entry rule="heavy" label={t('case.ladder')}>
        <CaseLadder supportCase={supportCase} />
      </Entry>
      <Entry rule="hair" label={t('case.attempts')}>
        <AttemptTable attempts={supportCase.attempts} mayVoid={mayWrite && supportCase.voidReason === null} />
      </Entry>
      <Entry rule="hair" label={t('case.standings')}>
        <CaseStandings standing={supportCase.standing} />
      </Entry>
      <Entry rule="hair" label={t('case.facts')}>
        <CaseFacts supportCase={supportCase} />
      </Entry>
    </>
  );
}
