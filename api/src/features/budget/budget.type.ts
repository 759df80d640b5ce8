import type { AmountBasis, CostCategory } from '@jourplan/schema/domain/agreements/amounts.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AmountBasisEnum, CostCategoryEnum } from '../../graphql/agreement-enums.js';
import { ChangePayload } from '../../graphql/change.payload.js';
import { FundingAgreement } from '../../graphql/funding-agreement.js';
import { HalfYearScalar, SekScalar } from '../../graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: "A category of the association's own, in the budget of one year." })
export class BudgetLine {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change of the line.' })
  version!: number;

  @Field(() => String, { description: 'Its name, unique in the budget.' })
  name!: string;

  @Field(() => CostCategoryEnum, {
    nullable: true,
    description: 'The category of agreement money that pays for it; null for none.',
  })
  costCategory!: CostCategory | null;

  @Field(() => FundingAgreement, { nullable: true, description: 'The agreement whose money alone pays for it; null for any.' })
  agreement!: FundingAgreement | null;

  @Field(() => SekScalar, { description: 'Whole kronor of the year.' })
  sek!: number;

  @Field(() => SekScalar, {
    nullable: true,
    description: 'Whole kronor of them in the first half-year; null for half of the year.',
  })
  firstHalfSek!: number | null;
}

@ObjectType({ simpleResolvers: true, description: "The association's own budget of one calendar year." })
export class Budget {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'Rises with each change; give it as expectedVersion.' })
  version!: number;

  @Field(() => [BudgetLine], { description: 'Its lines, in their order.' })
  lines!: BudgetLine[];
}

@ObjectType({ simpleResolvers: true, description: 'A line of the budget in one half-year.' })
export class BudgetFollowUpLine {
  @Field(() => ID, { description: 'The line.' })
  lineId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => SekScalar, {
    description: 'Budget for the half-year: half of the year unless a split is stated; the halves make the year.',
  })
  budget!: number;

  @Field(() => SekScalar, { nullable: true, description: 'What it cost, in whole kronor; null when not recorded.' })
  actual!: number | null;

  @Field(() => Int, { description: 'Version of the actual, 0 when not recorded; give it as expectedVersion.' })
  actualVersion!: number;

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

@ObjectType({ simpleResolvers: true, description: 'What a funder pays in a half-year by one agreement.' })
export class AgreementMoney {
  @Field(() => FundingAgreement, { description: 'The agreement, in force.' })
  agreement!: FundingAgreement;

  @Field(() => SekScalar, { description: 'Whole kronor for the days of the half-year on which it runs.' })
  amount!: number;

  @Field(() => AmountBasisEnum, { description: 'Where the amount comes from.' })
  basis!: AmountBasis;
}

@ObjectType({ simpleResolvers: true, description: 'Budget and actual costs of one half-year, live.' })
export class BudgetFollowUp {
  @Field(() => HalfYearScalar, { description: 'The half-year.' })
  halfYear!: HalfYear;

  @Field(() => [BudgetFollowUpLine], { description: "Every line of the year's budget, in its order; empty without a budget." })
  lines!: BudgetFollowUpLine[];

  @Field(() => [AgreementMoney], { description: 'Agreements in force that pay in the half-year, by title.' })
  agreements!: AgreementMoney[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of a change of a budget.' })
export class BudgetPayload extends ChangePayload {
  @Field(() => Budget, { nullable: true, description: 'The budget as it stands now; null when the change was refused.' })
  budget?: Budget | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of an actual cost.' })
export class BudgetActualPayload extends ChangePayload {
  @Field(() => BudgetFollowUpLine, { nullable: true, description: 'The line as it stands now; null when it was refused.' })
  line?: BudgetFollowUpLine | null;
}
