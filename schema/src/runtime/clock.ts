import { type PlainDate, stockholmDateOf } from '../domain/time/plain-date.js';

/** The only source of time in Jourplan. Everything else takes a day or an instant as a parameter. */
export type Clock = {
  /** The instant, for audit facts. */
  now(): Date;
  /** The local date in Europe/Stockholm, for business facts. */
  today(): PlainDate;
};

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => stockholmDateOf(Date.now()),
};

/** A clock that stands at noon Stockholm time of a given day; `move` puts it on another day. For tests and replays. */
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
