import { type HearingFacts, isRecorded, type Register } from '../registers/registers.js';
import { type HalfYear, hasStarted, isInHalfYear } from '../time/half-year.js';
import { isAfter, type PlainDate } from '../time/plain-date.js';
import type { KpiCount, RegisterKpi } from './kpi.js';

/** Supporters on site at hearings where a witness or injured party is summoned. Source: the plan, continuous. */
export const hearingsStaffed: RegisterKpi<'HEARINGS_STAFFED'> = {
  key: 'HEARINGS_STAFFED',
  group: 'PRESENCE',
  unit: 'HEARING',
  better: 'higher',
  source: 'OREBRO_PLAN',
  ourReadings: ['HUNDRED_PER_CENT'],
  measuresCommitments: true,
  count: ({ hearings }, period, asOf) => hearingsStaffedOf(hearings, period, asOf),
};

/** Of hearings in the half-year that were not cancelled; later ones than `asOf` are pending. Null for a half-year that starts after it. */
export function hearingsStaffedOf(hearings: Register<HearingFacts>, period: HalfYear, asOf: PlainDate): KpiCount | null {
  if (!hasStarted(period, asOf)) return null;
  const qualifying = hearings.entries.filter(
    (hearing) =>
      isInHalfYear(hearing.heldOn, period) &&
      isRecorded(hearings.recordedFrom, hearing.heldOn) &&
      hearing.summoned &&
      hearing.state !== 'CANCELLED' &&
      !hearing.voided,
  );
  const past = qualifying.filter((hearing) => !isAfter(hearing.heldOn, asOf));
  const staffed = past.filter((hearing) => hearing.state === 'HELD' && hearing.supportersOnSite >= 1);
  return { numerator: staffed.length, denominator: past.length, pending: qualifying.length - past.length };
}
