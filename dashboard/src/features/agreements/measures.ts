import type { ContactKpiKey } from '../../graphql/graphql.js';

/** What a commitment may be measured by; coverage is counted over agreements and is never promised in one. */
export const MEASURES = [
  'FIRST_CONTACT_IN_TIME',
  'REACHED_IN_TIME',
  'PHONE_PERSISTENCE',
  'MEETING_OFFERED',
  'UNDER_21_REFERRED',
  'EVENING_OPENING',
  'EVENING_OPENING_JOINT',
  'HEARINGS_STAFFED',
  'BASIC_TRAINING',
  'FURTHER_TRAINING',
] as const satisfies readonly ContactKpiKey[];
