import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useState } from 'react';
import { AssessmentWord } from '../../../components/assessment-word.js';
import { useWords } from '../../../lib/words.js';
import { AssessGoal } from '../assess/assess-goal.js';
import type { GoalGroup } from './outcome-plan.js';

interface GoalHeadProps {
  group: GoalGroup;
  halfYear: HalfYear;
  mayAssess: boolean;
}

/** Area, goal, and how it stands: what the rows below are held against. */
export function GoalHead({ group: { area, goal }, halfYear, mayAssess }: GoalHeadProps) {
  const { t } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const { assessment, computed, manual } = goal.assessment;
  return (
    <tr className="goal-head">
      <th scope="rowgroup" className="goal-head__area">
        {area.name}
      </th>
      <td colSpan={5} className="goal-head__goal">
        <div className="goal-head__grid">
          <p className="goal-head__statement">{goal.statement}</p>
          <div className="goal-head__standing">
            <p>
              <AssessmentWord assessment={assessment} />
            </p>
            {manual && (
              <p className="quiet">
                {t('board.computed')} <AssessmentWord assessment={computed} />
              </p>
            )}
            {mayAssess && (
              <button type="button" className="button button--quiet goal-head__change" onClick={() => setIsAsking(true)}>
                {t('outcomes.assess.open')}
                <span className="visually-hidden">: {area.name}</span>
              </button>
            )}
          </div>
          {manual && <p className="goal-head__reason">{t('board.reason.manual', { reason: manual.reason })}</p>}
        </div>
        {isAsking && <AssessGoal area={area} goal={goal} halfYear={halfYear} onClose={() => setIsAsking(false)} />}
      </td>
    </tr>
  );
}
