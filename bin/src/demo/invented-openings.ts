import { isoWeekOf } from '@jourplan/schema/domain/time/iso-week.js';
import { isAfter, type PlainDate, plainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import type { InventedOpening } from './invented-rows.js';
import type { Random } from './random.js';

/** The plan extends the opening hours by an evening from 2026 on; the register starts with it. */
export const OPENINGS_RECORDED_FROM = plainDate('2026-01-01');
const FIRST_MONDAY = plainDate('2026-01-05');
const DAYTIME_WEEKDAYS = [0, 1, 3];
const EVENING_WEEKDAY = 2;
const isSummerBreak = (week: number): boolean => week >= 28 && week <= 30;

/** Days and evenings open to visitors, week by week up to the anchor. */
export function inventOpenings(random: Random, anchor: PlainDate): InventedOpening[] {
  const openings: InventedOpening[] = [];
  for (let monday = FIRST_MONDAY; !isAfter(monday, anchor); monday = plusDays(monday, 7)) {
    openings.push(...inventWeek(random, monday));
  }
  return openings.filter(({ openOn }) => !isAfter(openOn, anchor));
}

function inventWeek(random: Random, monday: PlainDate): InventedOpening[] {
  const days = DAYTIME_WEEKDAYS.map((weekday) => ({
    id: random.uuid(),
    openOn: plusDays(monday, weekday),
    partOfDay: 'DAYTIME' as const,
    heldBy: 'OWN' as const,
    cancelled: random.chance(0.02),
  }));
  const evening = { openOn: plusDays(monday, EVENING_WEEKDAY), partOfDay: 'EVENING' as const };
  const isCancelled = random.chance(0.08);
  const byPartner = random.chance(isCancelled ? 0.6 : 0.12);
  if (isSummerBreak(isoWeekOf(monday).week)) return days;
  const own = { id: random.uuid(), ...evening, heldBy: 'OWN' as const, cancelled: isCancelled };
  const partner = { id: random.uuid(), ...evening, heldBy: 'PARTNER' as const, cancelled: false };
  return [...days, own, ...(byPartner ? [partner] : [])];
}
