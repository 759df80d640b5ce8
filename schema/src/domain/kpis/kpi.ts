import type { SupportCaseRecord } from '../contacts/case-facts.js';
import type { Registers } from '../registers/registers.js';
import type { HalfYear } from '../time/half-year.js';
import { dayAfter, isAfter, type PlainDate } from '../time/plain-date.js';

/** Rises whenever a definition changes what is counted; every frozen figure names the version it was made by. */
export const DEFINITIONS_VERSION = '2026-1';

/** How one case stands against one KPI. PENDING may still be met in time and counts in neither part of the share. */
export const STANDINGS = ['MET', 'MISSED', 'PENDING', 'NOT_APPLICABLE'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Whole numbers; `denominator` is those who qualify minus the pending. */
export type KpiCount = { numerator: number; denominator: number; pending: number };

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

/** What KPIs are read together, in the order in which they are read. */
export const KPI_GROUPS = ['CONTACT', 'PRESENCE', 'SUPPORTERS', 'AGREEMENTS'] as const;
export type KpiGroup = (typeof KPI_GROUPS)[number];

export type KpiDescription<Key extends string = string> = {
  key: Key;
  group: KpiGroup;
  unit: KpiUnit;
  better: 'higher';
  source: KpiSource;
  ourReadings: readonly OurReading[];
  /** Whether a commitment of an agreement may be measured by it. */
  measuresCommitments: boolean;
};

export type CaseKpi<Key extends string = string> = KpiDescription<Key> & {
  /** How the case stands on the evidence dated no later than `asOf`. */
  judge: (supportCase: SupportCaseRecord, asOf: PlainDate) => Standing;
  /** The day on which a pending case turns if nothing more happens; null when it is not pending. */
  revisitOn: (supportCase: SupportCaseRecord, asOf: PlainDate) => PlainDate | null;
};

/** A KPI counted from the registers of openings, hearings, supporters and training, or from the agreements. */
export type RegisterKpi<Key extends string = string> = KpiDescription<Key> & {
  /** Null when nothing is to be counted. */
  count: (registers: Registers, period: HalfYear, asOf: PlainDate) => KpiCount | null;
};

type CaseKpiRule<Key extends string> = KpiDescription<Key> & {
  qualifies: (supportCase: SupportCaseRecord, asOf: PlainDate) => boolean;
  isMet: (supportCase: SupportCaseRecord, asOf: PlainDate) => boolean;
  /** The last day on which a case that is not met may be pending, inclusive; null when it cannot be pending at all. */
  pendingUntil: (supportCase: SupportCaseRecord, asOf: PlainDate) => PlainDate | null;
};

/** Puts a case KPI together: not applicable, met, pending until a last day, then missed. */
export function caseKpi<const Key extends string>({
  qualifies,
  isMet,
  pendingUntil,
  ...description
}: CaseKpiRule<Key>): CaseKpi<Key> {
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

/** Adds up how cases stand against one KPI, those that stand alike together. */
export function countAlike(counted: readonly { standing: Standing; cases: number }[]): KpiCount {
  const sums: Record<Standing, number> = { MET: 0, MISSED: 0, PENDING: 0, NOT_APPLICABLE: 0 };
  for (const { standing, cases } of counted) sums[standing] += cases;
  return { numerator: sums.MET, denominator: sums.MET + sums.MISSED, pending: sums.PENDING };
}

/** … one case at a time. */
export function countStandings(standings: readonly Standing[]): KpiCount {
  return countAlike(standings.map((standing) => ({ standing, cases: 1 })));
}
