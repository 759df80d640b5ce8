import type { CostCategory, CostPayer } from '@jourplan/schema/domain/agreements/amounts.js';
import type { DocumentState } from '@jourplan/schema/domain/agreements/document-state.js';
import type { FunderKind } from '@jourplan/schema/domain/agreements/funder.js';
import type { AgreementScope } from '@jourplan/schema/domain/agreements/scope.js';
import type { Renewal } from '@jourplan/schema/domain/agreements/terms.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  AgreementScopeEnum,
  AgreementStateEnum,
  CostCategoryEnum,
  FunderKindEnum,
  PayerEnum,
  RenewalEnum,
} from '../../graphql/agreement-enums.js';
import { ChangeInput, VersionedChangeInput } from '../../graphql/change.inputs.js';
import { Written } from '../../graphql/read-texts.js';
import { LocalDateScalar, SekScalar } from '../../graphql/scalars.js';
import { CommitmentInput } from './commitment.inputs.js';

@InputType({ description: 'A day that comes back every year.' })
export class MonthDayInput {
  @Field(() => Int, { description: 'Month, 1–12.' })
  month!: number;

  @Field(() => Int, { description: 'Day of the month, 1–31.' })
  day!: number;
}

@InputType({ description: 'A day each year on which a funder expects a report.' })
export class ReportingDayInput extends MonthDayInput {
  @Field(() => String, { description: 'What is to be reported, at most 200 characters.' })
  @Written({ most: 200 })
  title!: string;
}

@InputType({ description: 'A new funder.' })
export class FunderRegisterInput extends ChangeInput {
  @Field(() => String, { description: 'Its name, 1–200 characters, unique in the organisation.' })
  @Written({ most: 200 })
  name!: string;

  @Field(() => FunderKindEnum, { description: 'What it is.' })
  kind!: FunderKind;

  @Field(() => String, {
    nullable: true,
    description: "Ten digits, or twelve that begin with 16; nothing like a person's number. Null when it is not known.",
  })
  organisationNumber?: string | null;

  @Field(() => [ReportingDayInput], { nullable: true, description: 'When it expects reports; left out: never.' })
  reportingDays?: ReportingDayInput[] | null;
}

@InputType({ description: 'How long an agreement runs, every day inclusive.' })
export class AgreementTermInput {
  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  startsOn!: PlainDate;

  @Field(() => LocalDateScalar, { description: 'The last day of the first period; 31 December when it is renewed.' })
  initialEndsOn!: PlainDate;

  @Field(() => LocalDateScalar, { description: 'The hard end; the same day when it is not renewed.' })
  finalEndsOn!: PlainDate;

  @Field(() => RenewalEnum, { description: 'What follows the first period.' })
  renewal!: Renewal;

  @Field(() => MonthDayInput, { nullable: true, description: 'The last day of a year for notice; null when there is none.' })
  noticeBy?: MonthDayInput | null;
}

@InputType({ description: 'A municipality or a district: exactly one of the two.' })
export class ServiceAreaInput {
  @Field(() => String, { nullable: true, description: "SCB code of a municipality of the organisation's area." })
  municipalityCode?: string | null;

  @Field(() => ID, { nullable: true, description: "A district of the organisation's area." })
  districtId?: string | null;
}

@InputType({ description: 'A line of the yearly table; one for each payer and category.' })
export class CostLineInput {
  @Field(() => PayerEnum, { description: 'Who pays.' })
  payer!: CostPayer;

  @Field(() => CostCategoryEnum, { description: 'What it is for, or where own money comes from.' })
  category!: CostCategory;

  @Field(() => SekScalar, { description: 'Whole kronor per twelve months, 0 to 1 000 000 000.' })
  sekPer12Months!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is earmarked; left out: no.' })
  isEarmarked?: boolean | null;
}

@InputType({ description: 'What the document itself says some days are worth.' })
export class StatedAmountInput {
  @Field(() => PayerEnum, { description: 'Who pays.' })
  payer!: CostPayer;

  @Field(() => CostCategoryEnum, { nullable: true, description: 'What it is for; null when the document states a sum only.' })
  category?: CostCategory | null;

  @Field(() => LocalDateScalar, { description: 'The first day.' })
  from!: PlainDate;

  @Field(() => LocalDateScalar, { description: 'The last day, inclusive.' })
  to!: PlainDate;

  @Field(() => SekScalar, { description: 'Whole kronor, 0 to 1 000 000 000.' })
  sek!: number;
}

@InputType({ description: 'A new agreement, or an annex to one.' })
export class FundingAgreementCreateInput extends ChangeInput {
  @Field(() => ID, { description: 'The funder.' })
  funderId!: string;

  @Field(() => ID, { nullable: true, description: 'The agreement it is annexed to, itself no annex; null when it is none.' })
  parentId?: string | null;

  @Field(() => String, { description: 'What it is called, 1–200 characters.' })
  @Written({ most: 200 })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: "The funder's diary number, at most 100 characters; null when it has none.",
  })
  @Written({ most: 100 })
  diaryNumber?: string | null;

  @Field(() => AgreementStateEnum, { description: 'How far the paper has come; in force it needs a term.' })
  state!: DocumentState;

  @Field(() => AgreementScopeEnum, { description: 'Which cases it counts; AREA needs a service area.' })
  scope!: AgreementScope;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is held together with other associations; left out: no.' })
  isJoint?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it holds only if funds exist; left out: no.' })
  dependsOnFunds?: boolean | null;

  @Field(() => [ServiceAreaInput], { nullable: true, description: 'What it covers, each once; left out: nothing.' })
  serviceAreas?: ServiceAreaInput[] | null;

  @Field(() => AgreementTermInput, {
    nullable: true,
    description: "How long it runs; null for an annex that takes its parent's term, and for a draft without dates.",
  })
  term?: AgreementTermInput | null;

  @Field(() => [CostLineInput], { nullable: true, description: 'The yearly table, in the order of the document.' })
  costLines?: CostLineInput[] | null;

  @Field(() => [StatedAmountInput], { nullable: true, description: 'Amounts that the document states for some days.' })
  statedAmounts?: StatedAmountInput[] | null;

  @Field(() => [CommitmentInput], { nullable: true, description: 'What it asks for, in the order of the document.' })
  commitments?: CommitmentInput[] | null;
}

@InputType({
  description: 'What changes in an agreement: a field left out keeps its value, a list replaces the whole list, null empties.',
})
export class FundingAgreementUpdateInput extends VersionedChangeInput {
  @Field(() => String, { nullable: true, description: 'What it is called, 1–200 characters.' })
  @Written({ most: 200 })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "The funder's diary number, at most 100 characters." })
  @Written({ most: 100 })
  diaryNumber?: string | null;

  @Field(() => AgreementStateEnum, { nullable: true, description: 'How far the paper has come.' })
  state?: DocumentState | null;

  @Field(() => AgreementScopeEnum, { nullable: true, description: 'Which cases it counts.' })
  scope?: AgreementScope | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is held together with other associations.' })
  isJoint?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it holds only if funds exist.' })
  dependsOnFunds?: boolean | null;

  @Field(() => [ServiceAreaInput], { nullable: true, description: 'What it covers, each once.' })
  serviceAreas?: ServiceAreaInput[] | null;

  @Field(() => AgreementTermInput, { nullable: true, description: "How long it runs; null to take its parent's term." })
  term?: AgreementTermInput | null;

  @Field(() => [CostLineInput], { nullable: true, description: 'The yearly table.' })
  costLines?: CostLineInput[] | null;

  @Field(() => [StatedAmountInput], { nullable: true, description: 'Amounts that the document states for some days.' })
  statedAmounts?: StatedAmountInput[] | null;

  @Field(() => [CommitmentInput], {
    nullable: true,
    description: 'Commitments to add after the others; the ones it has are revised or dropped by mutations of their own.',
  })
  addCommitments?: CommitmentInput[] | null;
}

@InputType({ description: 'Notice by either party.' })
export class FundingAgreementGiveNoticeInput extends VersionedChangeInput {
  @Field(() => LocalDateScalar, { description: 'The day it was given, no later than today.' })
  givenOn!: PlainDate;
}
