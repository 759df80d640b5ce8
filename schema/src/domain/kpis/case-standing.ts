import { countsOn, type SupportCaseRecord } from '../contacts/case-facts.js';
import type { ContactAttemptFacts, SupportCaseFacts } from '../contacts/contacts.js';
import { type HalfYear, halfYearOf } from '../time/half-year.js';
import { minDate, type PlainDate } from '../time/plain-date.js';
import { type AttemptLadderStep, attemptLadderOf } from './attempt-ladder.js';
import type { Standing } from './kpi.js';
import { CASE_KPI_KEYS, CASE_KPIS, type CaseKpiKey } from './kpi-registry.js';

/** How one case stands against each case KPI. */
export type Standings = Record<CaseKpiKey, Standing>;

/** `revisitOn` is the next date on which a pending KPI turns by itself. */
export type CaseStanding = {
  halfYear: HalfYear;
  standings: Standings;
  ladder: AttemptLadderStep;
  revisitOn: PlainDate | null;
};

/** A map as a list, in the order of the registry. */
export function listStandings(standings: Standings): { kpi: CaseKpiKey; standing: Standing }[] {
  return CASE_KPI_KEYS.map((kpi) => ({ kpi, standing: standings[kpi] }));
}

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
    standings: Object.fromEntries(CASE_KPIS.map((kpi) => [kpi.key, kpi.judge(supportCase, asOf)])) as Standings,
    ladder: attemptLadderOf(supportCase, asOf),
    revisitOn: revisitOf(supportCase, asOf),
  };
}

// The ladder needs no date of its own: its only pending step ends with PHONE_PERSISTENCE.
function revisitOf(supportCase: SupportCaseRecord, asOf: PlainDate): PlainDate | null {
  const [first, ...rest] = CASE_KPIS.map((kpi) => kpi.revisitOn(supportCase, asOf)).filter((date) => date !== null);
  return first === undefined ? null : minDate(first, ...rest);
}
