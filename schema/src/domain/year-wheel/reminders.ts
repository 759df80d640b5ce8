import { daysBetween, type PlainDate } from '../time/plain-date.js';
import type { DeadlineEntry } from './deadline.js';

/** Days before a deadline on which it is reminded of, farthest first. */
export const REMINDER_STEPS = [90, 30, 7] as const;
export type ReminderStep = (typeof REMINDER_STEPS)[number];

/** `key` names the reminder: whoever keeps it unique reminds once for each step. */
export type Reminder = { key: string; step: ReminderStep; entry: DeadlineEntry };

/** The steps reached on a day, that day and the deadline itself included; none once the deadline has passed. */
export function reminderStepsReached(on: PlainDate, today: PlainDate): ReminderStep[] {
  const daysLeft = daysBetween(today, on);
  return daysLeft < 0 ? [] : REMINDER_STEPS.filter((step) => daysLeft <= step);
}

/**
 * One reminder for each deadline within reach, for the nearest step reached: a look that comes late reminds of what is
 * due now and not of the steps it missed.
 */
export function remindersDue(entries: readonly DeadlineEntry[], today: PlainDate): Reminder[] {
  return entries.flatMap((entry) => {
    const step = reminderStepsReached(entry.on, today).at(-1);
    return step === undefined ? [] : [{ key: `${entry.key}:${step}`, step, entry }];
  });
}
