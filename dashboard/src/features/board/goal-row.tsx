import { type HalfYear, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { AssessmentWord } from '../../components/assessment-word.js';
import { YearStrip } from '../../components/charts/year-strip.js';
import { CountsList } from '../../components/counts-list.js';
import { Entry } from '../../components/entry.js';
import { useWords } from '../../lib/words.js';
import { ActivityList } from './activity-list.js';
import { GoalReason } from './goal-reason.js';
import type { BoardPlan, GoalStanding } from './plan-standing.js';
import { useYearMarks } from './year-marks.js';
import '../../components/goal.css';

interface GoalRowProps {
  goal: GoalStanding;
  number: number;
  plan: BoardPlan;
  halfYear: HalfYear;
  today: PlainDate;
}

/** One goal of the plan: area in the margin, the promise, how it stands and why. */
export function GoalRow({ goal, number, plan, halfYear, today }: GoalRowProps) {
  const { t } = useWords();
  const years = useYearMarks({ goal, plan, halfYear, today });
  const headingId = `mal-${goal.id}`;
  return (
    <article aria-labelledby={headingId}>
      <Entry
        className="goal"
        rule="hair"
        label={
          <>
            {t('board.area', { number })}
            <strong>{goal.areaName}</strong>
          </>
        }
      >
        <div className="goal__grid">
          <div>
            <h3 id={headingId} className="goal__statement" tabIndex={-1}>
              <span className="visually-hidden">{goal.areaName}: </span>
              {goal.statement}
            </h3>
            <GoalReason goal={goal} halfYear={halfYear} />
          </div>
          <div className="goal__standing">
            <p>
              <AssessmentWord assessment={goal.assessment} />
            </p>
            {goal.computed !== goal.assessment && (
              <p className="quiet">
                {t('board.computed')} <AssessmentWord assessment={goal.computed} />
              </p>
            )}
            <CountsList counts={goal.counts} />
          </div>
        </div>
        <YearStrip years={years} />
        <ActivityList goal={goal} year={yearOfHalfYear(halfYear)} halfYear={halfYear} today={today} />
      </Entry>
    </article>
  );
}
