import type { Assessment } from '@jourplan/schema/domain/plan/goal-assessment.js';
import { REASON_BOUNDS, REASON_MAX_LENGTH } from '@jourplan/schema/domain/text/reason.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { SetChangeInput } from '../../graphql/change.inputs.js';
import { ChangePayload } from '../../graphql/change.payload.js';
import { AssessmentEnum } from '../../graphql/plan-enums.js';
import { Written } from '../../graphql/read-texts.js';
import { HalfYearScalar } from '../../graphql/scalars.js';
import { GoalAssessment } from './goal-assessment.type.js';

@InputType({ description: "The manager's own assessment of a goal in a half-year." })
export class GoalAssessInput extends SetChangeInput {
  @Field(() => ID, { description: 'The goal.' })
  goalId!: string;

  @Field(() => HalfYearScalar, { description: 'The half-year; one of the plan.' })
  halfYear!: HalfYear;

  @Field(() => AssessmentEnum, { nullable: true, description: 'Null takes the assessment away: the computed one holds again.' })
  assessment?: Assessment | null;

  @Field(() => String, { nullable: true, description: `Why; required with an assessment, ${REASON_BOUNDS}.` })
  @Written({ most: REASON_MAX_LENGTH, lines: true })
  reason?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What setting an assessment led to.' })
export class GoalAssessPayload extends ChangePayload {
  @Field(() => GoalAssessment, { nullable: true, description: 'How the goal stands now; null when refused.' })
  assessment?: GoalAssessment | null;
}
