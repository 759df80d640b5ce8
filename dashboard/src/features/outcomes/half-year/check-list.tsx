import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Mark } from '../../../components/mark.js';
import { useWords } from '../../../lib/words.js';
import type { PlanActivity } from '../table/outcome-plan.js';
import type { CompleteChecks } from './complete-checks.js';

/** What is in order and what is not, each with the way to the row. */
export function CheckList({ checks, halfYear }: { checks: CompleteChecks; halfYear: HalfYear }) {
  const { t, date } = useWords();
  const { missing, unexplained, hasEnded, submitFrom } = checks;
  return (
    <ul className="check-list">
      <Check isFine={missing.length === 0} text={t('outcomes.check.missing', { count: missing.length })}>
        <Activities activities={missing} halfYear={halfYear} />
      </Check>
      <Check isFine={unexplained.length === 0} isStopping text={t('outcomes.check.unexplained', { count: unexplained.length })}>
        <Activities activities={unexplained} halfYear={halfYear} />
      </Check>
      <Check
        isFine={hasEnded}
        text={hasEnded ? t('outcomes.check.ended') : t('outcomes.check.running', { day: date(submitFrom) })}
      />
    </ul>
  );
}

interface CheckProps {
  isFine: boolean;
  isStopping?: boolean;
  text: string;
  children?: ReactNode;
}

function Check({ isFine, isStopping = false, text, children }: CheckProps) {
  const shape = isFine ? 'disc' : isStopping ? 'square' : 'triangle';
  const tone = isFine ? 'ok' : isStopping ? 'off' : 'risk';
  return (
    <li className="check-list__item">
      <Mark shape={shape} tone={tone} />
      <div>
        <p>{text}</p>
        {children}
      </div>
    </li>
  );
}

function Activities({ activities, halfYear }: { activities: PlanActivity[]; halfYear: HalfYear }) {
  if (activities.length === 0) return null;
  return (
    <ul className="check-list__activities">
      {activities.map(({ id, title }) => (
        <li key={id}>
          <Link to="/folj-upp/$halfYear" params={{ halfYear }} hash={`aktivitet-${id}`}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
