import type { PlainDate } from '../time/plain-date.js';

/** General support and support at court; counted apart. */
export const SECTIONS = ['GENERAL', 'COURT'] as const;
export type Section = (typeof SECTIONS)[number];

export const TARGET_GROUPS = ['VICTIM', 'WITNESS', 'RELATIVE', 'RELATIVE_OF_OFFENDER'] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

export const GENDERS = ['WOMAN', 'MAN', 'OTHER', 'UNKNOWN'] as const;
export type Gender = (typeof GENDERS)[number];

/** Age when the case was received, in bands: a birth date is never kept. */
export const AGE_BANDS = [
  'AGE_0_14',
  'AGE_15_17',
  'AGE_18_20',
  'AGE_21_29',
  'AGE_30_44',
  'AGE_45_64',
  'AGE_65_PLUS',
  'UNKNOWN',
] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Bands that lie whole below 21. */
export const AGE_BANDS_UNDER_21 = ['AGE_0_14', 'AGE_15_17', 'AGE_18_20'] as const satisfies readonly AgeBand[];

/** Who made the first contact. */
export const CAME_VIA = ['POLICE', 'THE_PERSON', 'STODCENTRUM', 'SOCIAL_SERVICES', 'OTHER', 'UNKNOWN'] as const;
export type CameVia = (typeof CAME_VIA)[number];

export const CRIME_CATEGORIES = [
  'VIOLENCE',
  'SEXUAL',
  'THREAT_AND_HARASSMENT',
  'ROBBERY',
  'THEFT_AND_BURGLARY',
  'FRAUD',
  'OTHER',
  'UNKNOWN',
] as const;
export type CrimeCategory = (typeof CRIME_CATEGORIES)[number];

export const POLICE_REPORTED = ['YES', 'NO', 'UNKNOWN'] as const;
export type PoliceReported = (typeof POLICE_REPORTED)[number];

export const CHANNELS = ['PHONE', 'SMS', 'EMAIL', 'SOCIAL_MEDIA', 'VISIT', 'COURT', 'VIDEO'] as const;
export type Channel = (typeof CHANNELS)[number];

export const DIGITAL_CHANNELS = ['SMS', 'EMAIL', 'SOCIAL_MEDIA', 'VIDEO'] as const satisfies readonly Channel[];

export const PARTS_OF_DAY = ['DAYTIME', 'EVENING'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

export const REFERRAL_DESTINATIONS = ['STODCENTRUM', 'OTHER'] as const;
export type ReferralDestination = (typeof REFERRAL_DESTINATIONS)[number];

/** Markers that overlap: a case may bear several, and they are never summed. */
export const SPECIAL_CIRCUMSTANCES = ['CLOSE_RELATIONSHIP', 'HONOUR', 'HATE_CRIME', 'SCHOOL', 'GANG'] as const;
export type SpecialCircumstance = (typeof SPECIAL_CIRCUMSTANCES)[number];

export const VOID_REASONS = ['DUPLICATE', 'ENTERED_BY_MISTAKE', 'WRONG_PERSON'] as const;
export type VoidReason = (typeof VOID_REASONS)[number];

export const BREAKDOWN_DIMENSIONS = [
  'GENDER',
  'AGE_BAND',
  'TARGET_GROUP',
  'CRIME_CATEGORY',
  'MUNICIPALITY',
  'DISTRICT',
  'SECTION',
  'CAME_VIA',
  'POLICE_REPORTED',
  'ANONYMOUS',
  'SPECIAL_CIRCUMSTANCE',
] as const;
export type BreakdownDimension = (typeof BREAKDOWN_DIMENSIONS)[number];

/** What the rules need to know of a case. Voided ones count nowhere, at any as-of. */
export type SupportCaseFacts = {
  receivedOn: PlainDate;
  section: Section;
  targetGroup: TargetGroup;
  gender: Gender;
  ageBand: AgeBand;
  cameVia: CameVia;
  crimeCategory: CrimeCategory;
  municipalityCode: string | null;
  districtId: string | null;
  policeReported: PoliceReported;
  anonymous: boolean;
  phonePossible: boolean;
  meetingOfferedOn: PlainDate | null;
  referredTo: ReferralDestination | null;
  referredOn: PlainDate | null;
  closedOn: PlainDate | null;
  specialCircumstances?: readonly SpecialCircumstance[];
  voided: boolean;
};

/** One attempt to reach, or contact with, the person of a case. An incoming contact is a reached attempt. */
export type ContactAttemptFacts = {
  occurredOn: PlainDate;
  partOfDay: PartOfDay;
  channel: Channel;
  reached: boolean;
  voided: boolean;
};

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Evening starts at 17:00 and ends before 22:00 (our reading); null unless `HH:MM`. The time itself is never kept. */
export function partOfDayOf(clockTime: string): PartOfDay | null {
  if (!CLOCK_TIME.test(clockTime)) return null;
  return clockTime >= '17:00' && clockTime < '22:00' ? 'EVENING' : 'DAYTIME';
}
