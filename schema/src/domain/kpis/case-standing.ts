import { countsOn, type SupportCaseRecord } from '../contacts/case-facts.js';
import type { ContactAttemptFacts, SupportCaseFacts } from '../contacts/contacts.js';
import { type HalfYear, halfYearOf } from '../time/half-year.js';
import { minDate, type PlainDate } from '../time/plain-date.js';
import { type AttemptLadderStep, attemptLadderOf } from './attempt-ladder.js';
import { firstContactInTime } from './first-contact-in-time.js';
import type { CaseKpi, CaseKpiKey, Standing } from './kpi.js';
import { meetingOffered } from './meeting-offered.js';
import { phonePersistence } from './phone-persistence.js';
import { reachedInTime } from './reached-in-time.js';
import { under21Referred } from './under-21-referred.js';

/** How one case stands against each case KPI. `revisitOn` is the next date on which a pending one turns by itself. */
export type CaseStanding = {
  halfYear: HalfYear;
  firstContactInTime: Standing;
  reachedInTime: Standing;
  phonePersistence: Standing;
  meetingOffered: Standing;
  under21Referred: Standing;
  ladder: AttemptLadderStep;
  revisitOn: PlainDate | null;
};

export type CaseStandingField = Exclude<keyof CaseStanding, 'halfYear' | 'ladder' | 'revisitOn'>;

/** Which field of a standing answers which KPI. */
export const STANDING_FIELD_OF: Record<CaseKpiKey, CaseStandingField> = {
  FIRST_CONTACT_IN_TIME: 'firstContactInTime',
  REACHED_IN_TIME: 'reachedInTime',
  PHONE_PERSISTENCE: 'phonePersistence',
  MEETING_OFFERED: 'meetingOffered',
  UNDER_21_REFERRED: 'under21Referred',
};

/** Every case KPI, in the order of their keys. */
export const CASE_KPIS: readonly CaseKpi[] = [
  firstContactInTime,
  reachedInTime,
  phonePersistence,
  meetingOffered,
  under21Referred,
];

/** Null for a case that is voided or was received after `asOf`: it counts nowhere. */
export function standingOf(
  facts: SupportCaseFacts,
  attempts: readonly ContactAttemptFacts[],
  asOf: PlainDate,
): CaseStanding | null {
  const supportCase: SupportCaseRecord = { facts, attempts };
  if (!countsOn(supportCase, asOf)) return null;
  return {
    halfYear: halfYearOf(facts.receivedOn),
    firstContactInTime: firstContactInTime.judge(supportCase, asOf),
    reachedInTime: reachedInTime.judge(supportCase, asOf),
    phonePersistence: phonePersistence.judge(supportCase, asOf),
    meetingOffered: meetingOffered.judge(supportCase, asOf),
    under21Referred: under21Referred.judge(supportCase, asOf),
    ladder: attemptLadderOf(supportCase, asOf),
    revisitOn: revisitOf(supportCase, asOf),
  };
}

// The ladder needs no date of its own: its only pending step ends with PHONE_PERSISTENCE.
function revisitOf(supportCase: SupportCaseRecord, asOf: PlainDate): PlainDate | null {
  const [first, ...rest] = CASE_KPIS.map((kpi) => kpi.revisitOn(supportCase, asOf)).filter((date) => date !== null);
  return first === undefined ? null : minDate(first, ...rest);
}
