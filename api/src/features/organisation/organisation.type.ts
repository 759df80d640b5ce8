import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What the signed-in person may do in the organisation; the mutations use the same rules.',
})
export class Permissions {
  @Field(() => Boolean, { description: 'Change the plan and set assessments.' })
  writePlan!: boolean;

  @Field(() => Boolean, { description: 'Record outcomes, at least of activities they are responsible for.' })
  recordOutcomes!: boolean;

  @Field(() => Boolean, { description: 'See cases.' })
  readContacts!: boolean;

  @Field(() => Boolean, { description: 'Record cases and attempts.' })
  writeContacts!: boolean;

  @Field(() => Boolean, { description: 'Prepare follow-ups and write their account.' })
  prepareFollowUp!: boolean;

  @Field(() => Boolean, { description: 'Submit follow-ups to the board.' })
  submitFollowUp!: boolean;

  @Field(() => Boolean, { description: 'Adopt follow-ups, or return them.' })
  adoptFollowUp!: boolean;

  @Field(() => Boolean, { description: 'See agreements and budgets.' })
  readAgreements!: boolean;

  @Field(() => Boolean, { description: 'Change agreements and budgets.' })
  writeAgreements!: boolean;

  @Field(() => Boolean, { description: 'Invite people and change settings.' })
  managePeople!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A job that gave up and waits for a person.' })
export class DeadLetter {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Name of the job.' })
  job!: string;

  @Field(() => DateTimeScalar, { description: 'When it gave up.' })
  failedAt!: Date;

  @Field(() => Int, { description: 'How many times it was tried.' })
  attempts!: number;

  @Field(() => String, { description: 'Why it gave up, as a code.' })
  errorCode!: string;
}
