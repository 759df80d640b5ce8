import { roleMay } from '@jourplan/schema/domain/access/role-may.js';
import { type HalfYear, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Suspense } from 'react';
import { Entry } from '../../components/entry.js';
import { lazyPart } from '../../components/lazy-part.js';
import { MarkKey } from '../../components/mark-key.js';
import { WhenInView } from '../../components/when-in-view.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { DecisionList } from './decision-list.js';
import type { WaitingFollowUp } from './decisions.js';
import { GoalRow } from './goal-row.js';
import { type BoardOrganisation, goalStandings, planTotals } from './plan-standing.js';
import { Summary } from './summary.js';

const BoardMoney = lazyPart(() => import('./board-money.js').then(({ BoardMoney: part }) => part));
const BoardTrends = lazyPart(() => import('./board-trends.js').then(({ BoardTrends: part }) => part));

interface BoardReportProps {
  organisation: BoardOrganisation;
  /** Every revision of every half-year. */
  followUps: WaitingFollowUp[];
  halfYear: HalfYear;
}

export function BoardReport({ organisation, followUps, halfYear }: BoardReportProps) {
  const { t } = useWords();
  const { today, role } = useSession();
  const { plan, followUp, contactVolumeTrend } = organisation;
  if (!plan) {
    return (
      <Entry label={t('board.goals')} rule="heavy">
        <p className="prose">{t('board.noPlan', { year: String(yearOfHalfYear(halfYear)) })}</p>
      </Entry>
    );
  }
  const goals = goalStandings(plan, followUp);
  const totals = planTotals(goals);
  return (
    <>
      <Summary plan={plan} followUp={followUp} totals={totals} trend={contactVolumeTrend} halfYear={halfYear} />
      <DecisionList plan={plan} goals={goals} followUp={followUp} followUps={followUps} halfYear={halfYear} />
      <section aria-labelledby="board-goals" className="board__goals">
        <Entry rule="heavy" label={t('board.goals.label')}>
          <h2 id="board-goals">{t('board.goals')}</h2>
          <p className="quiet prose">{plan.overallGoal}</p>
          <MarkKey />
        </Entry>
        {goals.map((goal, index) => (
          <GoalRow key={goal.id} goal={goal} number={index + 1} plan={plan} halfYear={halfYear} today={today} />
        ))}
      </section>
      <section aria-labelledby="board-trends" className="no-print">
        <Entry rule="heavy" label={t('board.trends.label')}>
          <h2 id="board-trends">{t('board.trends')}</h2>
          <WhenInView placeholder={<p className="quiet">{t('loading')}</p>}>
            <Suspense fallback={<p className="quiet">{t('loading')}</p>}>
              <BoardTrends volumes={contactVolumeTrend} halfYear={halfYear} />
            </Suspense>
          </WhenInView>
        </Entry>
      </section>
      {roleMay(role, 'read', 'AGREEMENTS') && (
        <section aria-labelledby="board-money" className="no-print">
          <Entry rule="heavy" label={t('boardMoney.label')}>
            <h2 id="board-money">{t('boardMoney.heading')}</h2>
            <WhenInView placeholder={<p className="quiet">{t('loading')}</p>}>
              <Suspense fallback={<p className="quiet">{t('loading')}</p>}>
                <BoardMoney halfYear={halfYear} />
              </Suspense>
            </WhenInView>
          </Entry>
        </section>
      )}
    </>
  );
}
