import type { AmountBasis } from '@jourplan/schema/domain/agreements/amounts.js';
import type { FollowUpStatus } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import type { Assessment } from '@jourplan/schema/domain/plan/goal-assessment.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ActivityCounts } from '../../graphql/activity-counts.js';
import { AmountBasisEnum } from '../../graphql/agreement-enums.js';
import { whoMayNot } from '../../graphql/audience.js';
import { ContactKpiKeyEnum } from '../../graphql/kpi-enums.js';
import { AssessmentEnum, FollowUpStatusEnum } from '../../graphql/plan-enums.js';
import { DateTimeScalar, HalfYearScalar, LocalDateScalar, SekScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'A goal as a follow-up shows it.' })
export class FollowUpGoal {
  @Field(() => String, { description: 'Name of its focus area.' })
  area!: string;

  @Field(() => String, { description: 'The goal.' })
  statement!: string;

  @Field(() => AssessmentEnum, { description: "The one that holds: the manager's when set, else the computed one." })
  assessment!: Assessment;

  @Field(() => AssessmentEnum, { description: 'The computed one.' })
  computed!: Assessment;

  @Field(() => String, { nullable: true, description: 'Why the manager set another one; null when the computed one holds.' })
  reason!: string | null;

  @Field(() => ActivityCounts, { description: 'The counts behind it.' })
  counts!: ActivityCounts;
}

@ObjectType({ description: 'An activity that was due, as a follow-up shows it.' })
export class FollowUpActivity {
  @Field(() => String, { description: 'Name of its focus area.' })
  area!: string;

  @Field(() => String, { description: 'Its goal.' })
  goal!: string;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => String, { description: 'An OutcomeStatus, or NOT_REPORTED when nothing was reported.' })
  status!: string;

  @Field(() => String, { description: 'What was said of it; empty when nothing was.' })
  account!: string;
}

@ObjectType({ description: 'A KPI as a follow-up shows it.' })
export class FollowUpKpi {
  @Field(() => ContactKpiKeyEnum, { description: 'Which KPI.' })
  key!: ContactKpiKey;

  @Field(() => Int, { description: 'How many meet it.' })
  numerator!: number;

  @Field(() => Int, { description: 'How many qualify, minus the pending.' })
  denominator!: number;

  @Field(() => Int, { description: 'How many qualify but could still be met in time on the as-of day.' })
  pending!: number;

  @Field(() => Float, { nullable: true, description: 'Numerator over denominator, 0 to 1; null when the denominator is 0.' })
  share!: number | null;
}

@ObjectType({ description: 'A line of the budget as a follow-up shows it.' })
export class FollowUpBudgetLine {
  @Field(() => String, { description: "Category of the association's own." })
  category!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Title of the agreement whose money alone pays for it; null when it is not tied to one that runs then.',
  })
  agreement!: string | null;

  @Field(() => SekScalar, { description: 'Budget for the half-year, in whole kronor.' })
  budget!: number;

  @Field(() => SekScalar, {
    nullable: true,
    description: 'Actual cost in the half-year, in whole kronor; null when not recorded.',
  })
  actual!: number | null;

  @Field(() => SekScalar, { nullable: true, description: 'Actual minus budget; null when no actual is recorded.' })
  difference!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The difference as a share of the budget; null without an actual and when nothing was budgeted.',
  })
  differenceShare!: number | null;

  @Field(() => Boolean, { description: 'Whether it is off by at least 10 per cent and 10 000 kronor (our reading).' })
  isFlagged!: boolean;

  @Field(() => SekScalar, {
    nullable: true,
    description: 'Agreement money for its category of cost in the half-year; null when it is mapped to none.',
  })
  agreementMoney!: number | null;
}

@ObjectType({ description: 'What a funder pays in the half-year by one agreement, as a follow-up shows it.' })
export class FollowUpAgreementMoney {
  @Field(() => String, { description: 'Title of the agreement.' })
  agreement!: string;

  @Field(() => SekScalar, { description: 'Whole kronor for the days of the half-year on which it runs.' })
  amount!: number;

  @Field(() => AmountBasisEnum, { description: 'Where the amount comes from.' })
  basis!: AmountBasis;
}

@ObjectType({
  description: 'The half-yearly review of goals and figures, one revision of it. Frozen when submitted, adopted by the board.',
})
export class FollowUp {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => HalfYearScalar, { description: 'The half-year it reviews.' })
  halfYear!: HalfYear;

  @Field(() => Int, { description: '1 for the first; a correction of an adopted one is a new revision.' })
  revision!: number;

  @Field(() => FollowUpStatusEnum, { description: 'How far it has come.' })
  status!: FollowUpStatus;

  @Field(() => Int, { description: 'Rises with each change; give it as expectedVersion.' })
  version!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day it was prepared on: only what bears a date up to it counts.',
  })
  asOf!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Version of the KPI definitions; null while computing.' })
  definitionsVersion!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the frozen bytes, hexadecimal; null before submission.' })
  contentHash!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the event chain of the association stood when it was frozen, `position:SHA-256`: beside the document, not under its hash. Null before submission, and when nothing had been sealed.',
  })
  chainHead!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last prepared.' })
  preparedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted; null before, and once sent back.' })
  submittedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the board adopted it; null before.' })
  adoptedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'E-mail of who submitted it; null before.' })
  submittedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail of who adopted it; null before.' })
  adoptedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was sent back last time; null when it was not, and once submitted again.',
  })
  returnReason!: string | null;

  @Field(() => Int, { nullable: true, description: 'The revision this one corrects; null for the first.' })
  corrects!: number | null;

  @Field(() => String, { nullable: true, description: 'Why that one is corrected; null for the first.' })
  correctionReason!: string | null;

  @Field(() => String, { description: "The manager's account; empty until written." })
  account!: string;

  @Field(() => [FollowUpGoal], { description: 'Every goal, in the order of the plan; empty while computing.' })
  goals!: FollowUpGoal[];

  @Field(() => [FollowUpActivity], {
    description: 'Every activity that was due, in the order of the plan; empty while computing.',
  })
  activities!: FollowUpActivity[];

  @Field(() => [FollowUpKpi], { description: 'Every KPI, always in the same order; empty while computing.' })
  kpis!: FollowUpKpi[];

  @Field(() => [FollowUpBudgetLine], {
    nullable: true,
    description: `Every line of the year's budget, in its order; empty while computing and without a budget; null for ${whoMayNot(['read', 'AGREEMENTS'])}.`,
  })
  budget!: FollowUpBudgetLine[] | null;

  @Field(() => [FollowUpAgreementMoney], {
    nullable: true,
    description: `Agreement money of the half-year, by title; empty while computing and in follow-ups of before agreements were kept; null for ${whoMayNot(['read', 'AGREEMENTS'])}.`,
  })
  agreementMoney!: FollowUpAgreementMoney[] | null;

  @Field(() => String, {
    nullable: true,
    description: `The whole document as canonical JSON text (RFC 8785): frozen from submission on; null while computing, and for ${whoMayNot(['read', 'AGREEMENTS'])}, since money is in it.`,
  })
  document!: string | null;

  @Field(() => Boolean, {
    description: 'Whether live outcomes, assessments, money or figures differ from this document; false while computing.',
  })
  changedSince!: boolean;

  @Field(() => Boolean, { description: 'Whether the signed-in person may submit it now.' })
  maySubmit!: boolean;

  @Field(() => Boolean, { description: 'Whether the signed-in person may send or take it back now.' })
  mayReturn!: boolean;

  @Field(() => Boolean, { description: 'Whether the signed-in person may adopt it now.' })
  mayAdopt!: boolean;

  @Field(() => Boolean, { description: 'Whether the signed-in person may begin a correction of it now.' })
  mayCorrect!: boolean;
}
