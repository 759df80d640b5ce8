import { type HalfYear, hasEnded, lastDayOf } from '@jourplan/schema/domain/time/half-year.js';
import { Entry } from '../../components/entry.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { FollowUpLine } from './follow-up-line.js';
import {
  type BoardFollowUp,
  type BoardOrganisation,
  type BoardPlan,
  isNothingReported,
  type PlanTotals,
} from './plan-standing.js';
import { activitySentence, goalSentence, volumeSentence } from './sentences.js';

interface SummaryProps {
  plan: BoardPlan;
  followUp: BoardFollowUp | null;
  totals: PlanTotals;
  trend: BoardOrganisation['contactVolumeTrend'];
  halfYear: HalfYear;
}

/** Date and sources, the answer in one sentence, and the manager's account or a suggestion made from the figures. */
export function Summary({ plan, followUp, totals, trend, halfYear }: SummaryProps) {
  const { t, date, halfYearInline } = useWords();
  const { today } = useSession();
  const say = useSentences();
  const account = followUp?.account.trim() ?? '';
  const isEmpty = isNothingReported(totals);
  const generated = [isEmpty ? t('board.nothingReported.how') : say.activities(totals), say.volumes(trend, halfYear)];
  return (
    <Entry
      className="board__summary"
      label={
        account ? (
          <strong>{t('board.account.label')}</strong>
        ) : (
          <>
            <strong>{t('board.suggestion')}</strong>
            {t('board.suggestion.note')}
          </>
        )
      }
    >
      <p className="board__answer">
        {isEmpty ? t('board.nothingReported', { period: halfYearInline(halfYear) }) : say.goals(totals)}
      </p>
      {account ? <div className="prose board__account">{account}</div> : <p className="prose">{generated.join(' ')}</p>}
      <p className="quiet prose">
        {t('board.sources', { asOf: date(trend.at(-1)?.asOf ?? today), plan: plan.title })}{' '}
        {!hasEnded(halfYear, today) && t('board.running', { last: date(lastDayOf(halfYear)) })}
      </p>
      <FollowUpLine followUp={followUp} halfYear={halfYear} />
      <button type="button" className="button" onClick={() => window.print()}>
        {t('board.print')}
      </button>
    </Entry>
  );
}

const GOAL_PARTS = {
  ON_TRACK: 'board.goals.ON_TRACK',
  AT_RISK: 'board.goals.AT_RISK',
  OFF_TRACK: 'board.goals.OFF_TRACK',
  NO_DATA: 'board.goals.NO_DATA',
} as const;

const ACTIVITY_PARTS = {
  COMPLETED: 'counted.COMPLETED',
  IN_PROGRESS: 'counted.IN_PROGRESS',
  NOT_STARTED: 'counted.NOT_STARTED',
  DELAYED: 'counted.DELAYED',
  CANCELLED: 'counted.CANCELLED',
  NOT_REPORTED: 'counted.NOT_REPORTED',
} as const;

/** Puts the counted parts into sentences of the reader's language. */
function useSentences() {
  const { t, list, halfYearInline } = useWords();
  const { today } = useSession();
  return {
    goals(totals: PlanTotals) {
      const { total, parts } = goalSentence(totals);
      return t('board.sentence.goals', {
        total,
        totalWord: t('numberWord', { count: total }),
        list: list(parts.map(({ key, count }) => t(GOAL_PARTS[key], { count, word: t('numberWord', { count }) }))),
      });
    },
    activities(totals: PlanTotals) {
      const { total, parts } = activitySentence(totals);
      if (total === 0) return t('board.sentence.noActivities');
      return t('board.sentence.activities', {
        total,
        list: list(parts.map(({ key, count }) => t(ACTIVITY_PARTS[key], { count }))),
      });
    },
    volumes(trend: BoardOrganisation['contactVolumeTrend'], halfYear: HalfYear) {
      const sentence = volumeSentence(trend, halfYear, today);
      if (sentence.id === 'board.volumes.none') return t(sentence.id);
      if (sentence.id !== 'board.volumes.compared') return t(sentence.id, sentence.values);
      return t(sentence.id, { ...sentence.values, comparedWith: halfYearInline(sentence.comparedWith) });
    },
  };
}
