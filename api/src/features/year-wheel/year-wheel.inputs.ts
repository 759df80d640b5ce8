import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { OwnDateKind } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import { Field, InputType, Int } from 'type-graphql';
import { Written } from '../../graphql/read-texts.js';
import { LocalDateScalar, UuidScalar } from '../../graphql/scalars.js';
import { CalendarDateKindEnum } from './year-wheel.type.js';

@InputType()
abstract class CalendarChange {
  @Field(() => String, { description: 'Slug of the organisation.' })
  organisation!: string;

  @Field(() => UuidScalar, { description: 'A new one for each intended change; repeating the call with the same one is safe.' })
  requestId!: string;
}

@InputType({ description: "A date of the association's own." })
export class CalendarDateRecordInput extends CalendarChange {
  @Field(() => Int, {
    nullable: true,
    description: 'The version you saw, when an id is given; another one is refused as CONFLICT. Left out for a new one.',
  })
  expectedVersion?: number | null;

  @Field(() => LocalDateScalar, { description: 'The day.' })
  on!: PlainDate;

  @Field(() => CalendarDateKindEnum, { description: 'What it is.' })
  kind!: OwnDateKind;

  @Field(() => String, { description: "What it is called, 1–120 characters, nothing like a person's number." })
  @Written({ most: 120 })
  title!: string;
}

@InputType({ description: 'Taking a date out of the year wheel.' })
export class CalendarDateRemoveInput extends CalendarChange {
  @Field(() => Int, { description: 'The version you saw; another one is refused as CONFLICT.' })
  expectedVersion!: number;
}

@InputType({ description: 'A new calendar address.' })
export class CalendarFeedCreateInput extends CalendarChange {}

@InputType({ description: 'Stopping a calendar address for good.' })
export class CalendarFeedRevokeInput extends CalendarChange {
  @Field(() => Int, { description: 'The version you saw; another one is refused as CONFLICT.' })
  expectedVersion!: number;
}
