import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Entry } from '../../../components/entry.js';
import { useSession } from '../../../lib/session.js';
import { useWords } from '../../../lib/words.js';
import { GoalAssessments } from '../assess/goal-assessments.js';
import type { OutcomePlan, TableFollowUp } from '../table/outcome-plan.js';
import { CheckList } from './check-list.js';
import { completeChecks } from './complete-checks.js';
import { FollowUpAccount } from './follow-up-account.js';
import { PrepareStep } from './prepare-step.js';
import { SubmitStep } from './submit-step.js';

interface CompleteHalfYearProps {
  plan: OutcomePlan;
  followUp: TableFollowUp | null;
  halfYear: HalfYear;
}

/** From outcomes to a follow-up for the board: check, compute, write, submit. */
export function CompleteHalfYear({ plan, followUp, halfYear }: CompleteHalfYearProps) {
  const { t } = useWords();
  const { today } = useSession();
  const [isUnsaved, setIsUnsaved] = useState(false);
  const checks = completeChecks(plan, halfYear, today);
  const isDraft = followUp?.status === 'DRAFT';
  return (
    <div className="complete">
      <Entry>
        <p className="prose">{t('outcomes.complete.lead')}</p>
        <p>
          <Link to="/folj-upp/$halfYear" params={{ halfYear }}>
            {t('outcomes.complete.back')}
          </Link>
        </p>
      </Entry>
      <Entry rule="heavy" label={<span className="complete__number">1</span>}>
        <h2>{t('outcomes.complete.check')}</h2>
        <CheckList checks={checks} halfYear={halfYear} />
      </Entry>
      <Entry rule="hair" label={<span className="complete__number">2</span>}>
        <h2>{t('outcomes.complete.prepare')}</h2>
        <PrepareStep followUp={followUp} halfYear={halfYear} isStarted={checks.hasStarted} />
        {isDraft && <GoalAssessments followUp={followUp} />}
      </Entry>
      <Entry rule="hair" label={<span className="complete__number">3</span>}>
        <h2>{t('outcomes.complete.account')}</h2>
        {isDraft ? (
          <FollowUpAccount key={followUp.id} followUp={followUp} onUnsaved={setIsUnsaved} />
        ) : (
          <p className="quiet">{t('outcomes.complete.later')}</p>
        )}
      </Entry>
      <Entry rule="hair" label={<span className="complete__number">4</span>}>
        <h2>{t('outcomes.complete.submit')}</h2>
        <SubmitStep followUp={followUp} checks={checks} halfYear={halfYear} isUnsaved={isUnsaved} />
      </Entry>
    </div>
  );
}
