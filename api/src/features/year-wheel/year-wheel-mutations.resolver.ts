import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { payloadOf } from '../../graphql/change.payload.js';
import { MutationOf } from '../../graphql/mutation-of.js';
import type { RequestContext } from '../../platform/request-context.js';
import { createCalendarFeed } from './create-calendar-feed.js';
import { readCalendarDate, readCalendarFeed } from './read-calendar.js';
import { recordCalendarDate } from './record-calendar-date.js';
import { removeCalendarDate } from './remove-calendar-date.js';
import { revokeCalendarFeed } from './revoke-calendar-feed.js';
import {
  CalendarDateRecordInput,
  CalendarDateRemoveInput,
  CalendarFeedCreateInput,
  CalendarFeedRevokeInput,
} from './year-wheel.inputs.js';
import { CalendarDatePayload, CalendarFeedCreatePayload, CalendarFeedPayload } from './year-wheel.type.js';

@Resolver()
export class YearWheelMutations {
  @MutationOf(
    recordCalendarDate,
    () => CalendarDatePayload,
    "Puts a date of the association's own into the year wheel, or changes the one with the id.",
  )
  async calendarDateRecord(
    @Arg('id', () => ID, { nullable: true, description: 'The date to change; left out or null for a new one.' }) id:
      | string
      | null,
    @Arg('input', () => CalendarDateRecordInput, { description: 'The date.' }) input: CalendarDateRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<CalendarDatePayload> {
    return payloadOf(context, await recordCalendarDate(context, { ...input, id }), async ({ organisationId, entityId }) => ({
      date: await readCalendarDate(context.reader, organisationId, entityId),
    }));
  }

  @MutationOf(
    removeCalendarDate,
    () => CalendarDatePayload,
    'Takes a date out of the year wheel; the answer holds no date, and no errors when it is gone.',
  )
  async calendarDateRemove(
    @Arg('id', () => ID, { description: 'The date.' }) id: string,
    @Arg('input', () => CalendarDateRemoveInput, { description: 'The version you saw.' }) input: CalendarDateRemoveInput,
    @Ctx() context: RequestContext,
  ): Promise<CalendarDatePayload> {
    return payloadOf(context, await removeCalendarDate(context, { ...input, id }), () => ({ date: null }));
  }

  @MutationOf(
    createCalendarFeed,
    () => CalendarFeedCreatePayload,
    'Makes a secret calendar address of your own; at most five of them answer at a time.',
  )
  async calendarFeedCreate(
    @Arg('input', () => CalendarFeedCreateInput, { description: 'For which organisation.' }) input: CalendarFeedCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<CalendarFeedCreatePayload> {
    return payloadOf(context, await createCalendarFeed(context, input), async ({ organisationId, entityId, secret }) => ({
      feed: await readCalendarFeed(context.reader, organisationId, entityId),
      address: secret === undefined ? null : `/kalender/${secret}.ics`,
    }));
  }

  @MutationOf(revokeCalendarFeed, () => CalendarFeedPayload, 'Stops one of your calendar addresses for good.')
  async calendarFeedRevoke(
    @Arg('id', () => ID, { description: 'The calendar address.' }) id: string,
    @Arg('input', () => CalendarFeedRevokeInput, { description: 'The version you saw.' }) input: CalendarFeedRevokeInput,
    @Ctx() context: RequestContext,
  ): Promise<CalendarFeedPayload> {
    return payloadOf(context, await revokeCalendarFeed(context, { ...input, id }), async ({ organisationId, entityId }) => ({
      feed: await readCalendarFeed(context.reader, organisationId, entityId),
    }));
  }
}
