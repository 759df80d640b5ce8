import { isAfter, type PlainDate, plainDate, plusDays, weekdayOf } from '@jourplan/schema/domain/time/plain-date.js';
import type { DemoPlace } from './demo-place.js';
import type { InventedHearing } from './invented-rows.js';
import { type InventedSupporters, readySupporters } from './invented-supporters.js';
import type { Random } from './random.js';

export const HEARINGS_RECORDED_FROM = plainDate('2025-01-01');
/** How far ahead the court's calendar is known. */
const PLANNED_DAYS = 28;

/** Criminal hearings at the district court: those that have been, with who was on site, and those planned. */
export function inventHearings(
  random: Random,
  { hearingsPerWeekday }: DemoPlace,
  invented: InventedSupporters,
  anchor: PlainDate,
): InventedHearing[] {
  const hearings: InventedHearing[] = [];
  const until = plusDays(anchor, PLANNED_DAYS);
  for (let day = plainDate('2025-01-07'); !isAfter(day, until); day = plusDays(day, 1)) {
    const isQuiet = weekdayOf(day) > 5 || day.slice(5, 7) === '07';
    const count = random.count(hearingsPerWeekday);
    if (isQuiet) continue;
    for (let number = 0; number < count; number += 1) hearings.push(inventHearing(random, invented, day, anchor));
  }
  return hearings;
}

function inventHearing(random: Random, invented: InventedSupporters, heldOn: PlainDate, anchor: PlainDate): InventedHearing {
  const id = random.uuid();
  const summoned = random.chance(0.87);
  const cancelled = random.chance(0.07);
  const staffed = random.chance(summoned ? 0.86 : 0.2);
  const ready = readySupporters(invented, heldOn).filter(({ section }) => section === 'COURT');
  const isAhead = isAfter(heldOn, anchor);
  if (isAhead || cancelled || !staffed || ready.length === 0) {
    return { id, heldOn, summoned, cancelled: cancelled && !isAhead, supporterIds: [] };
  }
  const chosen = [random.oneOf(ready).id, ...(random.chance(0.25) ? [random.oneOf(ready).id] : [])];
  return { id, heldOn, summoned, cancelled, supporterIds: [...new Set(chosen)] };
}
