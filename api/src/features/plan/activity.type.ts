import type { ActivityKind, ActivitySchedule, OutcomeStatus } from '@jourplan/schema/domain/plan/plan.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ActivityKindEnum, ActivityScheduleEnum, OutcomeStateEnum, OutcomeStatusEnum } from '../../graphql/plan-enums.js';
import { DateTimeScalar, HalfYearScalar } from '../../graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'Something the organisation does to reach a goal.' })
export class Activity {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its place under the goal, from 1.' })
  position!: number;

  @Field(() => String, { description: 'What is done.' })
  title!: string;

  @Field(() => ActivityKindEnum, { description: 'Whether it runs in every year of the plan or in given ones.' })
  kind!: ActivityKind;

  @Field(() => [Int], { description: 'The calendar years it runs in, earliest first.' })
  years!: number[];

  @Field(() => ActivityScheduleEnum, { description: 'Whether it has dates of its own.' })
  schedule!: ActivitySchedule;

  @Field(() => String, {
    nullable: true,
    description: "The function or section responsible, never a person's name; null when nobody is named.",
  })
  responsible!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of an activity in one half-year.' })
export class Outcome {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => HalfYearScalar, { description: 'The half-year.' })
  halfYear!: HalfYear;

  @Field(() => OutcomeStatusEnum, { description: 'The status.' })
  status!: OutcomeStatus;

  @Field(() => String, { description: 'What was done, and why when off plan; at most 4,000 characters, may be empty.' })
  account!: string;

  @Field(() => OutcomeStateEnum, { description: 'Draft until submitted.' })
  state!: 'DRAFT' | 'SUBMITTED';

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted; null while it is a draft.' })
  submittedAt!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  changedAt!: string;

  @Field(() => Int, { description: 'Its version, to give as `expectedVersion`.' })
  version!: number;
}
