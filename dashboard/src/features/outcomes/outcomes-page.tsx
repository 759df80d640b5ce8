import { firstDayOf, type HalfYear, hasStarted, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useParams, useSearch } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { PageHeading } from '../../components/page-heading.js';
import { OutcomeTableDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { CompleteHalfYear } from './half-year/complete-half-year.js';
import { StandingNotice } from './half-year/standing-notice.js';
import { useWorkingFollowUp } from './half-year/use-working-follow-up.js';
import { SheetProvider, useOutcomeSheet } from './sheet/use-outcome-sheet.js';
import { KeyHelp } from './table/key-help.js';
import { OutcomeBar } from './table/outcome-bar.js';
import { activitiesOf, isLocked, type OutcomeOrganisation } from './table/outcome-plan.js';
import { OutcomeTable } from './table/outcome-table.js';
import './outcomes.css';

const COMPUTING_LOOK_MS = 1500;

/** *Vad blev det av aktiviteterna?* The manager's daily table. */
export function OutcomesPage() {
  const { halfYear } = useParams({ from: '/signed-in/folj-upp/$halfYear' });
  return <OutcomesOf key={halfYear} halfYear={halfYear} />;
}

function OutcomesOf({ halfYear }: { halfYear: HalfYear }) {
  const { t, halfYear: label } = useWords();
  const { steg } = useSearch({ from: '/signed-in/folj-upp/$halfYear' });
  const { organisation } = useSession();
  const query = useGraphQL(
    OutcomeTableDocument,
    { organisation: organisation.slug, halfYear, year: yearOfHalfYear(halfYear) },
    { refetchInterval: (latest) => (latest?.organisation?.followUp?.status === 'COMPUTING' ? COMPUTING_LOOK_MS : false) },
  );
  useShortcuts([{ keys: 'p', label: 'shortcuts.print', run: () => window.print() }]);
  const isCompleting = steg === 'klarmarkera';
  const working = useWorkingFollowUp(query.isPlaceholderData ? null : (query.data?.organisation ?? null), halfYear);
  const found = working.organisation;
  const heading = isCompleting ? t('outcomes.complete.heading') : t('outcomes.question');
  return (
    <div className="outcomes" aria-busy={query.isFetching}>
      <Entry
        label={
          <>
            <strong>{t('outcomes.label')}</strong>
            {label(halfYear)}
          </>
        }
      >
        <PageHeading key={heading} title={`${heading} ${label(halfYear)}`}>
          {heading}
        </PageHeading>
      </Entry>
      {query.isError && (
        <Entry>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </Entry>
      )}
      {!query.isError && !found && !query.data?.organisation && query.isFetched && (
        <Entry>
          <p className="prose">{t('notFound.text')}</p>
        </Entry>
      )}
      {working.error && (
        <Entry>
          <Failure error={working.error} onRetry={working.retry} />
        </Entry>
      )}
      {!found && (query.isFetching || working.isLoading) && (
        <Loading labels={[t('column.activity'), t('column.status'), t('outcomes.column.account')]} />
      )}
      {found && <OutcomesOfPlan organisation={found} halfYear={halfYear} isCompleting={isCompleting} />}
    </div>
  );
}

interface OutcomesOfPlanProps {
  organisation: OutcomeOrganisation;
  halfYear: HalfYear;
  isCompleting: boolean;
}

function OutcomesOfPlan({ organisation, halfYear, isCompleting }: OutcomesOfPlanProps) {
  const { t, date } = useWords();
  const { today } = useSession();
  const { visa } = useSearch({ from: '/signed-in/folj-upp/$halfYear' });
  const sheet = useOutcomeSheet(organisation, halfYear);
  const { plan, followUp, permissions } = organisation;
  if (!plan || activitiesOf(plan).length === 0) {
    return (
      <Entry rule="heavy">
        <p className="prose">{t('outcomes.empty', { year: String(yearOfHalfYear(halfYear)) })}</p>
      </Entry>
    );
  }
  if (!hasStarted(halfYear, today)) {
    return (
      <Entry rule="heavy">
        <p className="prose">{t('outcomes.notStarted', { day: date(firstDayOf(halfYear)) })}</p>
      </Entry>
    );
  }
  const isMissingOnly = visa === 'saknar-utfall';
  const mayComplete = permissions.prepareFollowUp || permissions.submitFollowUp;
  return (
    <SheetProvider value={sheet}>
      <StandingNotice followUp={followUp} halfYear={halfYear} />
      {isCompleting && mayComplete ? (
        <CompleteHalfYear plan={plan} followUp={followUp} halfYear={halfYear} />
      ) : (
        <>
          <OutcomeBar isMissingOnly={isMissingOnly} mayComplete={mayComplete && !isLocked(followUp)} halfYear={halfYear} />
          <OutcomeTable
            key={String(isMissingOnly)}
            plan={plan}
            followUp={followUp}
            halfYear={halfYear}
            mayAssess={permissions.writePlan}
            isMissingOnly={isMissingOnly}
          />
          <KeyHelp />
        </>
      )}
    </SheetProvider>
  );
}
