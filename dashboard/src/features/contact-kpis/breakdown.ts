import type { BreakdownDimension, ContactVolumePageQuery, Section } from '../../graphql/graphql.js';

export type ContactVolumes = NonNullable<ContactVolumePageQuery['organisation']>['contactVolumes'];
export type VolumeCell = ContactVolumes['cells'][number];

/** The dimensions by their words in the address; sections stand apart already. */
const IN_ADDRESS = {
  kon: 'GENDER',
  alder: 'AGE_BAND',
  malgrupp: 'TARGET_GROUP',
  brottstyp: 'CRIME_CATEGORY',
  kommun: 'MUNICIPALITY',
  stadsdel: 'DISTRICT',
  'inkom-via': 'CAME_VIA',
  polisanmalt: 'POLICE_REPORTED',
  anonym: 'ANONYMOUS',
  omstandigheter: 'SPECIAL_CIRCUMSTANCE',
} as const satisfies Record<string, BreakdownDimension>;

export type DimensionInAddress = keyof typeof IN_ADDRESS;

export const DIMENSIONS = Object.entries(IN_ADDRESS) as [DimensionInAddress, (typeof IN_ADDRESS)[DimensionInAddress]][];

/** Age when the address names no dimension. */
export function dimensionOf(address: string | undefined): DimensionInAddress {
  return DIMENSIONS.find(([name]) => name === address)?.[0] ?? 'alder';
}

export function dimensionBehind(name: DimensionInAddress): (typeof IN_ADDRESS)[DimensionInAddress] {
  return IN_ADDRESS[name];
}

/** Dimensions with an order of their own; the others are shown with the largest first. */
const ORDERED: ReadonlySet<BreakdownDimension> = new Set(['AGE_BAND', 'POLICE_REPORTED', 'ANONYMOUS']);

/** The rows of one section, unknown last. */
export function rowsOf(cells: readonly VolumeCell[], section: Section, by: BreakdownDimension): VolumeCell[] {
  const rows = cells.filter((cell) => cell.section === section);
  const sorted = ORDERED.has(by) ? rows : rows.toSorted((one, other) => other.casesReceived - one.casesReceived);
  return [...sorted.filter(({ value }) => value !== 'UNKNOWN'), ...sorted.filter(({ value }) => value === 'UNKNOWN')];
}

/** The value with most cases; null when there is none. */
export function largestOf(rows: readonly VolumeCell[]): VolumeCell | null {
  const largest = rows.toSorted((one, other) => other.casesReceived - one.casesReceived)[0];
  return largest && largest.casesReceived > 0 ? largest : null;
}
