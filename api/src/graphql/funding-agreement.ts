import { Field, ID, ObjectType } from 'type-graphql';

/** An agreement as every feature may name it: its fields are read when they are asked for, once a request. */
@ObjectType({
  description: 'An agreement with a funder. One annexed to another and without a term of its own takes the term of that one.',
})
export class FundingAgreement {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  organisationId!: string;
}
