import { yearOf } from '@jourplan/schema/domain/time/plain-date.js';
import { Link } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { PageHeading } from '../../components/page-heading.js';
import { AgreementListDocument, type AgreementListQuery } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { timeScale } from './agreement-clock.js';
import { branchesIn, GROUPS } from './agreement-order.js';
import { AgreementRow } from './agreement-row.js';
import { ClockKey } from './clock-line.js';
import { CoverageSection } from './coverage-section.js';
import { yearSpan } from './money-span.js';
import './agreements.css';

type Organisation = NonNullable<AgreementListQuery['organisation']>;

/** *Vem betalar, till när, och vad händer om ingen gör något?* */
export function AgreementsPage() {
  const { t } = useWords();
  const { organisation, today } = useSession();
  const query = useGraphQL(AgreementListDocument, {
    organisation: organisation.slug,
    today,
    year: yearSpan(yearOf(today)),
  });
  useShortcuts([{ keys: 'p', label: 'shortcuts.print', run: () => window.print() }]);
  const found = query.data?.organisation;
  return (
    <div className="agreements" aria-busy={query.isFetching}>
      <Entry label={<strong>{t('agreements.label')}</strong>}>
        <PageHeading title={t('agreements.label')}>{t('agreements.question')}</PageHeading>
        <p className="no-print">
          <Link to="/budget/$year" params={{ year: String(yearOf(today)) }}>
            {t('agreements.toBudget', { year: String(yearOf(today)) })}
          </Link>
        </p>
      </Entry>
      {query.isPending && <Loading labels={GROUPS.map((group) => t(`agreements.group.${group}`))} />}
      {query.isError && (
        <Entry>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </Entry>
      )}
      {query.data && !found && (
        <Entry>
          <p className="prose">{t('notFound.text')}</p>
        </Entry>
      )}
      {found && <AgreementGroups agreements={found.agreements} />}
      {found && <CoverageSection coverage={found.municipalityCoverage} />}
    </div>
  );
}

function AgreementGroups({ agreements }: { agreements: Organisation['agreements'] }) {
  const { t } = useWords();
  const { today } = useSession();
  if (agreements.length === 0) {
    return (
      <Entry rule="heavy">
        <p className="prose">{t('agreements.none')}</p>
      </Entry>
    );
  }
  const scale = timeScale(
    agreements.flatMap(({ term }) => (term === null ? [] : [term])),
    today,
  );
  const groups = GROUPS.map((group) => ({ group, branches: branchesIn(agreements, group) })).filter(
    ({ branches }) => branches.length > 0,
  );
  return groups.map(({ group, branches }, index) => {
    return (
      <section key={group} className="agreements__group" aria-labelledby={`avtal-${group}`}>
        <Entry rule="heavy" label={t('agreements.count', { count: branches.length })}>
          <h2 id={`avtal-${group}`}>{t(`agreements.group.${group}`)}</h2>
          {index === 0 && <ClockKey />}
        </Entry>
        {branches.map(({ agreement, annexes }) => (
          <AgreementRow key={agreement.id} agreement={agreement} annexes={annexes} scale={scale} />
        ))}
      </section>
    );
  });
}
