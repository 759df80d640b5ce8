import { type PlainDate, weekdayOf, yearOf } from '@jourplan/schema/domain/time/plain-date.js';
import type { DemoPlace, Residence } from './demo-place.js';
import { inventOpenings } from './invented-openings.js';

/** Roughly by inhabitants, in hundreds; null where the municipality is not known. */
const municipalityShares: ReadonlyArray<readonly [string | null, number]> = [
  ['1880', 1590],
  ['1883', 300],
  ['1885', 230],
  ['1881', 222],
  ['1861', 160],
  ['1882', 115],
  ['1884', 107],
  ['1862', 95],
  ['1814', 87],
  ['1863', 67],
  ['1860', 55],
  ['1864', 44],
  [null, 60],
];

/** About 1 200 cases from the first day to late autumn 2026, more of them in the second year. */
const casesOn = (day: PlainDate): number => (yearOf(day) < 2026 ? 2.05 : 2.25) * (weekdayOf(day) > 5 ? 0.33 : 1);

export const orebroPlace: DemoPlace = {
  casesOn,
  residences: municipalityShares.map(([municipalityCode, weight]): readonly [Residence, number] => [
    { municipalityCode, district: null },
    weight,
  ]),
  supportersFromStart: 24,
  supportersToCome: 11,
  hearingsPerWeekday: 0.65,
  inventOpenings,
};
