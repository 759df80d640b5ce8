import { type Ruling, refuse, succeed } from '../ruling.js';
import { isBefore, type PlainDate, plusMonths } from './plain-date.js';

const MOST_MONTHS_BACK = 20 * 12;

/**
 * How far back anything can be said to begin: 20 years (ours), so that a slip of the hand does not make figures of centuries.
 * The refusal's `earliest` is the first day that may be given.
 */
export function withinReach(day: PlainDate, today: PlainDate, field: string): Ruling<PlainDate, 'TOO_EARLY'> {
  const earliest = plusMonths(today, -MOST_MONTHS_BACK);
  return isBefore(day, earliest) ? refuse('TOO_EARLY', field, { earliest }) : succeed(day);
}
