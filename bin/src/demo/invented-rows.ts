import type {
  Channel,
  PartOfDay,
  Section,
  SpecialCircumstance,
  SupportCaseFacts,
  VoidReason,
} from '@jourplan/schema/domain/contacts/contacts.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';

export type InventedSupporter = {
  readonly id: string;
  readonly code: string;
  readonly section: Section;
  readonly activeFrom: PlainDate;
  readonly activeTo: PlainDate | null;
};

export type InventedTraining = {
  readonly id: string;
  readonly kind: 'BASIC' | 'FURTHER';
  readonly heldOn: PlainDate;
};

export type InventedAttendance = {
  readonly id: string;
  readonly trainingId: string;
  readonly supporterId: string;
  readonly passed: boolean;
};

export type InventedCase = Omit<SupportCaseFacts, 'voided' | 'districtId' | 'specialCircumstances'> & {
  readonly id: string;
  /** By name; null outside the districts, or where it is not known. */
  readonly district: string | null;
  readonly code: string;
  readonly specialCircumstances: readonly SpecialCircumstance[];
  readonly supporterId: string | null;
  /** The day the supporter was given the case; the register keeps only who. */
  readonly assignedOn: PlainDate | null;
  readonly voidReason: VoidReason | null;
};

export type InventedAttempt = {
  readonly id: string;
  readonly caseId: string;
  readonly occurredOn: PlainDate;
  readonly partOfDay: PartOfDay;
  readonly channel: Channel;
  readonly reached: boolean;
  readonly voidReason: VoidReason | null;
};

export type InventedOpening = {
  readonly id: string;
  readonly openOn: PlainDate;
  readonly partOfDay: PartOfDay;
  readonly heldBy: 'OWN' | 'PARTNER';
  readonly cancelled: boolean;
};

export type InventedHearing = {
  readonly id: string;
  readonly heldOn: PlainDate;
  /** Whether a witness or an injured party is summoned. */
  readonly summoned: boolean;
  readonly cancelled: boolean;
  readonly supporterIds: readonly string[];
};
