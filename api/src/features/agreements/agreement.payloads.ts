import { Field, ObjectType } from 'type-graphql';
import { FundingAgreement } from '../../graphql/funding-agreement.js';
import { UserError } from '../../graphql/user-error.js';
import { Commitment, CommitmentReading } from './commitment.type.js';
import { Funder } from './funder.type.js';

@ObjectType({ simpleResolvers: true, description: 'What became of a change to a funder.' })
export class FunderPayload {
  @Field(() => Funder, { nullable: true, description: 'The funder as it stands now; null when the change was refused.' })
  funder!: Funder | null;

  @Field(() => [UserError], { description: 'Every reason why the change was refused; empty when it was made.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of a change to an agreement.' })
export class FundingAgreementPayload {
  @Field(() => FundingAgreement, { nullable: true, description: 'The agreement as it stands now; null when it was refused.' })
  agreement!: FundingAgreement | null;

  @Field(() => [UserError], { description: 'Every reason why the change was refused; empty when it was made.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of a change to a commitment.' })
export class CommitmentPayload {
  @Field(() => Commitment, { nullable: true, description: 'The version that was written; null when the change was refused.' })
  commitment!: Commitment | null;

  @Field(() => FundingAgreement, { nullable: true, description: 'Its agreement; null when the change was refused.' })
  agreement!: FundingAgreement | null;

  @Field(() => [UserError], { description: 'Every reason why the change was refused; empty when it was made.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of the decision of a reading.' })
export class CommitmentReadingPayload {
  @Field(() => CommitmentReading, { nullable: true, description: 'The reading as it stands now; null when it was refused.' })
  reading!: CommitmentReading | null;

  @Field(() => FundingAgreement, { nullable: true, description: 'Its agreement; null when the change was refused.' })
  agreement!: FundingAgreement | null;

  @Field(() => [UserError], { description: 'Every reason why the change was refused; empty when it was made.' })
  userErrors!: UserError[];
}
