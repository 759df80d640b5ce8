import type { Assessment } from '@jourplan/schema/domain/plan/goal-assessment.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Field, Int, ObjectType } from 'type-graphql';
import { ActivityCounts } from '../../graphql/activity-counts.js';
import { AssessmentEnum } from '../../graphql/plan-enums.js';
import { HalfYearScalar } from '../../graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: "The manager's own assessment of a goal." })
export class ManualAssessment {
  @Field(() => AssessmentEnum, { description: 'The assessment set by the manager.' })
  assessment!: Assessment;

  @Field(() => String, { description: 'Why it differs from the computed one.' })
  reason!: string;

  @Field(() => Int, { description: 'Its version, to give as `expectedVersion`.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How a goal stands in a half-year, with the counts behind it.' })
export class GoalAssessment {
  @Field(() => HalfYearScalar, { description: 'The half-year.' })
  halfYear!: HalfYear;

  @Field(() => AssessmentEnum, { description: "The one that holds: the manager's when set, else the computed one." })
  assessment!: Assessment;

  @Field(() => AssessmentEnum, { description: 'Computed from the outcomes and targets alone.' })
  computed!: Assessment;

  @Field(() => ManualAssessment, { nullable: true, description: 'Set by the manager; null when there is none.' })
  manual!: ManualAssessment | null;

  @Field(() => ActivityCounts, { description: 'The activities due in the half-year, by status.' })
  counts!: ActivityCounts;

  @Field(() => Boolean, { description: 'Whether an indicator of the goal or its activities misses its target.' })
  targetMissed!: boolean;
}
