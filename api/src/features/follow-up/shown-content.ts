import type { FollowUpContent } from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import { kpiShare } from '@jourplan/schema/domain/kpis/kpi.js';
import { oreOf } from '@jourplan/schema/domain/money/kronor.js';
import type {
  FollowUpActivity,
  FollowUpAgreementMoney,
  FollowUpBudgetLine,
  FollowUpGoal,
  FollowUpKpi,
} from './follow-up.type.js';

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

export function budgetOf({ budget }: FollowUpContent): FollowUpBudgetLine[] {
  return budget.map(({ name, agreement, budgetSek, actualSek, differenceSek, state, agreementSek }) => ({
    category: name,
    agreement,
    budget: oreOf(budgetSek),
    actual: oreOrNull(actualSek),
    difference: oreOrNull(differenceSek),
    differenceShare: differenceSek === null || budgetSek === 0 ? null : differenceSek / Math.abs(budgetSek),
    isFlagged: state === 'FLAGGED',
    agreementMoney: oreOrNull(agreementSek),
  }));
}

export function agreementMoneyOf({ agreements }: FollowUpContent): FollowUpAgreementMoney[] {
  return (agreements ?? []).map(({ title, sek, basis }) => ({ agreement: title, amount: oreOf(sek), basis }));
}

function oreOrNull(kronor: number | null): number | null {
  return kronor === null ? null : oreOf(kronor);
}
