import type {
  AgeBand,
  CameVia,
  Channel,
  CrimeCategory,
  Gender,
  PoliceReported,
  Section,
  TargetGroup,
} from '@jourplan/schema/domain/contacts/contacts.js';
import type { Shares } from './random.js';

/** Invented shares that look like an association's year. They claim nothing about any county or city. */
export const sectionShares: Shares<Section> = [
  ['GENERAL', 60],
  ['COURT', 40],
];

export const targetGroupShares: Record<Section, Shares<TargetGroup>> = {
  GENERAL: [
    ['VICTIM', 76],
    ['WITNESS', 6],
    ['RELATIVE', 14],
    ['RELATIVE_OF_OFFENDER', 4],
  ],
  COURT: [
    ['VICTIM', 46],
    ['WITNESS', 44],
    ['RELATIVE', 9],
    ['RELATIVE_OF_OFFENDER', 1],
  ],
};

export const cameViaShares: Record<Section, Shares<CameVia>> = {
  GENERAL: [
    ['POLICE', 50],
    ['THE_PERSON', 29],
    ['SOCIAL_SERVICES', 9],
    ['STODCENTRUM', 5],
    ['OTHER', 6],
    ['UNKNOWN', 1],
  ],
  COURT: [
    ['OTHER', 50],
    ['POLICE', 22],
    ['THE_PERSON', 22],
    ['SOCIAL_SERVICES', 2],
    ['STODCENTRUM', 1],
    ['UNKNOWN', 3],
  ],
};

export const genderShares: Shares<Gender> = [
  ['WOMAN', 62],
  ['MAN', 34],
  ['OTHER', 1],
  ['UNKNOWN', 3],
];

export const ageBandShares: Shares<AgeBand> = [
  ['AGE_0_14', 2],
  ['AGE_15_17', 5],
  ['AGE_18_20', 8],
  ['AGE_21_29', 20],
  ['AGE_30_44', 29],
  ['AGE_45_64', 23],
  ['AGE_65_PLUS', 9],
  ['UNKNOWN', 4],
];

export const crimeShares: Shares<CrimeCategory> = [
  ['VIOLENCE', 38],
  ['SEXUAL', 12],
  ['THREAT_AND_HARASSMENT', 20],
  ['ROBBERY', 5],
  ['THEFT_AND_BURGLARY', 8],
  ['FRAUD', 9],
  ['OTHER', 5],
  ['UNKNOWN', 3],
];

export const policeReportedShares: Shares<PoliceReported> = [
  ['YES', 72],
  ['NO', 20],
  ['UNKNOWN', 8],
];

/** Calendar days from receiving the case to the first attempt; null when nobody ever tries. */
export const firstAttemptDelayShares: Shares<number | null> = [
  [0, 36],
  [1, 26],
  [2, 15],
  [3, 10],
  [4, 4],
  [5, 3],
  [7, 3],
  [11, 2],
  [null, 1],
];

export const outgoingChannelShares: Shares<Channel> = [
  ['PHONE', 76],
  ['SMS', 12],
  ['EMAIL', 10],
  ['SOCIAL_MEDIA', 2],
];

export const incomingChannelShares: Shares<Channel> = [
  ['PHONE', 56],
  ['EMAIL', 20],
  ['SMS', 8],
  ['SOCIAL_MEDIA', 6],
  ['VISIT', 10],
];

/** Video comes with the digital forms of support of 2026. */
export const followingChannelShares = (year: number): Shares<Channel> => [
  ['PHONE', 52],
  ['SMS', 14],
  ['EMAIL', 12],
  ['VISIT', 16],
  ['SOCIAL_MEDIA', 3],
  ['VIDEO', year < 2026 ? 0 : 7],
];
