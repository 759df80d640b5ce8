import { daysBetween, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { ArgsType, Field } from 'type-graphql';
import { RefusedRequest } from '../platform/refused-request.js';
import { LocalDateScalar } from './scalars.js';

const MOST_DAYS = 731;

@ArgsType()
export class DateSpanArguments {
  @Field(() => LocalDateScalar, { description: 'First day, inclusive.' })
  from!: PlainDate;

  @Field(() => LocalDateScalar, { description: 'Last day, inclusive: not before `from`, and at most two years after it.' })
  to!: PlainDate;
}

/** The span, if it runs forwards and is two years long at most. */
export function withinTwoYears({ from, to }: DateSpanArguments): DateSpanArguments {
  const days = daysBetween(from, to);
  if (days >= 0 && days <= MOST_DAYS) return { from, to };
  throw new RefusedRequest(
    'BAD_USER_INPUT',
    {
      sv: 'to får inte ligga före from, och högst två år efter.',
      en: 'to must not be before from, and at most two years after it.',
    },
    { field: ['to'] },
  );
}
