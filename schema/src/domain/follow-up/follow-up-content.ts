import { sortedVolumes, type VolumeRow } from '../contacts/volumes.js';
import { ATTEMPT_LADDER, type AttemptLadderStep } from '../kpis/attempt-ladder.js';
import { countStandings, type KpiCount } from '../kpis/kpi.js';
import { type CaseKpiKey, CONTACT_KPI_KEYS, type ContactKpiKey, type RegisterKpiKey } from '../kpis/kpi-registry.js';
import { type Assessment, assessGoal, countAssessments, type GoalCounts } from '../plan/goal-assessment.js';
import type { OutcomeStatus, ReportedStatus } from '../plan/plan.js';
import type { ActivityRow } from '../plan/plan-tree.js';
import { type HalfYear, hasEnded } from '../time/half-year.js';
import type { PlainDate } from '../time/plain-date.js';
import {
  type AgreementMoneyFacts,
  type BudgetLineFacts,
  type FollowUpAgreement,
  type FollowUpBudgetLine,
  followUpAgreements,
  followUpBudget,
} from './follow-up-budget.js';
import { CASE_KPIS_OF_THEN, type FollowUpStanding, type StandingOfThen, standingsIn } from './kept-standings.js';

/** Rises whenever the form of the content changes; a reader can tell old documents by it. */
const CONTENT_FORM = 2;
const FORM_WITH_REVISION = 3;
const FORM_WITHOUT_MONEY = 1;

export type KpiFigure<Key extends ContactKpiKey = ContactKpiKey> = KpiCount & { key: Key };

/** What of an activity is frozen as it stands in the plan: a new field is named here. */
const FROZEN_OF_ACTIVITY = ['id', 'position', 'title', 'responsible'] as const;
type FrozenOfActivity = Pick<ActivityRow, (typeof FROZEN_OF_ACTIVITY)[number]>;

export function frozenOfActivity(activity: ActivityRow): FrozenOfActivity {
  return Object.fromEntries(FROZEN_OF_ACTIVITY.map((name) => [name, activity[name]])) as FrozenOfActivity;
}

/** An activity that is due in the half-year; `outcome` is null when nothing was reported. */
export type FollowUpActivity = FrozenOfActivity & { outcome: { status: OutcomeStatus; account: string } | null };

/** What the manager says instead of the computed assessment; both are shown. */
export type ManualAssessment = { assessment: Assessment; reason: string };

export type FollowUpGoal = {
  id: string;
  position: number;
  statement: string;
  /** How many targets of the goal and its activities were missed in the half-year. */
  targetsMissed: number;
  manualAssessment: ManualAssessment | null;
  activities: readonly FollowUpActivity[];
};

export type FollowUpArea = { id: string; position: number; name: string; goals: readonly FollowUpGoal[] };

/** Everything a follow-up is computed from, as plain data in any order. It is kept with the follow-up. */
export type FollowUpInputs = {
  organisation: { slug: string; name: string };
  halfYear: HalfYear;
  asOf: PlainDate;
  definitionsVersion: string;
  plan: { title: string; firstYear: number; lastYear: number; focusAreas: readonly FollowUpArea[] } | null;
  standings: readonly (FollowUpStanding | StandingOfThen)[];
  /** The KPIs that cases were judged by. Missing in inputs of before standings were a map. */
  caseKpis?: readonly CaseKpiKey[];
  registerKpis: readonly KpiFigure<RegisterKpiKey>[];
  volumes: readonly VolumeRow[];
  /** The same half-year last year; null when nothing is known of it. */
  comparison: { halfYear: HalfYear; kpis: readonly KpiFigure[] } | null;
  /** Missing, like the money of agreements, in inputs of form 1: of before budgets were kept. */
  budgetLines?: readonly BudgetLineFacts[];
  agreementMoney?: readonly AgreementMoneyFacts[];
};

export type FollowUpContentGoal = {
  id: string;
  statement: string;
  assessment: Assessment;
  manualAssessment: ManualAssessment | null;
  counts: GoalCounts;
  targetsMissed: number;
  activities: (Omit<FrozenOfActivity, 'position'> & { status: ReportedStatus; account: string })[];
};

/** What a follow-up shows and freezes: integers, strings and null only, in one fixed order. Shares are derived by readers. */
export type FollowUpContent = {
  form: number;
  organisation: { slug: string; name: string };
  halfYear: HalfYear;
  asOf: PlainDate;
  definitionsVersion: string;
  plan: { title: string; firstYear: number; lastYear: number } | null;
  focusAreas: {
    id: string;
    name: string;
    /** Goals by the assessment that stands: the manager's where there is one. */
    assessments: Record<Assessment, number>;
    goals: FollowUpContentGoal[];
  }[];
  kpis: KpiFigure[];
  attemptLadder: { step: AttemptLadderStep; cases: number }[];
  volumes: VolumeRow[];
  comparison: { halfYear: HalfYear; kpis: KpiFigure[] } | null;
  /** Empty without a budget of the year, and in documents of form 1. */
  budget: FollowUpBudgetLine[];
  /** What funders pay in the half-year. Missing in documents of form 1. */
  agreements?: FollowUpAgreement[];
  /** The manager's account; null until it is written. */
  account: string | null;
  /** Missing until it is frozen, and in documents of forms 1 and 2. */
  revision?: FollowUpRevision;
};

/** Which revision of the half-year's follow-up this is, and which one it corrects for what reason. */
export type FollowUpRevision = { number: number; corrects: number | null; reason: string | null };

/** The content of a follow-up. The same inputs give the same content, whatever order they come in. */
export function followUpContent(inputs: FollowUpInputs): FollowUpContent {
  const { organisation, halfYear, asOf, definitionsVersion, plan, comparison, agreementMoney } = inputs;
  const ended = hasEnded(halfYear, asOf);
  return {
    form: agreementMoney === undefined ? FORM_WITHOUT_MONEY : CONTENT_FORM,
    organisation: { slug: organisation.slug, name: organisation.name },
    halfYear,
    asOf,
    definitionsVersion,
    plan: plan === null ? null : { title: plan.title, firstYear: plan.firstYear, lastYear: plan.lastYear },
    focusAreas: inPosition(plan?.focusAreas ?? []).map((area) => contentOfArea(area, ended)),
    kpis: contentOfKpis([...caseKpisOf(inputs), ...inputs.registerKpis]),
    attemptLadder: ATTEMPT_LADDER.map((step) => ({
      step,
      cases: inputs.standings.filter((standing) => standing.ladder === step).length,
    })),
    volumes: sortedVolumes(inputs.volumes).map(contentOfVolume),
    comparison: comparison === null ? null : { halfYear: comparison.halfYear, kpis: contentOfKpis(comparison.kpis) },
    budget: followUpBudget(inputs.budgetLines ?? [], agreementMoney ?? [], halfYear),
    ...(agreementMoney === undefined ? {} : { agreements: followUpAgreements(agreementMoney) }),
    account: null,
  };
}

/** What is frozen on submission: the content with the manager's account (null when there is none) and its number in it. */
export function frozenContent(content: FollowUpContent, account: string | null, revision: FollowUpRevision): FollowUpContent {
  return { ...content, form: FORM_WITH_REVISION, account, revision };
}

function contentOfArea(area: FollowUpArea, halfYearEnded: boolean): FollowUpContent['focusAreas'][number] {
  const goals = inPosition(area.goals).map((goal) => contentOfGoal(goal, halfYearEnded));
  const standing = goals.map((goal) => goal.manualAssessment?.assessment ?? goal.assessment);
  return { id: area.id, name: area.name, assessments: countAssessments(standing), goals };
}

function contentOfGoal(goal: FollowUpGoal, halfYearEnded: boolean): FollowUpContentGoal {
  const activities = inPosition(goal.activities).map(({ position: _, outcome, ...frozen }) => {
    const status: ReportedStatus = outcome?.status ?? 'NOT_REPORTED';
    return { ...frozen, status, account: outcome?.account ?? '' };
  });
  const { assessment, counts } = assessGoal({
    dueStatuses: activities.map((activity) => activity.status),
    halfYearEnded,
    targetMissed: goal.targetsMissed > 0,
  });
  const { id, statement, manualAssessment, targetsMissed } = goal;
  const manual = manualAssessment === null ? null : { assessment: manualAssessment.assessment, reason: manualAssessment.reason };
  return { id, statement, assessment, manualAssessment: manual, counts, targetsMissed, activities };
}

function caseKpisOf({ standings, caseKpis = CASE_KPIS_OF_THEN }: FollowUpInputs): KpiFigure[] {
  const maps = standings.map(standingsIn);
  return caseKpis.map((key) => ({ key, ...countStandings(maps.map((map) => map[key])) }));
}

function contentOfKpis(figures: readonly KpiFigure[]): KpiFigure[] {
  return CONTACT_KPI_KEYS.flatMap((wanted) => figures.filter((figure) => figure.key === wanted)).map(
    ({ key, numerator, denominator, pending }) => ({ key, numerator, denominator, pending }),
  );
}

function contentOfVolume({ measure, value, section, channel, count }: VolumeRow): VolumeRow {
  return { measure, value, section, channel, count };
}

// By code unit, not by locale: a sorting order that comes with the platform would change the bytes.
function inPosition<Item extends { position: number; id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
