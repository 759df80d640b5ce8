import { type HalfYear, isInHalfYear } from '../time/half-year.js';
import type { PlainDate } from '../time/plain-date.js';
import { attemptsBy, countsOn, type SupportCaseRecord } from './case-facts.js';
import {
  type BreakdownDimension,
  CHANNELS,
  type Channel,
  DIGITAL_CHANNELS,
  SECTIONS,
  type Section,
  type SupportCaseFacts,
} from './contacts.js';

/** Conversations are the attempts that reached the person. */
export const VOLUME_MEASURES = ['CASES_RECEIVED', 'ATTEMPTS', 'CONVERSATIONS'] as const;
export type VolumeMeasure = (typeof VOLUME_MEASURES)[number];

/** The value of a volume that is not broken down. */
export const WITHOUT_BREAKDOWN = 'ALL';

/** One count; rows of nought are left out. `channel` is null for cases received. */
export type VolumeRow = {
  measure: VolumeMeasure;
  value: string;
  section: Section;
  channel: Channel | null;
  count: number;
};

/** The values under which a case is counted: one, but for markers none or several. Unknown places are `UNKNOWN`. */
export function breakdownValuesOf(facts: SupportCaseFacts, dimension: BreakdownDimension): readonly string[] {
  if (dimension === 'SPECIAL_CIRCUMSTANCE') return [...new Set(facts.specialCircumstances)];
  return [VALUE_OF[dimension](facts)];
}

const VALUE_OF: Record<Exclude<BreakdownDimension, 'SPECIAL_CIRCUMSTANCE'>, (facts: SupportCaseFacts) => string> = {
  GENDER: (facts) => facts.gender,
  AGE_BAND: (facts) => facts.ageBand,
  TARGET_GROUP: (facts) => facts.targetGroup,
  CRIME_CATEGORY: (facts) => facts.crimeCategory,
  MUNICIPALITY: (facts) => facts.municipalityCode ?? 'UNKNOWN',
  DISTRICT: (facts) => facts.districtId ?? 'UNKNOWN',
  SECTION: (facts) => facts.section,
  CAME_VIA: (facts) => facts.cameVia,
  POLICE_REPORTED: (facts) => facts.policeReported,
  ANONYMOUS: (facts) => (facts.anonymous ? 'YES' : 'NO'),
};

/**
 * Cases received in the half-year, and attempts and conversations dated in it, also those of earlier cases. Voided
 * attempts, and attempts of voided cases, count nowhere. In the order of `sortedVolumes`.
 */
export function volumesOf(
  supportCases: readonly SupportCaseRecord[],
  period: HalfYear,
  asOf: PlainDate,
  by?: BreakdownDimension,
): VolumeRow[] {
  const counted = supportCases.filter((supportCase) => countsOn(supportCase, asOf));
  const ones = counted.flatMap((supportCase) => {
    const values = by === undefined ? [WITHOUT_BREAKDOWN] : breakdownValuesOf(supportCase.facts, by);
    return values.flatMap((value) => onesOf(supportCase, value, period, asOf));
  });
  return sortedVolumes(addedUp(ones));
}

/** Conversations by sms, e-mail, social media or video, of all conversations. Not for rows of overlapping markers. */
export function digitalConversationsOf(rows: readonly VolumeRow[]): { numerator: number; denominator: number } {
  const digital: ReadonlySet<Channel | null> = new Set(DIGITAL_CHANNELS);
  const conversations = rows.filter((row) => row.measure === 'CONVERSATIONS');
  const inDigital = conversations.filter((row) => digital.has(row.channel));
  return { numerator: sumOf(inDigital), denominator: sumOf(conversations) };
}

/** By measure, value, section and channel, whatever order the rows came in. */
export function sortedVolumes(rows: readonly VolumeRow[]): VolumeRow[] {
  return [...rows].sort((a, b) => compareKeys(sortKeyOf(a), sortKeyOf(b)));
}

/** What one case adds: rows that count one each. */
function onesOf({ facts, attempts }: SupportCaseRecord, value: string, period: HalfYear, asOf: PlainDate): VolumeRow[] {
  const row = (measure: VolumeMeasure, channel: Channel | null): VolumeRow => {
    return { measure, value, section: facts.section, channel, count: 1 };
  };
  const received = isInHalfYear(facts.receivedOn, period) ? [row('CASES_RECEIVED', null)] : [];
  const inPeriod = attemptsBy({ facts, attempts }, asOf).filter(({ occurredOn }) => isInHalfYear(occurredOn, period));
  const reached = inPeriod.filter((attempt) => attempt.reached);
  return [
    ...received,
    ...inPeriod.map(({ channel }) => row('ATTEMPTS', channel)),
    ...reached.map(({ channel }) => row('CONVERSATIONS', channel)),
  ];
}

function addedUp(rows: readonly VolumeRow[]): VolumeRow[] {
  const sums = new Map<string, VolumeRow>();
  for (const row of rows) {
    const key = sortKeyOf(row).join('\n');
    sums.set(key, { ...row, count: row.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}

function sortKeyOf({ measure, value, section, channel }: VolumeRow): (string | number)[] {
  const channelNumber = channel === null ? -1 : CHANNELS.indexOf(channel);
  return [VOLUME_MEASURES.indexOf(measure), value, SECTIONS.indexOf(section), channelNumber];
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const index = a.findIndex((part, position) => part !== b[position]);
  if (index === -1) return 0;
  return (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
}

function sumOf(rows: readonly VolumeRow[]): number {
  return rows.reduce((sum, row) => sum + row.count, 0);
}
