import { type PlainDate, plainDate } from '../../time/plain-date.js';
import type { HearingFacts, OpeningFacts, Registers, SupporterFacts } from '../registers.js';

/** Registers of which nothing is kept; say which are. */
export function registers(given: Partial<Registers> = {}): Registers {
  const nothingKept = { recordedFrom: null, entries: [] };
  return {
    openings: nothingKept,
    hearings: nothingKept,
    supporters: nothingKept,
    trainingRecordedFrom: null,
    coverage: null,
    ...given,
  };
}

/** An evening of our own that was held. */
export function anOpening(heldOn: string, given: Partial<Omit<OpeningFacts, 'heldOn'>> = {}): OpeningFacts {
  return { partOfDay: 'EVENING', host: 'OWN', state: 'HELD', voided: false, ...given, heldOn: plainDate(heldOn) };
}

/** A hearing that was held with a witness or injured party summoned and one supporter on site. */
export function aHearing(heldOn: string, given: Partial<Omit<HearingFacts, 'heldOn'>> = {}): HearingFacts {
  return { state: 'HELD', summoned: true, supportersOnSite: 1, voided: false, ...given, heldOn: plainDate(heldOn) };
}

/** A supporter still active since 2025, who has no training. */
export function aSupporter(given: {
  activeFrom?: string;
  activeTo?: string;
  basic?: string;
  further?: readonly string[];
}): SupporterFacts {
  const date = (text: string | undefined): PlainDate | null => (text === undefined ? null : plainDate(text));
  return {
    activeFrom: plainDate(given.activeFrom ?? '2025-01-01'),
    activeTo: date(given.activeTo),
    basicTrainingPassedOn: date(given.basic),
    furtherTrainingAttendedOn: (given.further ?? []).map(plainDate),
  };
}
