import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Numbers of activities behind an assessment.' })
export class ActivityCounts {
  @Field(() => Int, { description: 'Activities due in the half-year: the sum of the others.' })
  due!: number;

  @Field(() => Int, { description: 'Activities not started.' })
  notStarted!: number;

  @Field(() => Int, { description: 'Activities in progress.' })
  inProgress!: number;

  @Field(() => Int, { description: 'Activities completed.' })
  completed!: number;

  @Field(() => Int, { description: 'Activities delayed.' })
  delayed!: number;

  @Field(() => Int, { description: 'Activities cancelled.' })
  cancelled!: number;

  @Field(() => Int, { description: 'Activities that nothing has been reported of.' })
  notReported!: number;
}
