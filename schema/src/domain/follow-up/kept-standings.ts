import type { CaseStanding, Standings } from '../kpis/case-standing.js';
import type { Standing } from '../kpis/kpi.js';
import type { CaseKpiKey } from '../kpis/kpi-registry.js';

/** What one case contributed to a follow-up; kept with the inputs, never shown. */
export type FollowUpStanding = Pick<CaseStanding, 'standings' | 'ladder'> & { caseId: string };

// Bytes that are frozen stay as they are, so that this list never changes.
const FIELD_OF_THEN = {
  FIRST_CONTACT_IN_TIME: 'firstContactInTime',
  REACHED_IN_TIME: 'reachedInTime',
  PHONE_PERSISTENCE: 'phonePersistence',
  MEETING_OFFERED: 'meetingOffered',
  UNDER_21_REFERRED: 'under21Referred',
} as const;
type KeyOfThen = keyof typeof FIELD_OF_THEN;

/** … in inputs of before standings were a map: a field for each KPI. */
export type StandingOfThen = Pick<CaseStanding, 'ladder'> & { caseId: string } & Record<
    (typeof FIELD_OF_THEN)[KeyOfThen],
    Standing
  >;

/** The KPIs that cases were judged by then. */
export const CASE_KPIS_OF_THEN = Object.keys(FIELD_OF_THEN) as readonly CaseKpiKey[];

/** How the case stands against the KPIs it was judged by, whichever way that is kept. */
export function standingsIn(kept: FollowUpStanding | StandingOfThen): Standings {
  if ('standings' in kept) return kept.standings;
  const pairs = Object.entries(FIELD_OF_THEN).map(([key, field]) => [key, kept[field]]);
  return Object.fromEntries(pairs) as Standings;
}
