import {
  AGE_BANDS,
  type BreakdownDimension,
  CAME_VIA,
  CRIME_CATEGORIES,
  GENDERS,
  POLICE_REPORTED,
  SECTIONS,
  SPECIAL_CIRCUMSTANCES,
  TARGET_GROUPS,
} from '@jourplan/schema/domain/contacts/contacts.js';
import { MUNICIPALITY_NAMES } from '@jourplan/schema/domain/places/municipalities.js';
import type { Labels } from '@jourplan/schema/words/labels.js';
import { labelsOf } from '@jourplan/schema/words/labels-of.js';
import type { Locale } from '@jourplan/schema/words/locale.js';

type Dimension = Exclude<BreakdownDimension, 'MUNICIPALITY' | 'DISTRICT'>;

/** The closed set that each dimension breaks down by, and the words for its values. Places bear their own names. */
const SETS: Record<Dimension, { values: readonly string[]; words: (labels: Labels) => Record<string, string> }> = {
  GENDER: { values: GENDERS, words: ({ gender }) => gender },
  AGE_BAND: { values: AGE_BANDS, words: ({ ageBand }) => ageBand },
  TARGET_GROUP: { values: TARGET_GROUPS, words: ({ targetGroup }) => targetGroup },
  CRIME_CATEGORY: { values: CRIME_CATEGORIES, words: ({ crimeCategory }) => crimeCategory },
  SECTION: { values: SECTIONS, words: ({ section }) => section },
  CAME_VIA: { values: CAME_VIA, words: ({ cameVia }) => cameVia },
  POLICE_REPORTED: { values: POLICE_REPORTED, words: ({ policeReported }) => policeReported },
  ANONYMOUS: { values: ['YES', 'NO'], words: ({ policeReported }) => policeReported },
  SPECIAL_CIRCUMSTANCE: { values: SPECIAL_CIRCUMSTANCES, words: ({ circumstance }) => circumstance },
};

/** What a reader sees for a value. `placeName` is the name of a district, or of a municipality of the area. */
export function labelOf(dimension: BreakdownDimension, value: string, placeName: string | null, locale: Locale): string {
  if (isOfPlaces(dimension)) {
    if (value === 'UNKNOWN') return labelsOf(locale).unknownPlace;
    return placeName ?? MUNICIPALITY_NAMES.get(value) ?? value;
  }
  return SETS[dimension].words(labelsOf(locale))[value] ?? value;
}

/** Values in the order in which they are listed; places by name. */
export function orderOf(dimension: BreakdownDimension, value: string): number {
  if (isOfPlaces(dimension)) return value === 'UNKNOWN' ? 1 : 0;
  return SETS[dimension].values.indexOf(value);
}

function isOfPlaces(dimension: BreakdownDimension): dimension is 'MUNICIPALITY' | 'DISTRICT' {
  return dimension === 'MUNICIPALITY' || dimension === 'DISTRICT';
}
