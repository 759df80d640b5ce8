import type { AgeBand, Gender, TargetGroup } from '@jourplan/schema/domain/contacts/contacts.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeInput } from '../../graphql/change.inputs.js';
import { ChangePayload } from '../../graphql/change.payload.js';
import { AgeBandEnum, GenderEnum, TargetGroupEnum } from '../../graphql/contact-enums.js';
import { LocalDateScalar } from '../../graphql/scalars.js';
import { SupportCase } from './support-case.type.js';

@InputType({ description: 'One row of a tally sheet: persons who are alike in all it tells.' })
export class TallyRowInput {
  @Field(() => TargetGroupEnum, { description: 'Whom the support was for.' })
  targetGroup!: TargetGroup;

  @Field(() => GenderEnum, { nullable: true, description: 'Gender; unknown when left out.' })
  gender?: Gender | null;

  @Field(() => AgeBandEnum, { nullable: true, description: 'Age band; unknown when left out.' })
  ageBand?: AgeBand | null;

  @Field(() => Int, { description: 'How many persons were met, 0–200; 0 is an empty cell.' })
  persons!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether each was offered a personal meeting on that day.' })
  meetingOffered!: boolean;
}

@InputType({ description: 'The tally sheet of a court day.' })
export class TallyRecordInput extends ChangeInput {
  @Field(() => LocalDateScalar, { description: 'The court day, today at the latest.' })
  date!: PlainDate;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the cases are closed on that day; left open they join the worklist.',
  })
  closeCases!: boolean;

  @Field(() => [TallyRowInput], { description: 'The rows; from 1 to 200 persons in all.' })
  rows!: TallyRowInput[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of a tally sheet: all of it, or nothing.' })
export class TallyPayload extends ChangePayload {
  @Field(() => [SupportCase], { nullable: true, description: 'The cases it opened, by code; null when it was refused.' })
  cases?: SupportCase[] | null;
}
