import type { PartOfDay } from '../contacts/contacts.js';
import type { PlainDate } from '../time/plain-date.js';

/** The registers that are kept from a day on; before it nothing is counted from them. */
export const REGISTERS = ['OPENINGS', 'HEARINGS', 'SUPPORTERS', 'TRAINING'] as const;
export type KeptRegisterKind = (typeof REGISTERS)[number];

/** What a change of asks for the register KPIs again: the registers, the municipalities of the area, and the agreements. */
export const MARKED_REGISTERS = [...REGISTERS, 'AREAS', 'AGREEMENTS'] as const;
export type MarkedRegister = (typeof MARKED_REGISTERS)[number];

/** `recordedFrom` is the first day from which everything was entered; null means not kept, and then nothing qualifies. */
export type Register<Entry> = { recordedFrom: PlainDate | null; entries: readonly Entry[] };

/** Planned and cancelled openings and hearings are kept too; only a held one is evidence. */
export const OCCASION_STATES = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export type OccasionState = (typeof OCCASION_STATES)[number];

export const OPENING_HOSTS = ['OWN', 'PARTNER'] as const;
export type OpeningHost = (typeof OPENING_HOSTS)[number];

/** Basic training is mandatory and passed or not; further training counts by attending. */
export const TRAINING_KINDS = ['BASIC', 'FURTHER'] as const;
export type TrainingKind = (typeof TRAINING_KINDS)[number];

/** A day or evening on which someone staffs the premises, ours or a partner association's. */
export type OpeningFacts = {
  heldOn: PlainDate;
  partOfDay: PartOfDay;
  host: OpeningHost;
  state: OccasionState;
  voided: boolean;
};

/** A criminal hearing at the district court; `summoned`: a witness or an injured party was. */
export type HearingFacts = {
  heldOn: PlainDate;
  state: OccasionState;
  summoned: boolean;
  supportersOnSite: number;
  voided: boolean;
};

/** A volunteer or employee who gives support. Both ends of the active span are inclusive; null is still active. */
export type SupporterFacts = {
  activeFrom: PlainDate;
  activeTo: PlainDate | null;
  /** The first passed basic training; null when none is. */
  basicTrainingPassedOn: PlainDate | null;
  furtherTrainingAttendedOn: readonly PlainDate[];
};

/** The organisation's municipalities, and those of them covered on the day that counts; SCB codes. */
export type MunicipalityCoverage = { area: readonly string[]; covered: readonly string[] };

export type Registers = {
  openings: Register<OpeningFacts>;
  hearings: Register<HearingFacts>;
  supporters: Register<SupporterFacts>;
  trainingRecordedFrom: PlainDate | null;
  /** Null while no agreements are kept: coverage is unknown then, not nought. */
  coverage: MunicipalityCoverage | null;
};

/** Whether a register is kept on a day. */
export function isRecorded(recordedFrom: PlainDate | null, on: PlainDate): boolean {
  return recordedFrom !== null && recordedFrom <= on;
}
