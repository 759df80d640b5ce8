import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Mark } from '../../components/mark.js';
import { ACTIVITY_STATUSES } from '../../components/status-table.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { type GoalStanding, isReportingLate, offPlan } from './plan-standing.js';

/** Why the goal is assessed as it is: the manager's words first, then what lies off the plan. */
export function GoalReason({ goal, halfYear }: { goal: GoalStanding; halfYear: HalfYear }) {
  const { t } = useWords();
  const { today } = useSession();
  const off = offPlan(goal, halfYear);
  return (
    <>
      {goal.manualReason && <p className="goal__reason">{t('board.reason.manual', { reason: goal.manualReason })}</p>}
      {off.map(({ activity, status, account }) => (
        <p key={activity.id} className="goal__reason">
          <Mark shape={ACTIVITY_STATUSES[status].shape} tone={ACTIVITY_STATUSES[status].tone} />{' '}
          {t(status === 'DELAYED' ? 'board.reason.delayed' : 'board.reason.cancelled', { activity: activity.title })} {account}
        </p>
      ))}
      {isReportingLate(goal, halfYear, today) && (
        <p className="goal__reason">{t('board.reason.notReported', { count: goal.counts.notReported })}</p>
      )}
      {goal.targetMissed && <p className="goal__reason">{t('board.reason.targetMissed')}</p>}
      {goal.assessment === 'ON_TRACK' && !goal.manualReason && <p className="goal__reason">{onTrackReason(goal, t)}</p>}
    </>
  );
}

function onTrackReason({ counts }: GoalStanding, t: ReturnType<typeof useWords>['t']): string {
  if (counts.notReported === counts.due) return t('board.reason.noneReported');
  if (counts.notReported === 0) return t(counts.notStarted === 0 ? 'board.reason.allRunning' : 'board.reason.noneOff');
  return t('board.reason.reportedSoFar', { reported: counts.due - counts.notReported, due: counts.due });
}
