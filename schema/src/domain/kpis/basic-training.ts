import { hasHappened } from '../contacts/case-facts.js';
import { type HalfYear, hasStarted } from '../time/half-year.js';
import type { PlainDate } from '../time/plain-date.js';
import { type SupporterRegisters, supportersActiveOn, trainingDayOf } from './active-supporters.js';
import type { KpiCount, RegisterKpi } from './kpi.js';

/** Every supporter has passed the mandatory basic training. Source: annex, own commitments. */
export const basicTraining: RegisterKpi<'BASIC_TRAINING'> = {
  key: 'BASIC_TRAINING',
  group: 'SUPPORTERS',
  unit: 'SUPPORTER',
  better: 'higher',
  source: 'PARTNERSHIP_ANNEX',
  ourReadings: ['HUNDRED_PER_CENT'],
  measuresCommitments: true,
  count: basicTrainingOf,
};

/** Of the supporters active on the day, those who passed on or before it. Null for a half-year that starts after `asOf`. */
export function basicTrainingOf(registers: SupporterRegisters, period: HalfYear, asOf: PlainDate): KpiCount | null {
  if (!hasStarted(period, asOf)) return null;
  const day = trainingDayOf(period, asOf);
  const active = supportersActiveOn(registers, day);
  const trained = active.filter((supporter) => hasHappened(supporter.basicTrainingPassedOn, day));
  return { numerator: trained.length, denominator: active.length, pending: 0 };
}
