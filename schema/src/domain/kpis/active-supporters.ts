import { isRecorded, type Registers, type SupporterFacts } from '../registers/registers.js';
import { type HalfYear, lastDayOf } from '../time/half-year.js';
import { isAfter, minDate, type PlainDate } from '../time/plain-date.js';

export type SupporterRegisters = Pick<Registers, 'supporters' | 'trainingRecordedFrom'>;

/** The day on which training is judged: the last of the half-year, or `asOf` while it runs. */
export function trainingDayOf(period: HalfYear, asOf: PlainDate): PlainDate {
  return minDate(lastDayOf(period), asOf);
}

/**
 * Supporters active on the day, first and last active day included. None unless the registers of both supporters and
 * training are kept on that day (ours): who was trained is unknown otherwise.
 */
export function supportersActiveOn({ supporters, trainingRecordedFrom }: SupporterRegisters, day: PlainDate): SupporterFacts[] {
  if (!isRecorded(supporters.recordedFrom, day) || !isRecorded(trainingRecordedFrom, day)) return [];
  return supporters.entries.filter(
    ({ activeFrom, activeTo }) => !isAfter(activeFrom, day) && (activeTo === null || !isAfter(day, activeTo)),
  );
}
