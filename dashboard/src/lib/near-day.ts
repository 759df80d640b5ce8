import { daysBetween, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';

export type NearDay = 'TODAY' | 'TOMORROW' | 'YESTERDAY';

/** The word for a day beside today; null for any other day. */
export function nearDayOf(date: PlainDate, today: PlainDate): NearDay | null {
  const days = daysBetween(today, date);
  if (days === 0) return 'TODAY';
  if (days === 1) return 'TOMORROW';
  return days === -1 ? 'YESTERDAY' : null;
}
