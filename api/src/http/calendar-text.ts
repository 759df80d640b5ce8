import { dayAfter } from '@jourplan/schema/domain/plain-date.js';
import type { WheelDate } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import ical from 'ical-generator';
import { deadlineTitle } from '../platform/deadline-titles.js';

/** Deadlines as iCalendar (RFC 5545): all-day events in Swedish with names that stay, so that a program replaces and never doubles them. */
export function calendarText(dates: readonly WheelDate[], now: Date): string {
  const calendar = ical({ name: 'Jourplan', prodId: { company: 'Jourplan', product: 'Årshjul', language: 'SV' } });
  for (const date of dates) {
    calendar.createEvent({
      id: `${date.key}@jourplan`,
      stamp: now,
      allDay: true,
      start: date.on,
      // The end of an all-day event is the day after it.
      end: dayAfter(date.lastsUntil),
      summary: deadlineTitle(date, 'sv'),
    });
  }
  return `${calendar.toString()}\r\n`;
}
