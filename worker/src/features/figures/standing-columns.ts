import { STANDING_FIELD_OF } from '@jourplan/schema/domain/kpis/case-standing.js';
import { CASE_KPI_KEYS, type CaseKpiKey } from '@jourplan/schema/domain/kpis/kpi.js';

const COLUMN_OF: Record<(typeof STANDING_FIELD_OF)[CaseKpiKey], string> = {
  firstContactInTime: 'first_contact_in_time',
  reachedInTime: 'reached_in_time',
  phonePersistence: 'phone_persistence',
  meetingOffered: 'meeting_offered',
  under21Referred: 'under21_referred',
};

/** The column of case_standing that says how a case stands against a KPI. */
export const STANDING_COLUMN_OF = Object.fromEntries(
  CASE_KPI_KEYS.map((key) => [key, COLUMN_OF[STANDING_FIELD_OF[key]]]),
) as Record<CaseKpiKey, string>;
