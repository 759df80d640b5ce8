import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, Int, ObjectType } from 'type-graphql';
import { registerEnum } from '../../graphql/register-enum.js';
import { LocalDateScalar } from '../../graphql/scalars.js';
import type { WaitsFor } from '../../reads/waiting-cases-sql.js';
import { SupportCase } from './support-case.type.js';

const WaitsForEnum = registerEnum<WaitsFor>('WaitsFor', 'What should be done next in a case.', {
  FIRST_CONTACT: 'A first attempt, within three calendar days.',
  REACHED: 'That the person is reached, within three calendar days.',
  PHONE_ATTEMPTS: 'Three attempts by phone, one of them in the evening, within 14 days.',
  MEETING_OFFER: 'That a personal meeting is offered, within 14 days of reaching the person.',
  STODCENTRUM_REFERRAL: 'That a person under 21 is referred to Stödcentrum, within 14 days.',
});

@ObjectType({ simpleResolvers: true, description: 'An open case that waits for something.' })
export class WorklistEntry {
  @Field(() => SupportCase, { description: 'The case.' })
  case!: SupportCase;

  @Field(() => WaitsForEnum, { description: 'What it waits for.' })
  waitsFor!: WaitsFor;

  @Field(() => LocalDateScalar, { description: 'The last day to do it in time, itself included.' })
  dueOn!: PlainDate;

  @Field(() => Boolean, {
    description: 'Whether that day has passed; such a case stays for 14 days, or until it is done or closed.',
  })
  isOverdue!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How many open cases wait for something, counted and not listed.' })
export class WorklistCounts {
  @Field(() => Int, { description: 'Lines of the whole list: a case that waits for two things has two.' })
  entries!: number;

  @Field(() => Int, { description: 'Cases that wait, each counted once.' })
  cases!: number;

  @Field(() => Int, { description: 'Cases with something that should have been done before today.' })
  overdue!: number;

  @Field(() => Int, { description: "Cases with something due by tomorrow or overdue: those that the manager's list counts." })
  atRisk!: number;
}
