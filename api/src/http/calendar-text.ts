import { dayAfter } from '@jourplan/schema/domain/time/plain-date.js';
import type { WheelDate } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import { deadlineTitle } from '@jourplan/schema/words/deadlines.js';
import ical, { ICalEventTransparency } from 'ical-generator';
import type { Stamp } from './calendar-stamps.js';

/**
 * Deadlines as iCalendar (RFC 5545): all-day events in Swedish that block no time. The same dates and stamps give the
 * same bytes. Names stay, and the number rises when a date changes, so that a program replaces and never doubles.
 */
export function calendarText(dates: readonly WheelDate[], stamps: ReadonlyMap<string, Stamp>): string {
  const calendar = ical({ name: 'Jourplan', prodId: { company: 'Jourplan', product: 'Årshjul', language: 'SV' } });
  for (const date of dates) {
    const stamp = stamps.get(date.uid);
    if (stamp === undefined) throw new Error('a date in a calendar has no stamp');
    calendar.createEvent({
      id: `${date.uid}@jourplan`,
      sequence: stamp.sequence,
      stamp: stamp.changedAt,
      allDay: true,
      start: date.on,
      // The end of an all-day event is the day after it.
      end: dayAfter(date.lastsUntil),
      summary: deadlineTitle(date, 'sv'),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
