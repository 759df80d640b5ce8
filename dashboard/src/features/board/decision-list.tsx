import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Link } from '@tanstack/react-router';
import { AdoptFollowUp } from '../../components/adopt-follow-up.js';
import { AssessmentWord } from '../../components/assessment-word.js';
import { Entry } from '../../components/entry.js';
import { useWords } from '../../lib/words.js';
import { type Decision, decisionsOf, type WaitingFollowUp } from './decisions.js';
import type { BoardFollowUp, BoardPlan, GoalStanding } from './plan-standing.js';

interface DecisionListProps {
  plan: BoardPlan;
  goals: GoalStanding[];
  followUp: BoardFollowUp | null;
  followUps: WaitingFollowUp[];
  halfYear: HalfYear;
}

/** *Att ta ställning till*, numbered as in the minutes of a meeting. */
export function DecisionList({ plan, goals, followUp, followUps, halfYear }: DecisionListProps) {
  const { t } = useWords();
  const decisions = decisionsOf({ plan, goals, followUp, followUps, shown: halfYear });
  return (
    <section aria-labelledby="board-decisions" className="decisions">
      <Entry rule="heavy" label={t('board.decisions.label')}>
        <h2 id="board-decisions">{t('board.decisions')}</h2>
        {decisions.length === 0 && <p>{t('board.decisions.none')}</p>}
      </Entry>
      {decisions.map((decision, index) => (
        <Entry key={keyOf(decision)} className="decision" label={<span className="decision__number">§ {index + 1}</span>}>
          <DecisionText decision={decision} followUp={followUp} halfYear={halfYear} />
        </Entry>
      ))}
    </section>
  );
}

interface DecisionTextProps {
  decision: Decision;
  followUp: BoardFollowUp | null;
  halfYear: HalfYear;
}

function DecisionText({ decision, followUp, halfYear }: DecisionTextProps) {
  const { t, dayOf, list } = useWords();
  if (decision.kind === 'OPEN_THEMES') {
    return <p className="prose">{t('board.decision.themes', { years: list(decision.years.map(String)) })}</p>;
  }
  if (decision.kind === 'GOAL') return <GoalToDiscuss goal={decision.goal} />;
  if (decision.kind === 'WAITING_FOLLOW_UP') return <WaitingText waiting={decision.waiting} />;
  if (!followUp) return null;
  return (
    <div className="prose decision__adopt">
      <p>
        <strong>{t('board.decision.adopt')}</strong>{' '}
        {t('board.decision.submitted', { day: dayOf(followUp.submittedAt ?? ''), by: followUp.submittedBy ?? '' })}
      </p>
      <div className="button-row">
        {followUp.mayAdopt && <AdoptFollowUp followUp={followUp} halfYear={halfYear} />}
        <Link to="/uppfoljning/$halfYear" params={{ halfYear }}>
          {t('board.followUp.read')}
        </Link>
      </div>
    </div>
  );
}

/** A decision that stands on another page: which half-year, since when, and the way there. */
function WaitingText({ waiting: { halfYear, revision, corrects, submittedAt, submittedBy } }: { waiting: WaitingFollowUp }) {
  const { t, dayOf, halfYearInline } = useWords();
  return (
    <div className="prose decision__adopt">
      <p>
        <strong>
          {t(corrects === null ? 'board.decision.waiting' : 'board.decision.waitingCorrection', {
            period: halfYearInline(halfYear),
          })}
        </strong>{' '}
        {t('board.decision.submitted', { day: dayOf(submittedAt ?? ''), by: submittedBy ?? '' })}
      </p>
      <p>
        <Link to="/uppfoljning/$halfYear" params={{ halfYear }} search={{ version: revision }}>
          {t('board.followUp.read')}
        </Link>
      </p>
    </div>
  );
}

/** A goal off the plan with what a board may ask about it; the reasons stand with the goal. */
function GoalToDiscuss({ goal }: { goal: GoalStanding }) {
  const { t } = useWords();
  return (
    <p className="prose">
      <a href={`#mal-${goal.id}`}>{goal.areaName}</a> <AssessmentWord assessment={goal.assessment} />
      <span className="decision__question">
        {t(goal.assessment === 'OFF_TRACK' ? 'board.question.off' : 'board.question.atRisk')}
      </span>
    </p>
  );
}

function keyOf(decision: Decision): string {
  if (decision.kind === 'GOAL') return decision.goal.id;
  if (decision.kind === 'WAITING_FOLLOW_UP') return decision.waiting.id;
  return decision.kind;
}
