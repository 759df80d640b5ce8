import { isRecorded, type OpeningFacts, type OpeningHost, type Register } from '../registers/registers.js';
import { type HalfYear, hasStarted } from '../time/half-year.js';
import { isoWeeksOfHalfYear, mondayOf, sundayOf } from '../time/iso-week.js';
import { isAfter, isBefore, type PlainDate } from '../time/plain-date.js';
import type { KpiCount, RegisterKpi } from './kpi.js';

/** One evening a week, in rooms of our own. Source: the plan for 2026. */
export const eveningOpening: RegisterKpi<'EVENING_OPENING'> = {
  key: 'EVENING_OPENING',
  group: 'PRESENCE',
  unit: 'WEEK',
  better: 'higher',
  source: 'OREBRO_PLAN',
  ourReadings: ['OWN_PREMISES', 'EVENING_FROM_17_TO_22', 'FROM_FIRST_WHOLE_WEEK'],
  measuresCommitments: true,
  count: ({ openings }, period, asOf) => eveningOpeningOf(openings, ['OWN'], period, asOf),
};

/** One evening a week, by ourselves or by a partner association. Source: annex, own aims. */
export const eveningOpeningJoint: RegisterKpi<'EVENING_OPENING_JOINT'> = {
  key: 'EVENING_OPENING_JOINT',
  group: 'PRESENCE',
  unit: 'WEEK',
  better: 'higher',
  source: 'PARTNERSHIP_ANNEX',
  ourReadings: ['EVENING_FROM_17_TO_22', 'FROM_FIRST_WHOLE_WEEK'],
  measuresCommitments: true,
  count: ({ openings }, period, asOf) => eveningOpeningOf(openings, ['OWN', 'PARTNER'], period, asOf),
};

/**
 * Weeks with an evening opening, of the weeks whose Thursday is in the half-year. A week counts from the first whole
 * one after the register starts: its Monday is no earlier than that (ours). It is pending until its Sunday is over,
 * also when the evening was already held. Null for a half-year that starts after `asOf`.
 */
export function eveningOpeningOf(
  openings: Register<OpeningFacts>,
  hosts: readonly OpeningHost[],
  period: HalfYear,
  asOf: PlainDate,
): KpiCount | null {
  if (!hasStarted(period, asOf)) return null;
  const weeks = isoWeeksOfHalfYear(period)
    .map(({ year, week }) => ({ startsOn: mondayOf(year, week), endsOn: sundayOf(year, week) }))
    .filter(({ startsOn }) => isRecorded(openings.recordedFrom, startsOn));
  const ended = weeks.filter(({ endsOn }) => isBefore(endsOn, asOf));
  const evenings = openings.entries.filter((opening) => isHeldEvening(opening, hosts));
  const withOpening = ended.filter((week) =>
    evenings.some(({ heldOn }) => !isBefore(heldOn, week.startsOn) && !isAfter(heldOn, week.endsOn)),
  );
  return { numerator: withOpening.length, denominator: ended.length, pending: weeks.length - ended.length };
}

function isHeldEvening(opening: OpeningFacts, hosts: readonly OpeningHost[]): boolean {
  return opening.state === 'HELD' && !opening.voided && opening.partOfDay === 'EVENING' && hosts.includes(opening.host);
}
