import type { PartOfDay, VoidReason } from '@jourplan/schema/domain/contacts/contacts.js';
import type { KeptRegisterKind, OccasionState, OpeningHost, TrainingKind } from '@jourplan/schema/domain/registers/registers.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PartOfDayEnum, VoidReasonEnum } from '../../graphql/contact-enums.js';
import { LocalDateScalar } from '../../graphql/scalars.js';
import { KeptRegisterKindEnum, OccasionStateEnum, OpeningHostEnum, TrainingKindEnum } from './register-kinds.js';

@ObjectType({ simpleResolvers: true, description: 'A register of the association, and since when it is kept.' })
export class KeptRegister {
  @Field(() => KeptRegisterKindEnum, { description: 'Which register.' })
  register!: KeptRegisterKind;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The first day from which everything was entered; null while it is not kept, and then nothing is counted from it.',
  })
  recordedFrom!: PlainDate | null;

  @Field(() => Int, { description: "The organisation's version, one for all registers; give it as expectedVersion." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A volunteer or employee who gives support: a code, never a name.' })
export class Supporter {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, {
    description: 'Their code, unique in the organisation: 1–32 of A–Z, a–z, 0–9 and hyphen with a digit among them.',
  })
  code!: string;

  @Field(() => Boolean, { description: 'Whether they give general support.' })
  general!: boolean;

  @Field(() => Boolean, { description: 'Whether they give support at court.' })
  court!: boolean;

  @Field(() => LocalDateScalar, { description: 'First active day.' })
  activeFrom!: PlainDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last active day, inclusive; null while still active.' })
  activeTo!: PlainDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The day of the first basic training they passed; null while none is, and then they are given neither a case nor a hearing.',
  })
  basicTrainingPassedOn!: PlainDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the latest further training attended; null when none.',
  })
  lastFurtherTrainingOn!: PlainDate | null;

  @Field(() => Int, { description: 'Rises with each change; give it as expectedVersion.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A supporter who attended a training.' })
export class TrainingAttendance {
  @Field(() => String, { description: "The supporter's code." })
  supporterCode!: string;

  @Field(() => Boolean, { description: 'Whether they passed; matters for basic training only.' })
  passed!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A training that has been held.' })
export class Training {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: 'The day it was held.' })
  heldOn!: PlainDate;

  @Field(() => TrainingKindEnum, { description: 'Basic or further training.' })
  kind!: TrainingKind;

  @Field(() => [TrainingAttendance], { description: 'Those who attended, by code.' })
  attendances!: TrainingAttendance[];

  @Field(() => VoidReasonEnum, { nullable: true, description: 'Why it counts nowhere; null while it counts.' })
  voidReason!: VoidReason | null;

  @Field(() => Int, { description: 'Rises with each change; give it as expectedVersion.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A criminal hearing at the district court.' })
export class CourtHearing {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: 'The day of the hearing.' })
  heldOn!: PlainDate;

  @Field(() => OccasionStateEnum, { description: 'Whether it took place.' })
  state!: OccasionState;

  @Field(() => Boolean, { description: 'Whether a witness or an injured party was summoned; only then is it counted.' })
  summoned!: boolean;

  @Field(() => [String], { description: 'Codes of the supporters on site, in order; empty when nobody was.' })
  supporterCodes!: string[];

  @Field(() => VoidReasonEnum, { nullable: true, description: 'Why it counts nowhere; null while it counts.' })
  voidReason!: VoidReason | null;

  @Field(() => Int, { description: 'Rises with each change; give it as expectedVersion.' })
  version!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "A day or evening when someone staffs the premises, ours or a partner association's.",
})
export class OpeningSession {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: 'The day.' })
  heldOn!: PlainDate;

  @Field(() => PartOfDayEnum, { description: 'Daytime, or an evening: from 17:00 and before 22:00.' })
  partOfDay!: PartOfDay;

  @Field(() => OpeningHostEnum, { description: 'Whose premises.' })
  host!: OpeningHost;

  @Field(() => OccasionStateEnum, { description: 'Whether it took place; only a held one counts.' })
  state!: OccasionState;

  @Field(() => VoidReasonEnum, { nullable: true, description: 'Why it counts nowhere; null while it counts.' })
  voidReason!: VoidReason | null;

  @Field(() => Int, { description: 'Rises with each change; give it as expectedVersion.' })
  version!: number;
}
