import { type HalfYear, hasStarted } from '../time/half-year.js';
import { isAfter, type PlainDate, plusMonths } from '../time/plain-date.js';
import { type SupporterRegisters, supportersActiveOn, trainingDayOf } from './active-supporters.js';
import type { KpiCount, RegisterKpi } from './kpi.js';

const FURTHER_TRAINING_MONTHS = 12;

/** Supporters take part regularly in further training. Source: annex, own commitments; once in twelve months is ours. */
export const furtherTraining: RegisterKpi<'FURTHER_TRAINING'> = {
  key: 'FURTHER_TRAINING',
  group: 'SUPPORTERS',
  unit: 'SUPPORTER',
  better: 'higher',
  source: 'PARTNERSHIP_ANNEX',
  ourReadings: ['TWELVE_MONTHS', 'HUNDRED_PER_CENT'],
  measuresCommitments: true,
  count: furtherTrainingOf,
};

/**
 * Of the supporters active on the day, those with a further training in the twelve months that end with it:
 * the same date a year earlier is out. Null for a half-year that starts after `asOf`.
 */
export function furtherTrainingOf(registers: SupporterRegisters, period: HalfYear, asOf: PlainDate): KpiCount | null {
  if (!hasStarted(period, asOf)) return null;
  const day = trainingDayOf(period, asOf);
  const active = supportersActiveOn(registers, day);
  const yearBefore = plusMonths(day, -FURTHER_TRAINING_MONTHS);
  const trained = active.filter(({ furtherTrainingAttendedOn }) =>
    furtherTrainingAttendedOn.some((date) => isAfter(date, yearBefore) && !isAfter(date, day)),
  );
  return { numerator: trained.length, denominator: active.length, pending: 0 };
}
