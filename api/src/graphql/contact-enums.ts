import type {
  AgeBand,
  BreakdownDimension,
  CameVia,
  Channel,
  CrimeCategory,
  Gender,
  PartOfDay,
  PoliceReported,
  ReferralDestination,
  Section,
  SpecialCircumstance,
  TargetGroup,
  VoidReason,
} from '@jourplan/schema/domain/contacts/contacts.js';
import { registerEnum } from './register-enum.js';

export const SectionEnum = registerEnum<Section>('Section', 'Part of the work; the two are counted apart.', {
  GENERAL: 'Support to victims of crime and their relatives.',
  COURT: 'Support to witnesses and injured parties at court.',
});

export const TargetGroupEnum = registerEnum<TargetGroup>('TargetGroup', 'Whom the support is for.', {
  VICTIM: 'A victim of crime.',
  WITNESS: 'A witness.',
  RELATIVE: 'A relative of a victim.',
  RELATIVE_OF_OFFENDER: 'A relative of an offender.',
});

export const GenderEnum = registerEnum<Gender>('Gender', 'As the person states it.', {
  WOMAN: 'Woman.',
  MAN: 'Man.',
  OTHER: 'Another gender.',
  UNKNOWN: 'Not known.',
});

export const AgeBandEnum = registerEnum<AgeBand>('AgeBand', 'Age in whole years when the case was received, in bands.', {
  AGE_0_14: '0–14 years.',
  AGE_15_17: '15–17 years.',
  AGE_18_20: '18–20 years.',
  AGE_21_29: '21–29 years.',
  AGE_30_44: '30–44 years.',
  AGE_45_64: '45–64 years.',
  AGE_65_PLUS: '65 years or older.',
  UNKNOWN: 'Not known.',
});

export const CameViaEnum = registerEnum<CameVia>('CameVia', 'Who made the first contact.', {
  POLICE: 'The police.',
  THE_PERSON: 'The person themselves.',
  STODCENTRUM: 'Stödcentrum, the support centre for young victims.',
  SOCIAL_SERVICES: 'The social services.',
  OTHER: 'Somebody else.',
  UNKNOWN: 'Not known.',
});

export const CrimeCategoryEnum = registerEnum<CrimeCategory>('CrimeCategory', 'Kind of crime.', {
  VIOLENCE: 'Violence.',
  SEXUAL: 'Sexual offence.',
  THREAT_AND_HARASSMENT: 'Threat or harassment.',
  ROBBERY: 'Robbery.',
  THEFT_AND_BURGLARY: 'Theft or burglary.',
  FRAUD: 'Fraud.',
  OTHER: 'Another kind.',
  UNKNOWN: 'Not known.',
});

export const PoliceReportedEnum = registerEnum<PoliceReported>(
  'PoliceReported',
  'Whether the crime has been reported to the police. Support never depends on it.',
  { YES: 'Reported.', NO: 'Not reported.', UNKNOWN: 'Not known.' },
);

export const ReferralDestinationEnum = registerEnum<ReferralDestination>('ReferralDestination', 'Where a person was referred.', {
  STODCENTRUM: 'Stödcentrum, the support centre for young victims.',
  OTHER: 'Another activity.',
});

export const SpecialCircumstanceEnum = registerEnum<SpecialCircumstance>(
  'SpecialCircumstance',
  'Markers that overlap: a case may bear several, so their counts are never added up.',
  {
    CLOSE_RELATIONSHIP: 'Crime in a close relationship.',
    HONOUR: 'Honour-related crime.',
    HATE_CRIME: 'Hate crime.',
    SCHOOL: 'At or on the way to school.',
    GANG: 'Gang-related crime.',
  },
);

export const ChannelEnum = registerEnum<Channel>('Channel', 'How a contact was made.', {
  PHONE: 'By phone.',
  SMS: 'By text message.',
  EMAIL: 'By e-mail.',
  SOCIAL_MEDIA: 'Through social media.',
  VISIT: 'A personal meeting.',
  COURT: 'At court.',
  VIDEO: 'By video.',
});

export const PartOfDayEnum = registerEnum<PartOfDay>('PartOfDay', 'When on the day; clock times are never kept.', {
  DAYTIME: 'All hours but the evening.',
  EVENING: 'Started at 17:00 or later and before 22:00.',
});

export const VoidReasonEnum = registerEnum<VoidReason>(
  'VoidReason',
  'Why a record does not count. It is kept, and counts nowhere.',
  {
    DUPLICATE: 'The same thing was recorded twice.',
    ENTERED_BY_MISTAKE: 'It never happened.',
    WRONG_PERSON: 'It belongs to somebody else.',
  },
);

export const BreakdownDimensionEnum = registerEnum<BreakdownDimension>('BreakdownDimension', 'By what volumes are broken down.', {
  GENDER: 'Gender.',
  AGE_BAND: 'Age band when the case was received.',
  TARGET_GROUP: 'Whom the support is for.',
  CRIME_CATEGORY: 'Kind of crime.',
  MUNICIPALITY: 'Municipality; the value is its four-digit code.',
  DISTRICT: 'District; the value is its id.',
  SECTION: 'Section.',
  CAME_VIA: 'Who made the first contact.',
  POLICE_REPORTED: 'Whether the crime was reported to the police.',
  ANONYMOUS: 'Whether the person is anonymous.',
  SPECIAL_CIRCUMSTANCE: 'Special circumstances; they overlap and are never added up.',
});
