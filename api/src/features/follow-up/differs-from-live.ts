import { isDeepStrictEqual } from 'node:util';
import { sortedVolumes, type VolumeRow } from '@jourplan/schema/domain/contacts/volumes.js';
import { agreementMoneyOf, followUpAgreements, followUpBudget } from '@jourplan/schema/domain/follow-up/follow-up-budget.js';
import type { FollowUpContent, FollowUpContentGoal, KpiFigure } from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import { missesTarget } from '@jourplan/schema/domain/plan/indicator-target.js';
import type { LiveFacts } from './live-facts.js';

/** Whether outcomes, assessments, targets, money or figures are no longer what the document says. */
export function differsFromLive(content: FollowUpContent, live: LiveFacts): boolean {
  const goals = content.focusAreas.flatMap((area) => area.goals);
  return goals.some((goal) => goalDiffers(goal, live)) || moneyDiffers(content, live) || figuresDiffer(content, live);
}

function goalDiffers(goal: FollowUpContentGoal, live: LiveFacts): boolean {
  const manual = live.manualAssessments.find(({ goalId }) => goalId === goal.id);
  const missed = live.indicators.filter((row) => row.goalId === goal.id && missesTarget(row.value, row)).length;
  return (
    missed !== goal.targetsMissed ||
    (manual?.assessment ?? null) !== (goal.manualAssessment?.assessment ?? null) ||
    (manual?.reason ?? null) !== (goal.manualAssessment?.reason ?? null) ||
    goal.activities.some((activity) => activityDiffers(activity, live))
  );
}

function activityDiffers(activity: FollowUpContentGoal['activities'][number], live: LiveFacts): boolean {
  const outcome = live.outcomes.find(({ activityId }) => activityId === activity.id);
  return (outcome?.status ?? 'NOT_REPORTED') !== activity.status || (outcome?.account ?? '') !== activity.account;
}

// A document of before there were budgets says nothing of money.
function moneyDiffers(content: FollowUpContent, { budgetLines, agreements }: LiveFacts): boolean {
  if (content.agreements === undefined) return false;
  const money = agreementMoneyOf(agreements, content.halfYear);
  return (
    !isDeepStrictEqual(followUpBudget(budgetLines, money, content.halfYear), content.budget) ||
    !isDeepStrictEqual(followUpAgreements(money), content.agreements)
  );
}

// Figures of an earlier day than the document, or none at all, say nothing against it.
function figuresDiffer(content: FollowUpContent, { figuresAsOf, kpis, volumes }: LiveFacts): boolean {
  if (figuresAsOf === null || figuresAsOf < content.asOf) return false;
  return content.kpis.some((figure) => kpiDiffers(figure, kpis)) || textOf(content.volumes) !== textOf(volumes);
}

function kpiDiffers(figure: KpiFigure, kpis: readonly KpiFigure[]): boolean {
  const live = kpis.find(({ key }) => key === figure.key);
  return (
    (live?.numerator ?? 0) !== figure.numerator ||
    (live?.denominator ?? 0) !== figure.denominator ||
    (live?.pending ?? 0) !== figure.pending
  );
}

function textOf(volumes: readonly VolumeRow[]): string {
  return JSON.stringify(
    sortedVolumes(volumes).map(({ measure, value, section, channel, count }) => [measure, value, section, channel, count]),
  );
}
