import { daysBetween, type PlainDate } from '../time/plain-date.js';

/** Days before a deadline on which it is reminded of, farthest first. */
export const REMINDER_STEPS = [90, 30, 7] as const;
export type ReminderStep = (typeof REMINDER_STEPS)[number];

/** The steps reached on a day, that day and the deadline itself included; none once the deadline has passed. */
function stepsReached(on: PlainDate, today: PlainDate): ReminderStep[] {
  const daysLeft = daysBetween(today, on);
  return daysLeft < 0 ? [] : REMINDER_STEPS.filter((step) => daysLeft <= step);
}

/** The nearest step reached: a look that comes late reminds of what is due now, not of the steps it missed; null when none is. */
export function reminderDue(on: PlainDate, today: PlainDate): ReminderStep | null {
  return stepsReached(on, today).at(-1) ?? null;
}
