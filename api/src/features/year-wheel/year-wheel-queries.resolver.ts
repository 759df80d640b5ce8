import { deadlineTitle } from '@jourplan/schema/words/deadlines.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateSpanArguments, withinTwoYears } from '../../graphql/date-span.js';
import { Organisation } from '../../graphql/organisation.js';
import type { RequestContext } from '../../platform/request-context.js';
import { requireRight } from '../../platform/require-right.js';
import { ownDatesOf, yearWheelOf } from '../../reads/read-year-wheel.js';
import { readCalendarFeeds } from './read-calendar.js';
import { CalendarDate, CalendarFeed, Deadline } from './year-wheel.type.js';

@Resolver(() => Organisation)
export class YearWheelOfOrganisation {
  @FieldResolver(() => [Deadline], { description: 'Deadlines by date, those that your roles may see and no others.' })
  async yearWheel(
    @Root() { id }: Organisation,
    @Args(() => DateSpanArguments) span: DateSpanArguments,
    @Ctx() context: RequestContext,
  ): Promise<Deadline[]> {
    requireRight(context, id, 'read', 'PLAN');
    const dates = await yearWheelOf(context, id, withinTwoYears(span));
    return dates.map((date) => ({
      key: date.key,
      on: date.on,
      lastsUntil: date.lastsUntil,
      kind: date.kind,
      title: deadlineTitle(date, context.locale),
      agreement: date.agreementId === null ? null : { id: date.agreementId, organisationId: id },
    }));
  }

  @FieldResolver(() => [CalendarDate], { description: "The association's own dates, by date." })
  calendarDates(
    @Root() { id }: Organisation,
    @Args(() => DateSpanArguments) span: DateSpanArguments,
    @Ctx() context: RequestContext,
  ): Promise<CalendarDate[]> {
    requireRight(context, id, 'read', 'PLAN');
    return ownDatesOf(context, id, withinTwoYears(span));
  }

  @FieldResolver(() => [CalendarFeed], {
    description:
      'Your own calendar addresses, those that answer first (at most five) and then the newest, at most 100; never the addresses themselves.',
  })
  calendarFeeds(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<CalendarFeed[]> {
    const { userId } = requireRight(context, id, 'read', 'PLAN');
    return readCalendarFeeds(context.reader, id, userId);
  }
}
