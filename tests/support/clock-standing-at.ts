import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';

/** A clock that stands at noon Stockholm time of a given day; `move` puts it on another day. */
export function clockStandingAt(day: PlainDate): Clock & { move(to: PlainDate): void } {
  let current = day;
  return {
    now: () => new Date(`${current}T11:00:00Z`),
    today: () => current,
    move: (to) => {
      current = to;
    },
  };
}
