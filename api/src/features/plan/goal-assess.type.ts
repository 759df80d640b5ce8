import { REASON_MAX_LENGTH } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { Assessment } from '@jourplan/schema/domain/plan/goal-assessment.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AssessmentEnum } from '../../graphql/plan-enums.js';
import { Written } from '../../graphql/read-texts.js';
import { HalfYearScalar, UuidScalar } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.js';
import { GoalAssessment } from './goal-assessment.type.js';

@InputType({ description: "The manager's own assessment of a goal in a half-year." })
export class GoalAssessInput {
  @Field(() => String, { description: 'Slug of the organisation.' })
  organisation!: string;

  @Field(() => UuidScalar, { description: 'New for each change; sent again, it has no further effect.' })
  requestId!: string;

  @Field(() => ID, { description: 'The goal.' })
  goalId!: string;

  @Field(() => HalfYearScalar, { description: 'The half-year; one of the plan.' })
  halfYear!: HalfYear;

  @Field(() => Int, { description: 'The version that was read; 0 when the goal has no assessment of its own.' })
  expectedVersion!: number;

  @Field(() => AssessmentEnum, { nullable: true, description: 'Null takes the assessment away: the computed one holds again.' })
  assessment?: Assessment | null;

  @Field(() => String, { nullable: true, description: 'Why; required with an assessment, at most 1,000 characters.' })
  @Written({ most: REASON_MAX_LENGTH, lines: true })
  reason?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What setting an assessment led to.' })
export class GoalAssessPayload {
  @Field(() => GoalAssessment, { nullable: true, description: 'How the goal stands now; null when refused.' })
  assessment!: GoalAssessment | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserError[];
}
