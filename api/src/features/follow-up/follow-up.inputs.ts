import { FOLLOW_UP_ACCOUNT_MAX_LENGTH, REASON_MAX_LENGTH } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Written } from '../../graphql/read-texts.js';
import { HalfYearScalar, UuidScalar } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.js';
import { FollowUp } from './follow-up.type.js';

@InputType()
abstract class FollowUpChange {
  @Field(() => String, { description: 'Slug of the organisation.' })
  organisation!: string;

  @Field(() => UuidScalar, { description: 'A new one for each intended change; repeating the call with the same one is safe.' })
  requestId!: string;
}

@InputType({ description: 'Having a follow-up computed.' })
export class FollowUpPrepareInput extends FollowUpChange {
  @Field(() => HalfYearScalar, { description: 'A half-year that has begun.' })
  halfYear!: HalfYear;
}

@InputType({ description: 'A step in the life of a follow-up.' })
export class FollowUpStepInput extends FollowUpChange {
  @Field(() => Int, { description: 'The version you saw; another one is refused as CONFLICT.' })
  expectedVersion!: number;
}

@InputType({ description: 'A step that needs a reason.' })
export class FollowUpReasonInput extends FollowUpStepInput {
  @Field(() => String, { description: 'Why; 1–1 000 characters.' })
  @Written({ most: REASON_MAX_LENGTH, lines: true })
  reason!: string;
}

@InputType({ description: "The manager's account." })
export class FollowUpWriteAccountInput extends FollowUpStepInput {
  @Field(() => String, { description: 'The whole text, at most 20 000 characters; it replaces the old one.' })
  @Written({ most: FOLLOW_UP_ACCOUNT_MAX_LENGTH, lines: true })
  account!: string;
}

@ObjectType({ description: 'What became of a step.' })
export class FollowUpPayload {
  @Field(() => FollowUp, { nullable: true, description: 'The follow-up as it stands now; null when the step was refused.' })
  followUp!: FollowUp | null;

  @Field(() => [UserError], { description: 'Every reason why the step was refused; empty when it was taken.' })
  userErrors!: UserError[];
}
