import { halfYear as halfYearOfText, sameHalfYearLastYear, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useParams } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { PageHeading } from '../../components/page-heading.js';
import { BoardDocument, WaitingFollowUpsDocument } from '../../graphql/graphql.js';
import { stepsBefore } from '../../lib/half-year-address.js';
import { useSession } from '../../lib/session.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { BoardReport } from './board-report.js';
import './board.css';

/** Years before and after the shown one that a plan may reach; outcomes outside the plan do not exist. */
const PLAN_REACH_YEARS = 4;

/** *Går det enligt planen?* One page to read before the meeting. */
export function BoardPage() {
  const { t, halfYear: label } = useWords();
  const { halfYear } = useParams({ from: '/signed-in/styrelse/$halfYear' });
  const { organisation } = useSession();
  const year = yearOfHalfYear(halfYear);
  const board = useGraphQL(BoardDocument, {
    organisation: organisation.slug,
    halfYear,
    year,
    planFrom: halfYearOfText(`${year - PLAN_REACH_YEARS}-H1`),
    planTo: halfYearOfText(`${year + PLAN_REACH_YEARS}-H2`),
    compareFrom: stepsBefore(sameHalfYearLastYear(halfYear), 1),
  });
  const waiting = useGraphQL(WaitingFollowUpsDocument, { organisation: organisation.slug });
  useShortcuts([{ keys: 'p', label: 'shortcuts.print', run: () => window.print() }]);
  const found = board.data?.organisation;
  return (
    <div className={board.isPlaceholderData ? 'board is-refreshing' : 'board'} aria-busy={board.isFetching}>
      <Entry
        label={
          <>
            <strong>{t('board.label')}</strong>
            {label(halfYear)}
          </>
        }
      >
        <PageHeading title={`${t('board.label')}, ${label(halfYear)}`}>{t('board.question')}</PageHeading>
      </Entry>
      {(board.isPending || (found && waiting.isPending)) && (
        <Loading labels={[t('board.summary'), t('board.decisions'), t('board.goals')]} />
      )}
      {board.isError && (
        <Entry>
          <Failure error={board.error} onRetry={() => void board.refetch()} />
        </Entry>
      )}
      {board.data && !found && (
        <Entry>
          <p className="prose">{t('notFound.text')}</p>
        </Entry>
      )}
      {found && !waiting.isPending && (
        <BoardReport organisation={found} followUps={waiting.data?.organisation?.followUps ?? []} halfYear={halfYear} />
      )}
    </div>
  );
}
