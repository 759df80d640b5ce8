import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { HalfYearScalar, LocalDateScalar } from '../../graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'The theme of one year of a plan.' })
export class FocusTheme {
  @Field(() => Int, { description: 'Calendar year.' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'The theme; null while it is still open.' })
  name!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A strategic plan of some years.' })
export class StrategicPlan {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'Why the organisation exists.' })
  purpose!: string;

  @Field(() => String, { description: 'What the whole plan aims at.' })
  overallGoal!: string;

  @Field(() => Int, { description: 'First calendar year, inclusive.' })
  firstYear!: number;

  @Field(() => Int, { description: 'Last calendar year, inclusive.' })
  lastYear!: number;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it was adopted; null while it is a draft.' })
  adoptedOn!: PlainDate | null;

  @Field(() => [FocusTheme], { description: 'The themes of its years, earliest first.' })
  themes!: FocusTheme[];
}

@ObjectType({ simpleResolvers: true, description: 'An area the plan focuses on.' })
export class FocusArea {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its place in the plan, from 1.' })
  position!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How many goals of an area have each assessment; never an average.' })
export class AssessmentCounts {
  @Field(() => Int, { description: 'Goals on track.' })
  onTrack!: number;

  @Field(() => Int, { description: 'Goals at risk.' })
  atRisk!: number;

  @Field(() => Int, { description: 'Goals off track.' })
  offTrack!: number;

  @Field(() => Int, { description: 'Goals with nothing due.' })
  noData!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A goal within a focus area.' })
export class Goal {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its place in the area, from 1.' })
  position!: number;

  @Field(() => String, { description: 'What is to be reached.' })
  statement!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A value of an indicator.' })
export class IndicatorValue {
  @Field(() => HalfYearScalar, { description: 'The half-year it was measured in.' })
  halfYear!: HalfYear;

  @Field(() => Float, { description: "The value in the indicator's unit, at most two decimals." })
  value!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A number that is followed for a goal or one of its activities.' })
export class Indicator {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What is measured.' })
  name!: string;

  @Field(() => String, { description: 'Its unit, in words.' })
  unit!: string;

  @Field(() => Float, { nullable: true, description: 'The value to reach in every half-year; null when there is no target.' })
  target!: number | null;

  @Field(() => String, { description: 'HIGHER when more is better, LOWER when less is.' })
  better!: string;
}
