import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { OwnDateKind } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import { Field, InputType } from 'type-graphql';
import { ChangeInput, RecordChangeInput, VersionedChangeInput } from '../../graphql/change.inputs.js';
import { Written } from '../../graphql/read-texts.js';
import { LocalDateScalar } from '../../graphql/scalars.js';
import { CalendarDateKindEnum } from './year-wheel.type.js';

@InputType({ description: "A date of the association's own." })
export class CalendarDateRecordInput extends RecordChangeInput {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  on!: PlainDate;

  @Field(() => CalendarDateKindEnum, { description: 'What it is.' })
  kind!: OwnDateKind;

  @Field(() => String, { description: "What it is called, 1–120 characters, nothing like a person's number." })
  @Written({ most: 120 })
  title!: string;
}

@InputType({ description: 'Taking a date out of the year wheel.' })
export class CalendarDateRemoveInput extends VersionedChangeInput {}

@InputType({ description: 'A new calendar address.' })
export class CalendarFeedCreateInput extends ChangeInput {}

@InputType({ description: 'Stopping a calendar address for good.' })
export class CalendarFeedRevokeInput extends VersionedChangeInput {}
