import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { userErrorsOf } from '../../graphql/user-error.js';
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
  @Mutation(() => CalendarDatePayload, {
    description: "Puts a date of the association's own into the year wheel, or changes the one with the id. For managers.",
  })
  async calendarDateRecord(
    @Arg('id', () => ID, { nullable: true, description: 'The date to change; left out or null for a new one.' }) id:
      | string
      | null,
    @Arg('input', () => CalendarDateRecordInput, { description: 'The date.' }) input: CalendarDateRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<CalendarDatePayload> {
    const answer = await recordCalendarDate(context, { ...input, id: id ?? null });
    if (!answer.ok) return { date: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    return { date: await readCalendarDate(context.reader, answer.organisationId, answer.value.entityId), userErrors: [] };
  }

  @Mutation(() => CalendarDatePayload, {
    description: 'Takes a date out of the year wheel; the answer holds no date, and no errors when it is gone. For managers.',
  })
  async calendarDateRemove(
    @Arg('id', () => ID, { description: 'The date.' }) id: string,
    @Arg('input', () => CalendarDateRemoveInput, { description: 'The version you saw.' }) input: CalendarDateRemoveInput,
    @Ctx() context: RequestContext,
  ): Promise<CalendarDatePayload> {
    const answer = await removeCalendarDate(context, { ...input, id });
    return { date: null, userErrors: answer.ok ? [] : userErrorsOf(answer.refusals, context.locale) };
  }

  @Mutation(() => CalendarFeedCreatePayload, {
    description:
      'Makes a secret calendar address of your own; at most five of them answer at a time. For everybody on the staff side.',
  })
  async calendarFeedCreate(
    @Arg('input', () => CalendarFeedCreateInput, { description: 'For which organisation.' }) input: CalendarFeedCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<CalendarFeedCreatePayload> {
    const { answer, secret } = await createCalendarFeed(context, input);
    if (!answer.ok) return { feed: null, address: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    const feed = await readCalendarFeed(context.reader, answer.organisationId, answer.value.entityId);
    return { feed, address: secret === null ? null : `/kalender/${secret}.ics`, userErrors: [] };
  }

  @Mutation(() => CalendarFeedPayload, {
    description: 'Stops one of your calendar addresses for good. For everybody on the staff side.',
  })
  async calendarFeedRevoke(
    @Arg('id', () => ID, { description: 'The calendar address.' }) id: string,
    @Arg('input', () => CalendarFeedRevokeInput, { description: 'The version you saw.' }) input: CalendarFeedRevokeInput,
    @Ctx() context: RequestContext,
  ): Promise<CalendarFeedPayload> {
    const answer = await revokeCalendarFeed(context, { ...input, id });
    if (!answer.ok) return { feed: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    return { feed: await readCalendarFeed(context.reader, answer.organisationId, answer.value.entityId), userErrors: [] };
  }
}
