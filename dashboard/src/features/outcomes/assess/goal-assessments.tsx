import { AssessmentWord } from '../../../components/assessment-word.js';
import { DataTable } from '../../../components/data-table.js';
import { useWords } from '../../../lib/words.js';
import type { TableFollowUp } from '../table/outcome-plan.js';

/** The goals as the follow-up was computed: area, assessment, what it rests on. */
export function GoalAssessments({ followUp }: { followUp: TableFollowUp }) {
  const { t } = useWords();
  return (
    <DataTable
      caption={t('outcomes.goals.caption')}
      columns={[
        { key: 'area', label: t('column.area') },
        { key: 'assessment', label: t('outcomes.column.assessment') },
        { key: 'due', label: t('outcomes.column.due'), isNumber: true },
        { key: 'offPlan', label: t('outcomes.column.offPlan'), isNumber: true },
        { key: 'notReported', label: t('outcomes.column.notReported'), isNumber: true },
      ]}
      rows={followUp.goals.map(({ area, statement, assessment, computed, reason, counts }) => ({
        key: `${area} ${statement}`,
        cells: {
          area,
          assessment: (
            <>
              <AssessmentWord assessment={assessment} />
              {computed !== assessment && (
                <span className="complete__computed">
                  {t('board.computed')} <AssessmentWord assessment={computed} />
                </span>
              )}
              {reason && <span className="complete__computed">{reason}</span>}
            </>
          ),
          due: counts.due,
          offPlan: counts.delayed + counts.cancelled,
          notReported: counts.notReported,
        },
      }))}
    />
  );
}
