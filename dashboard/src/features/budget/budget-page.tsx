import { firstDayOf, halfYearsOfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { PageHeading } from '../../components/page-heading.js';
import { BudgetPageDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { BudgetForm } from './budget-form.js';
import { BudgetHalf } from './budget-half.js';
import type { BudgetOrganisation } from './budget-organisation.js';
import './budget.css';

/** *Håller pengarna?* The year's budget and what it has cost. */
export function BudgetPage() {
  const { t } = useWords();
  const { year: yearText } = useParams({ from: '/signed-in/budget/$year' });
  const year = Number(yearText);
  const { organisation } = useSession();
  const [first, second] = halfYearsOfYear(year);
  const query = useGraphQL(BudgetPageDocument, {
    organisation: organisation.slug,
    year,
    first,
    second,
    on: firstDayOf(first),
  });
  useShortcuts([{ keys: 'p', label: 'shortcuts.print', run: () => window.print() }]);
  const found = query.data?.organisation;
  return (
    <div className={query.isPlaceholderData ? 'budget is-refreshing' : 'budget'} aria-busy={query.isFetching}>
      <Entry
        label={
          <>
            <strong>{t('budget.label')}</strong>
            {yearText}
          </>
        }
      >
        <PageHeading title={`${t('budget.label')} ${yearText}`}>{t('budget.question')}</PageHeading>
        <nav className="budget__years no-print" aria-label={t('budget.years')}>
          <Link to="/budget/$year" params={{ year: String(year - 1) }}>
            {t('budget.yearLink', { year: String(year - 1) })}
          </Link>
          <Link to="/budget/$year" params={{ year: String(year + 1) }}>
            {t('budget.yearLink', { year: String(year + 1) })}
          </Link>
          <Link to="/avtal">{t('agreements.back')}</Link>
        </nav>
      </Entry>
      {query.isPending && <Loading labels={[t('budget.planned'), t('budget.actual')]} />}
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
      {found && !query.isPlaceholderData && <BudgetOfYear key={year} year={year} organisation={found} />}
    </div>
  );
}

function BudgetOfYear({ year, organisation }: { year: number; organisation: BudgetOrganisation }) {
  const { t } = useWords();
  const [isEditing, setIsEditing] = useState(false);
  const { budget, first, second, permissions, agreements } = organisation;
  const mayWrite = permissions.writeAgreements;
  if (isEditing || (budget === null && mayWrite)) {
    return (
      <BudgetForm
        year={year}
        budget={budget}
        agreements={agreements}
        onClose={() => setIsEditing(false)}
        isFirst={budget === null}
      />
    );
  }
  if (budget === null) {
    return (
      <Entry rule="heavy">
        <p className="prose">{t('budget.none', { year: String(year) })}</p>
      </Entry>
    );
  }
  return (
    <>
      {[first, second].map((half) => (
        <BudgetHalf key={half.halfYear} half={half} mayWrite={mayWrite} />
      ))}
      {mayWrite && (
        <Entry rule="hair" className="no-print">
          <button type="button" className="button" onClick={() => setIsEditing(true)}>
            {t('budget.change', { year: String(year) })}
          </button>
        </Entry>
      )}
    </>
  );
}
