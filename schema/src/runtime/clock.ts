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
