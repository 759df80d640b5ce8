import { Field, ObjectType } from 'type-graphql';
import { ChangePayload } from '../../graphql/change.payload.js';
import { FundingAgreement } from '../../graphql/funding-agreement.js';
import { Commitment, CommitmentReading } from './commitment.type.js';
import { Funder } from './funder.type.js';

@ObjectType({ simpleResolvers: true, description: 'What became of a change to a funder.' })
export class FunderPayload extends ChangePayload {
  @Field(() => Funder, { nullable: true, description: 'The funder as it stands now; null when the change was refused.' })
  funder?: Funder | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of a change to an agreement.' })
export class FundingAgreementPayload extends ChangePayload {
  @Field(() => FundingAgreement, { nullable: true, description: 'The agreement as it stands now; null when it was refused.' })
  agreement?: FundingAgreement | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of a change to a commitment.' })
export class CommitmentPayload extends ChangePayload {
  @Field(() => Commitment, { nullable: true, description: 'The version that was written; null when the change was refused.' })
  commitment?: Commitment | null;

  @Field(() => FundingAgreement, { nullable: true, description: 'Its agreement; null when the change was refused.' })
  agreement?: FundingAgreement | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the decision of a reading.' })
export class CommitmentReadingPayload extends ChangePayload {
  @Field(() => CommitmentReading, { nullable: true, description: 'The reading as it stands now; null when it was refused.' })
  reading?: CommitmentReading | null;

  @Field(() => FundingAgreement, { nullable: true, description: 'Its agreement; null when the change was refused.' })
  agreement?: FundingAgreement | null;
}
