import { hasStarted } from '@jourplan/schema/domain/time/half-year.js';
import { useParams } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { PageHeading } from '../../components/page-heading.js';
import { ContactKpiPageDocument } from '../../graphql/graphql.js';
import { stepsBefore } from '../../lib/half-year-address.js';
import { useSession } from '../../lib/session.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { KpiAnswer } from './kpi-answer.js';
import { KPI_GROUPS, pointsOf, sinceFirstCount } from './kpi-figures.js';
import { KpiSection } from './kpi-section.js';
import { VolumeSection } from './volume-section.js';
import './contact-kpis.css';

const HALF_YEARS_SHOWN = 6;

/** *Når vi dem som söker stöd?* Every KPI with what it is made of, and the volumes behind. */
export function ContactKpisPage() {
  const { t, halfYear: label } = useWords();
  const { halfYear } = useParams({ from: '/signed-in/nyckeltal/$halfYear' });
  const { organisation, today } = useSession();
  const from = stepsBefore(halfYear, HALF_YEARS_SHOWN - 1);
  const query = useGraphQL(ContactKpiPageDocument, { organisation: organisation.slug, halfYear, from });
  useShortcuts([{ keys: 'p', label: 'shortcuts.print', run: () => window.print() }]);
  const found = query.data?.organisation;
  const isStarted = hasStarted(halfYear, today);
  return (
    <div className={query.isPlaceholderData ? 'contact-kpis is-refreshing' : 'contact-kpis'} aria-busy={query.isFetching}>
      <Entry
        label={
          <>
            <strong>{t('contactKpis.label')}</strong>
            {label(halfYear)}
          </>
        }
      >
        <PageHeading title={`${t('contactKpis.label')}, ${label(halfYear)}`}>{t('contactKpis.question')}</PageHeading>
      </Entry>
      {query.isPending && <Loading labels={KPI_GROUPS.map(({ group }) => t(`contactKpis.group.${group}`))} />}
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
      {found && !isStarted && (
        <Entry>
          <p className="prose">{t('contactKpis.notStarted')}</p>
        </Entry>
      )}
      {found && isStarted && (
        <>
          <KpiAnswer kpis={found.contactKpis} halfYear={halfYear} />
          {KPI_GROUPS.map(({ group, keys }) => (
            <KpiSection
              key={group}
              group={group}
              halfYear={halfYear}
              kpis={keys.flatMap((key) => found.contactKpis.kpis.filter((kpi) => kpi.key === key))}
              pointsOf={(key) => pointsOf(sinceFirstCount(found.contactKpiTrend), key)}
            />
          ))}
          <VolumeSection halfYear={halfYear} />
        </>
      )}
    </div>
  );
}
