import { weekdayOf } from '@jourplan/schema/domain/time/plain-date.js';
import type { DemoPlace, Residence } from './demo-place.js';
import { inventJointOpenings } from './invented-joint-openings.js';

export const STOCKHOLM = { code: '0180', name: 'Stockholm' } as const;

/** The districts that the annex names. */
export const stockholmDistricts = ['Kungsholmen', 'Norrmalm', 'Södermalm', 'Östermalm'] as const;

const inDistrict = (district: string): Residence => ({ municipalityCode: STOCKHOLM.code, district });

/** About 550 cases from the first day to late autumn 2026; one in six from elsewhere in the city, or from an unknown place. */
export const stockholmPlace: DemoPlace = {
  casesOn: (day) => (weekdayOf(day) > 5 ? 0.35 : 1),
  residences: [
    [inDistrict('Södermalm'), 36],
    [inDistrict('Kungsholmen'), 20],
    [inDistrict('Östermalm'), 16],
    [inDistrict('Norrmalm'), 14],
    [{ municipalityCode: STOCKHOLM.code, district: null }, 12],
    [{ municipalityCode: null, district: null }, 4],
  ],
  supportersFromStart: 14,
  supportersToCome: 6,
  hearingsPerWeekday: 0.3,
  inventOpenings: inventJointOpenings,
};
