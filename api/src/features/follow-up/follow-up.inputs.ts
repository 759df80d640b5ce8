import { FOLLOW_UP_ACCOUNT_MAX_LENGTH } from '@jourplan/schema/domain/follow-up/follow-up.js';
import { REASON_BOUNDS, REASON_MAX_LENGTH } from '@jourplan/schema/domain/text/reason.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Field, InputType, ObjectType } from 'type-graphql';
import { ChangeInput, VersionedChangeInput } from '../../graphql/change.inputs.js';
import { ChangePayload } from '../../graphql/change.payload.js';
import { Written } from '../../graphql/read-texts.js';
import { HalfYearScalar } from '../../graphql/scalars.js';
import { FollowUp } from './follow-up.type.js';

@InputType({ description: 'Having a follow-up computed.' })
export class FollowUpPrepareInput extends ChangeInput {
  @Field(() => HalfYearScalar, { description: 'A half-year that has begun.' })
  halfYear!: HalfYear;
}

@InputType({ description: 'A step in the life of a follow-up.' })
export class FollowUpStepInput extends VersionedChangeInput {}

@InputType({ description: 'A step that needs a reason.' })
export class FollowUpReasonInput extends FollowUpStepInput {
  @Field(() => String, { description: `Why; ${REASON_BOUNDS}.` })
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
export class FollowUpPayload extends ChangePayload {
  @Field(() => FollowUp, { nullable: true, description: 'The follow-up as it stands now; null when the step was refused.' })
  followUp?: FollowUp | null;
}
