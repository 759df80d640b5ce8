import type { PartOfDay, VoidReason } from '@jourplan/schema/domain/contacts/contacts.js';
import type { KeptRegisterKind, OccasionState, OpeningHost, TrainingKind } from '@jourplan/schema/domain/registers/registers.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, InputType } from 'type-graphql';
import { ChangeInput, RecordChangeInput, VersionedChangeInput } from '../../graphql/change.inputs.js';
import { PartOfDayEnum, VoidReasonEnum } from '../../graphql/contact-enums.js';
import { LocalDateScalar } from '../../graphql/scalars.js';
import { KeptRegisterKindEnum, OccasionStateEnum, OpeningHostEnum, TrainingKindEnum } from './register-kinds.js';

@InputType()
abstract class RecordedOccasion extends RecordChangeInput {
  @Field(() => VoidReasonEnum, {
    nullable: true,
    description: 'Takes it out of every count; it is kept, and never changes again. Left out or null: it counts.',
  })
  voidReason?: VoidReason | null;
}

@InputType({ description: 'From which day a register is kept.' })
export class RegisterStartInput extends VersionedChangeInput {
  @Field(() => KeptRegisterKindEnum, { description: 'Which register.' })
  register!: KeptRegisterKind;

  @Field(() => LocalDateScalar, { description: 'The first day from which everything is entered, today at the latest.' })
  from!: PlainDate;
}

@InputType({ description: 'A supporter who begins.' })
export class SupporterRegisterInput extends ChangeInput {
  @Field(() => String, {
    nullable: true,
    description:
      "1–32 of A–Z, a–z, 0–9 and hyphen with a digit among them, nothing like a person's number. Left out: a random code of 8 characters.",
  })
  code?: string | null;

  @Field(() => Boolean, { description: 'Gives general support; at least one of the two sections.' })
  general!: boolean;

  @Field(() => Boolean, { description: 'Gives support at court; at least one of the two sections.' })
  court!: boolean;

  @Field(() => LocalDateScalar, { description: 'First active day.' })
  activeFrom!: PlainDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last active day, inclusive; null until further notice.' })
  activeTo?: PlainDate | null;
}

@InputType({ description: 'Fields left out keep their value; null clears `activeTo` and is refused for the others.' })
export class SupporterUpdateInput extends VersionedChangeInput {
  @Field(() => Boolean, { nullable: true, description: 'Gives general support.' })
  general?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Gives support at court.' })
  court?: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First active day.' })
  activeFrom?: PlainDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last active day, inclusive; null takes the end away.' })
  activeTo?: PlainDate | null;
}

@InputType({ description: 'A supporter who attended.' })
export class TrainingAttendanceInput {
  @Field(() => String, { description: "The supporter's code." })
  supporterCode!: string;

  @Field(() => Boolean, { description: 'Whether they passed; matters for basic training only.' })
  passed!: boolean;
}

@InputType({ description: 'A training that has been held, with everybody who attended.' })
export class TrainingRecordInput extends RecordedOccasion {
  @Field(() => LocalDateScalar, { description: 'The day it was held, today at the latest.' })
  heldOn!: PlainDate;

  @Field(() => TrainingKindEnum, { description: 'Basic or further training.' })
  kind!: TrainingKind;

  @Field(() => [TrainingAttendanceInput], { description: 'The whole new list of those who attended, each named once.' })
  attendances!: TrainingAttendanceInput[];
}

@InputType({ description: 'A criminal hearing at the district court, with everybody who supports at it.' })
export class HearingRecordInput extends RecordedOccasion {
  @Field(() => LocalDateScalar, { description: 'The day; in the future only when planned or called off.' })
  heldOn!: PlainDate;

  @Field(() => OccasionStateEnum, { description: 'Whether it took place.' })
  state!: OccasionState;

  @Field(() => Boolean, { description: 'Whether a witness or an injured party is summoned.' })
  summoned!: boolean;

  @Field(() => [String], {
    description: 'Codes of the supporters, each active and with basic training passed on or before that day; empty for none.',
  })
  supporterCodes!: string[];
}

@InputType({ description: 'A day or evening when someone staffs the premises.' })
export class OpeningRecordInput extends RecordedOccasion {
  @Field(() => LocalDateScalar, { description: 'The day; in the future only when planned or called off.' })
  heldOn!: PlainDate;

  @Field(() => PartOfDayEnum, { description: 'Daytime, or an evening: from 17:00 and before 22:00.' })
  partOfDay!: PartOfDay;

  @Field(() => OpeningHostEnum, { description: 'Whose premises.' })
  host!: OpeningHost;

  @Field(() => OccasionStateEnum, { description: 'Whether it took place.' })
  state!: OccasionState;
}
