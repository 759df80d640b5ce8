import type { SupportCaseRecord } from '../contacts/case-facts.js';
import { dayAfter, isAfter, type PlainDate } from '../time/plain-date.js';

/** Rises whenever a definition changes what is counted; every frozen figure names the version it was made by. */
export const DEFINITIONS_VERSION = '2026-1';

/** KPIs that judge one case at a time. */
export const CASE_KPI_KEYS = [
  'FIRST_CONTACT_IN_TIME',
  'REACHED_IN_TIME',
  'PHONE_PERSISTENCE',
  'MEETING_OFFERED',
  'UNDER_21_REFERRED',
] as const;
export type CaseKpiKey = (typeof CASE_KPI_KEYS)[number];

/** KPIs counted from the registers of openings, hearings, supporters and training, and from the agreements. */
export const REGISTER_KPI_KEYS = [
  'EVENING_OPENING',
  'EVENING_OPENING_JOINT',
  'HEARINGS_STAFFED',
  'BASIC_TRAINING',
  'FURTHER_TRAINING',
  'MUNICIPALITY_COVERAGE',
] as const;
export type RegisterKpiKey = (typeof REGISTER_KPI_KEYS)[number];

export const CONTACT_KPI_KEYS = [...CASE_KPI_KEYS, ...REGISTER_KPI_KEYS] as const;
export type ContactKpiKey = (typeof CONTACT_KPI_KEYS)[number];

/** How one case stands against one KPI. PENDING may still be met in time and counts in neither part of the share. */
export const STANDINGS = ['MET', 'MISSED', 'PENDING', 'NOT_APPLICABLE'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Whole numbers; `denominator` is those who qualify minus the pending. */
export type KpiCount = { numerator: number; denominator: number; pending: number };

export type KpiCounts = Record<ContactKpiKey, KpiCount>;

/** From 0 to 1; null when nobody qualifies, which is not the same as 0 %. */
export function kpiShare({ numerator, denominator }: Pick<KpiCount, 'numerator' | 'denominator'>): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

export type KpiUnit = 'CASE' | 'WEEK' | 'HEARING' | 'SUPPORTER' | 'MUNICIPALITY';

/** Where the aim comes from: the Stockholm partnership agreement's annex, the Örebro plan, or ourselves. */
export type KpiSource = 'PARTNERSHIP_ANNEX' | 'OREBRO_PLAN' | 'OURS';

/** What the sources leave open and we settled; shown next to the figure as our reading. */
export type OurReading =
  | 'THE_KPI_ITSELF'
  | 'CALENDAR_DAYS'
  | 'EVENING_FROM_17_TO_22'
  | 'NOT_REACHED_ONLY'
  | 'PENDING_FOR_14_DAYS'
  | 'EVERYONE_UNDER_21'
  | 'FROM_FIRST_WHOLE_WEEK'
  | 'OWN_PREMISES'
  | 'HUNDRED_PER_CENT'
  | 'TWELVE_MONTHS'
  | 'MULTI_YEAR';

export type KpiDescription<Key extends ContactKpiKey = ContactKpiKey> = {
  key: Key;
  unit: KpiUnit;
  better: 'higher';
  source: KpiSource;
  ourReadings: readonly OurReading[];
};

export type CaseKpi = KpiDescription<CaseKpiKey> & {
  /** How the case stands on the evidence dated no later than `asOf`. */
  judge: (supportCase: SupportCaseRecord, asOf: PlainDate) => Standing;
  /** The day on which a pending case turns if nothing more happens; null when it is not pending. */
  revisitOn: (supportCase: SupportCaseRecord, asOf: PlainDate) => PlainDate | null;
};

type CaseKpiRule = KpiDescription<CaseKpiKey> & {
  qualifies: (supportCase: SupportCaseRecord, asOf: PlainDate) => boolean;
  isMet: (supportCase: SupportCaseRecord, asOf: PlainDate) => boolean;
  /** The last day on which a case that is not met may be pending, inclusive; null when it cannot be pending at all. */
  pendingUntil: (supportCase: SupportCaseRecord, asOf: PlainDate) => PlainDate | null;
};

/** Puts a case KPI together: not applicable, met, pending until a last day, then missed. */
export function caseKpi({ qualifies, isMet, pendingUntil, ...description }: CaseKpiRule): CaseKpi {
  const judge: CaseKpi['judge'] = (supportCase, asOf) => {
    if (!qualifies(supportCase, asOf)) return 'NOT_APPLICABLE';
    if (isMet(supportCase, asOf)) return 'MET';
    const lastDay = pendingUntil(supportCase, asOf);
    return lastDay === null || isAfter(asOf, lastDay) ? 'MISSED' : 'PENDING';
  };
  const revisitOn: CaseKpi['revisitOn'] = (supportCase, asOf) => {
    const lastDay = judge(supportCase, asOf) === 'PENDING' ? pendingUntil(supportCase, asOf) : null;
    return lastDay === null ? null : dayAfter(lastDay);
  };
  return { ...description, judge, revisitOn };
}

/** Adds up how cases stand against one KPI. */
export function countStandings(standings: readonly Standing[]): KpiCount {
  const met = standings.filter((standing) => standing === 'MET').length;
  const missed = standings.filter((standing) => standing === 'MISSED').length;
  const pending = standings.filter((standing) => standing === 'PENDING').length;
  return { numerator: met, denominator: met + missed, pending };
}
