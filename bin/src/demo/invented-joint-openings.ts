import { isAfter, isBefore, type PlainDate, plainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import type { InventedOpening } from './invented-rows.js';
import type { Random } from './random.js';

/** The first day of the partnership in Stockholm. */
export const JOINT_OPENINGS_RECORDED_FROM = plainDate('2025-04-01');
const FIRST_MONDAY = plainDate('2025-03-31');
const DAYTIME_WEEKDAYS = [1, 2];
const EVENING_WEEKDAY = 3;
const OWN_EVENING_SHARE = 0.55;

/** Two days of our own a week, and one evening that the associations of the partnership hold in turn. */
export function inventJointOpenings(random: Random, anchor: PlainDate): InventedOpening[] {
  const openings: InventedOpening[] = [];
  for (let monday = FIRST_MONDAY; !isAfter(monday, anchor); monday = plusDays(monday, 7)) {
    openings.push(...inventWeek(random, monday));
  }
  return openings.filter(({ openOn }) => !isBefore(openOn, JOINT_OPENINGS_RECORDED_FROM) && !isAfter(openOn, anchor));
}

function inventWeek(random: Random, monday: PlainDate): InventedOpening[] {
  const days = DAYTIME_WEEKDAYS.map((weekday) => ({
    id: random.uuid(),
    openOn: plusDays(monday, weekday),
    partOfDay: 'DAYTIME' as const,
    heldBy: 'OWN' as const,
    cancelled: random.chance(0.03),
  }));
  const evening: InventedOpening = {
    id: random.uuid(),
    openOn: plusDays(monday, EVENING_WEEKDAY),
    partOfDay: 'EVENING',
    heldBy: random.chance(OWN_EVENING_SHARE) ? 'OWN' : 'PARTNER',
    cancelled: random.chance(0.06),
  };
  return [...days, evening];
}
