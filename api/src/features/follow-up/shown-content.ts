import type { FollowUpContent } from '@jourplan/schema/domain/follow-up-content.js';
import { kpiShare } from '@jourplan/schema/domain/kpis/kpi.js';
import type { FollowUpActivity, FollowUpGoal, FollowUpKpi } from './follow-up.type.js';

/** Nothing is computed anew here: a document is shown as it was frozen, shares derived. */
export function goalsOf(content: FollowUpContent): FollowUpGoal[] {
  return content.focusAreas.flatMap((area) =>
    area.goals.map(({ statement, assessment, manualAssessment, counts }) => ({
      area: area.name,
      statement,
      assessment: manualAssessment?.assessment ?? assessment,
      computed: assessment,
      reason: manualAssessment?.reason ?? null,
      counts,
    })),
  );
}

export function activitiesOf(content: FollowUpContent): FollowUpActivity[] {
  return content.focusAreas.flatMap((area) =>
    area.goals.flatMap((goal) =>
      goal.activities.map(({ title, status, account }) => ({ area: area.name, goal: goal.statement, title, status, account })),
    ),
  );
}

export function kpisOf(content: FollowUpContent): FollowUpKpi[] {
  return content.kpis.map((figure) => ({ ...figure, share: kpiShare(figure) }));
}
