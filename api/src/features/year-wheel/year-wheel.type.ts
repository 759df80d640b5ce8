import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { OwnDateKind, WheelKind } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangePayload } from '../../graphql/change.payload.js';
import { DeadlineKindEnum } from '../../graphql/deadline-kind.js';
import { FundingAgreement } from '../../graphql/funding-agreement.js';
import { registerEnum } from '../../graphql/register-enum.js';
import { DateTimeScalar, LocalDateScalar } from '../../graphql/scalars.js';

export const CalendarDateKindEnum = registerEnum<OwnDateKind>('CalendarDateKind', "What a date of the association's own is.", {
  ANNUAL_MEETING: 'The annual meeting.',
  OTHER: 'Something else.',
});

@ObjectType({ simpleResolvers: true, description: 'A day in the year wheel to be ready by.' })
export class Deadline {
  @Field(() => String, { description: 'Names the same deadline whenever it is computed.' })
  key!: string;

  @Field(() => LocalDateScalar, { description: 'The day; of a week, its Monday.' })
  on!: PlainDate;

  @Field(() => LocalDateScalar, { description: 'The last day of it, inclusive: the Sunday of a week, else the day itself.' })
  lastsUntil!: PlainDate;

  @Field(() => DeadlineKindEnum, { description: 'What falls on the day.' })
  kind!: WheelKind;

  @Field(() => String, {
    description: "What it is called, in the reader's language where it is not the association's own words.",
  })
  title!: string;

  @Field(() => FundingAgreement, { nullable: true, description: 'The agreement it is about; null when it is about none.' })
  agreement!: FundingAgreement | null;
}

@ObjectType({ simpleResolvers: true, description: "A date of the association's own in the year wheel." })
export class CalendarDate {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: 'The day.' })
  on!: PlainDate;

  @Field(() => CalendarDateKindEnum, { description: 'What it is.' })
  kind!: OwnDateKind;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => Int, { description: 'Rises with each change; give it as expectedVersion.' })
  version!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A calendar address of your own that shows deadlines and nothing else. The address itself is told once.',
})
export class CalendarFeed {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it stopped answering, revoked or with the membership; null while it answers.',
  })
  revokedAt!: Date | null;

  @Field(() => Int, { description: 'Rises with each change; give it as expectedVersion.' })
  version!: number;
}

@ObjectType({ description: 'What became of a change to a date.' })
export class CalendarDatePayload extends ChangePayload {
  @Field(() => CalendarDate, { nullable: true, description: 'The date as it stands now; null when the change was refused.' })
  date?: CalendarDate | null;
}

@ObjectType({ description: 'What became of a change to a calendar address.' })
export class CalendarFeedPayload extends ChangePayload {
  @Field(() => CalendarFeed, { nullable: true, description: 'The address as it stands now, without itself; null when refused.' })
  feed?: CalendarFeed | null;
}

@ObjectType({ description: 'A new calendar address.' })
export class CalendarFeedCreatePayload extends CalendarFeedPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The secret address as a path, `/kalender/….ics`. It is told this once and kept by nobody: null when refused, and when the same request is repeated.',
  })
  address?: string | null;
}
