import { ACCOUNT_MAX_LENGTH } from '@jourplan/schema/domain/plan/outcome-rules.js';
import type { OutcomeStatus } from '@jourplan/schema/domain/plan/plan.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { SetChangeInput, VersionedChangeInput } from '../../graphql/change.inputs.js';
import { ChangePayload } from '../../graphql/change.payload.js';
import { OutcomeStatusEnum } from '../../graphql/plan-enums.js';
import { Written } from '../../graphql/read-texts.js';
import { HalfYearScalar } from '../../graphql/scalars.js';
import { Outcome } from './activity.type.js';

@InputType({ description: 'A value of an indicator, reported with an outcome.' })
export class IndicatorValueInput {
  @Field(() => ID, { description: 'An indicator of the activity or of its goal.' })
  indicatorId!: string;

  @Field(() => Float, { description: "The value in the indicator's unit; at most two decimals, below 10¹² either way." })
  value!: number;
}

@InputType({ description: 'What became of an activity in a half-year. Saving it makes a submitted outcome a draft again.' })
export class OutcomeRecordInput extends SetChangeInput {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => HalfYearScalar, { description: 'A half-year in which the activity is due.' })
  halfYear!: HalfYear;

  @Field(() => OutcomeStatusEnum, { description: 'The status.' })
  status!: OutcomeStatus;

  @Field(() => String, { description: 'What was done, and why when off plan; at most 4,000 characters, may be empty.' })
  @Written({ most: ACCOUNT_MAX_LENGTH, lines: true })
  account!: string;

  @Field(() => [IndicatorValueInput], {
    nullable: true,
    description: 'Values to set, at most 50; indicators left out keep theirs.',
  })
  indicatorValues?: IndicatorValueInput[] | null;
}

@InputType({ description: 'Handing in an outcome.' })
export class OutcomeSubmitInput extends VersionedChangeInput {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => HalfYearScalar, { description: 'The half-year.' })
  halfYear!: HalfYear;
}

@ObjectType({ simpleResolvers: true, description: 'What a change of an outcome led to.' })
export class OutcomePayload extends ChangePayload {
  @Field(() => Outcome, { nullable: true, description: 'The outcome as it is now; null when refused.' })
  outcome?: Outcome | null;
}
