import type { ContactKpiKey } from '../graphql/graphql.js';

const NAMES = {
  FIRST_CONTACT_IN_TIME: 'kpi.FIRST_CONTACT_IN_TIME',
  REACHED_IN_TIME: 'kpi.REACHED_IN_TIME',
  PHONE_PERSISTENCE: 'kpi.PHONE_PERSISTENCE',
  MEETING_OFFERED: 'kpi.MEETING_OFFERED',
  UNDER_21_REFERRED: 'kpi.UNDER_21_REFERRED',
  EVENING_OPENING: 'kpi.EVENING_OPENING',
  EVENING_OPENING_JOINT: 'kpi.EVENING_OPENING_JOINT',
  HEARINGS_STAFFED: 'kpi.HEARINGS_STAFFED',
  BASIC_TRAINING: 'kpi.BASIC_TRAINING',
  FURTHER_TRAINING: 'kpi.FURTHER_TRAINING',
  MUNICIPALITY_COVERAGE: 'kpi.MUNICIPALITY_COVERAGE',
} as const satisfies Record<ContactKpiKey, string>;

/** The message that names a KPI in a few words; its definition comes from the server. */
export function kpiName(key: ContactKpiKey): (typeof NAMES)[ContactKpiKey] {
  return NAMES[key];
}
