import type { AmountBasis, CostCategory, CostPayer } from '@jourplan/schema/domain/agreements/amounts.js';
import type { AgreementState } from '@jourplan/schema/domain/agreements/position.js';
import type { Renewal } from '@jourplan/schema/domain/agreements/terms.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import {
  AmountBasisEnum,
  CostCategoryEnum,
  type NobodyActsOutcome,
  NobodyActsOutcomeEnum,
  PayerEnum,
  PositionStateEnum,
  RenewalEnum,
} from '../../graphql/agreement-enums.js';
import { District, Municipality } from '../../graphql/areas.js';
import { LocalDateScalar, SekScalar } from '../../graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A day that comes back every year, such as 30 September.' })
export class MonthDay {
  @Field(() => Int, { description: 'Month, 1–12.' })
  month!: number;

  @Field(() => Int, { description: 'Day of the month, 1–31; 29 February is the 28th in a year without one.' })
  day!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A municipality or a district that an agreement covers: one of the two.' })
export class ServiceArea {
  @Field(() => Municipality, { nullable: true, description: 'The municipality; null when it is a district.' })
  municipality!: Municipality | null;

  @Field(() => District, { nullable: true, description: 'The district; null when it is a municipality.' })
  district!: District | null;
}

@ObjectType({ simpleResolvers: true, description: 'How long an agreement runs. Every day is inclusive.' })
export class AgreementTerm {
  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  startsOn!: PlainDate;

  @Field(() => LocalDateScalar, { description: 'The last day of the first period.' })
  initialEndsOn!: PlainDate;

  @Field(() => LocalDateScalar, { description: 'The hard end: it never runs longer, however often it is renewed.' })
  finalEndsOn!: PlainDate;

  @Field(() => RenewalEnum, { description: 'What follows the first period.' })
  renewal!: Renewal;

  @Field(() => MonthDay, {
    nullable: true,
    description: 'The last day of a year on which notice counts for that year; null when there is no such day.',
  })
  noticeBy!: MonthDay | null;
}

@ObjectType({ simpleResolvers: true, description: 'A period of an agreement, both ends inclusive.' })
export class AgreementPeriod {
  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  startsOn!: PlainDate;

  @Field(() => LocalDateScalar, { description: 'Its last day.' })
  endsOn!: PlainDate;
}

@InputType({ description: 'Days to count money for, both ends inclusive.' })
export class AgreementPeriodInput {
  @Field(() => LocalDateScalar, { description: 'The first day.' })
  from!: PlainDate;

  @Field(() => LocalDateScalar, { description: 'The last day; before the first there is no amount.' })
  to!: PlainDate;
}

@ObjectType({ simpleResolvers: true, description: 'What follows the running or first period when nobody acts.' })
export class IfNobodyActs {
  @Field(() => NobodyActsOutcomeEnum, { description: 'Whether it is renewed or ends.' })
  outcome!: NobodyActsOutcome;

  @Field(() => LocalDateScalar, { description: 'The last day of the next period, or of the agreement.' })
  on!: PlainDate;
}

@ObjectType({ simpleResolvers: true, description: 'The agreement clock, as it stands on one day.' })
export class AgreementPosition {
  @Field(() => PositionStateEnum, { description: 'Where it stands.' })
  state!: AgreementState;

  @Field(() => AgreementPeriod, { nullable: true, description: 'The period that runs; null before the start and after the end.' })
  period!: AgreementPeriod | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The next day by which notice would still shorten it; null when there is none, and once notice has been given.',
  })
  nextNoticeDeadline!: PlainDate | null;

  @Field(() => LocalDateScalar, { description: 'The last day it can run, renewals included, cut short by notice.' })
  lastPossibleDay!: PlainDate;

  @Field(() => IfNobodyActs, { description: 'What follows when nobody acts; once ended, on which day it did.' })
  ifNobodyActs!: IfNobodyActs;
}

@ObjectType({ simpleResolvers: true, description: 'A part of an amount.' })
export class AmountLine {
  @Field(() => CostCategoryEnum, { nullable: true, description: 'What it is for; null when the agreement states a sum only.' })
  category!: CostCategory | null;

  @Field(() => SekScalar, { description: 'Whole kronor.' })
  sek!: number;

  @Field(() => Boolean, { description: 'Whether it is earmarked for something particular.' })
  isEarmarked!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What an agreement is worth for the part of some days in which it runs.' })
export class AgreementAmount {
  @Field(() => SekScalar, { description: 'What the funder pays, in whole kronor; the lines add up to it.' })
  sek!: number;

  @Field(() => AmountBasisEnum, { description: 'Where the amount comes from.' })
  basis!: AmountBasis;

  @Field(() => [AmountLine], { description: "The funder's money by category; empty when it pays nothing then." })
  lines!: AmountLine[];

  @Field(() => SekScalar, { description: 'Own financing, in whole kronor; the own lines add up to it.' })
  ownSek!: number;

  @Field(() => [AmountLine], { description: 'Own financing by category; empty when there is none then.' })
  ownLines!: AmountLine[];
}

@ObjectType({ simpleResolvers: true, description: 'A line of the yearly table of an agreement.' })
export class CostLine {
  @Field(() => PayerEnum, { description: 'Who pays.' })
  payer!: CostPayer;

  @Field(() => CostCategoryEnum, { description: 'What it is for, or where own money comes from.' })
  category!: CostCategory;

  @Field(() => SekScalar, { description: 'Whole kronor per twelve months.' })
  sekPer12Months!: number;

  @Field(() => Boolean, { description: 'Whether it is earmarked for something particular.' })
  isEarmarked!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the document itself says some days are worth; it wins over the yearly table.',
})
export class StatedAmount {
  @Field(() => PayerEnum, { description: 'Who pays.' })
  payer!: CostPayer;

  @Field(() => CostCategoryEnum, { nullable: true, description: 'What it is for; null when the document states a sum only.' })
  category!: CostCategory | null;

  @Field(() => AgreementPeriod, { description: 'For exactly these days.' })
  period!: AgreementPeriod;

  @Field(() => SekScalar, { description: 'Whole kronor.' })
  sek!: number;
}
