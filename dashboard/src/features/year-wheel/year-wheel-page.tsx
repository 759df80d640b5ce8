import { isoWeekOf } from '@jourplan/schema/domain/time/iso-week.js';
import { yearOf } from '@jourplan/schema/domain/time/plain-date.js';
import { Link, useSearch } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useDayWord } from '../../components/near-day.js';
import { PageHeading } from '../../components/page-heading.js';
import { YearWheelDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { CalendarFeeds } from './calendar-feeds.js';
import { byMonth, type Deadline, type Month, spanOf, yearInAddress } from './months.js';
import { OwnDates } from './own-dates.js';
import './year-wheel.css';

/** *Vad ska vara klart när?* Every deadline that one's role is concerned with, by date. */
export function YearWheelPage() {
  const { t } = useWords();
  const { organisation, today } = useSession();
  const { ar } = useSearch({ from: '/signed-in/arshjul' });
  const year = yearInAddress(ar, today);
  const query = useGraphQL(YearWheelDocument, { organisation: organisation.slug, ...spanOf(year, today) });
  useShortcuts([{ keys: 'p', label: 'shortcuts.print', run: () => window.print() }]);
  const found = query.data?.organisation ?? null;
  return (
    <div className="year-wheel" aria-busy={query.isFetching}>
      <Entry
        label={
          <>
            <strong>{t('yearWheel.label')}</strong>
            {year === null ? t('yearWheel.coming') : String(year)}
          </>
        }
      >
        <PageHeading title={t('yearWheel.question')}>{t('yearWheel.question')}</PageHeading>
        <YearLinks year={year} />
        {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
        {found && found.yearWheel.length === 0 && <p className="prose">{t('yearWheel.empty')}</p>}
      </Entry>
      {!found && query.isFetching && <Loading labels={[t('yearWheel.month'), t('yearWheel.nextMonth')]} />}
      {found && byMonth(found.yearWheel).map((month) => <MonthEntry key={month.first} month={month} />)}
      {found?.permissions.writePlan && (
        <Entry rule="heavy" label={t('ownDates.label')} className="no-print">
          <OwnDates span={spanOf(year, today)} />
        </Entry>
      )}
      {found && (
        <Entry rule="heavy" label={t('feed.label')} className="no-print">
          <CalendarFeeds />
        </Entry>
      )}
    </div>
  );
}

function YearLinks({ year }: { year: number | null }) {
  const { t } = useWords();
  const { today } = useSession();
  const thisYear = yearOf(today);
  return (
    <nav className="year-wheel__years no-print" aria-label={t('yearWheel.years')}>
      <Link
        to="/arshjul"
        search={{}}
        activeOptions={{ exact: true, includeSearch: true }}
        aria-current={year === null ? 'page' : undefined}
      >
        {t('yearWheel.coming')}
      </Link>
      {[thisYear - 1, thisYear, thisYear + 1].map((shown) => (
        <Link key={shown} to="/arshjul" search={{ ar: String(shown) }} aria-current={year === shown ? 'page' : undefined}>
          {shown}
        </Link>
      ))}
    </nav>
  );
}

function MonthEntry({ month }: { month: Month }) {
  const { t, locale } = useWords();
  const name = new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const label = name.format(Date.parse(`${month.first}T00:00Z`));
  return (
    <section aria-label={label}>
      <Entry rule="hair" label={<h2 className="year-wheel__month">{label}</h2>}>
        <table className="year-wheel__table">
          <caption className="visually-hidden">{t('yearWheel.caption', { month: label })}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('column.day')}</th>
              <th scope="col">{t('yearWheel.what')}</th>
              <th scope="col">{t('yearWheel.forWhom')}</th>
            </tr>
          </thead>
          <tbody>
            {month.deadlines.map((deadline) => (
              <DeadlineRow key={deadline.key} deadline={deadline} />
            ))}
          </tbody>
        </table>
      </Entry>
    </section>
  );
}

function DeadlineRow({ deadline }: { deadline: Deadline }) {
  const { t } = useWords();
  const { today } = useSession();
  const dayWord = useDayWord();
  const { kind } = deadline;
  const isPast = deadline.lastsUntil < today;
  const isWeek = deadline.lastsUntil !== deadline.on;
  const when = isWeek ? t('yearWheel.week', { week: isoWeekOf(deadline.on).week }) : dayWord(deadline.on);
  return (
    <tr className={isPast ? 'year-wheel__past' : undefined}>
      <th scope="row">
        <time dateTime={deadline.on}>{when}</time>
        {isPast && <span className="visually-hidden"> {t('yearWheel.past')}</span>}
      </th>
      <td>{deadline.title}</td>
      <td className="quiet">{deadline.agreement?.funder.name ?? t(`yearWheel.for.${kind}`)}</td>
    </tr>
  );
}
