import { Field, ObjectType } from 'type-graphql';
import { ChangePayload } from '../../graphql/change.payload.js';
import { CourtHearing, KeptRegister, OpeningSession, Supporter, Training } from './registers.type.js';

@ObjectType({ description: 'What became of saying from when a register is kept.' })
export class KeptRegisterPayload extends ChangePayload {
  @Field(() => KeptRegister, { nullable: true, description: 'The register as it stands now; null when the change was refused.' })
  register?: KeptRegister | null;
}

@ObjectType({ description: 'What became of a change to a supporter.' })
export class SupporterPayload extends ChangePayload {
  @Field(() => Supporter, { nullable: true, description: 'The supporter as they stand now; null when the change was refused.' })
  supporter?: Supporter | null;
}

@ObjectType({ description: 'What became of a change to a training.' })
export class TrainingPayload extends ChangePayload {
  @Field(() => Training, { nullable: true, description: 'The training as it stands now; null when the change was refused.' })
  training?: Training | null;
}

@ObjectType({ description: 'What became of a change to a hearing.' })
export class HearingPayload extends ChangePayload {
  @Field(() => CourtHearing, { nullable: true, description: 'The hearing as it stands now; null when the change was refused.' })
  hearing?: CourtHearing | null;
}

@ObjectType({ description: 'What became of a change to an opening.' })
export class OpeningPayload extends ChangePayload {
  @Field(() => OpeningSession, { nullable: true, description: 'The opening as it stands now; null when the change was refused.' })
  opening?: OpeningSession | null;
}
