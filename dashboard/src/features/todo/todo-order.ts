import { daysBetween, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { TodoQuery } from '../../graphql/graphql.js';

export type TodoItem = NonNullable<TodoQuery['organisation']>['todo'][number];

/** Things without a day are about what is already late or broken: they come first. Then by day, as listed. */
export function inOrderOfDay(items: readonly TodoItem[]): TodoItem[] {
  return items.toSorted((one, other) => (one.on ?? '').localeCompare(other.on ?? ''));
}

/** How many days are left; negative once the day has passed, null without a day. */
export function daysLeft({ on }: Pick<TodoItem, 'on'>, today: PlainDate): number | null {
  return on === null ? null : daysBetween(today, on);
}
