import type { BreakdownDimension } from '@jourplan/schema/domain/contacts/contacts.js';
import { MUNICIPALITY_NAMES } from '@jourplan/schema/domain/places/municipalities.js';
import type { Locale } from '@jourplan/schema/words/locale.js';

type Labels = Record<Locale, string>;

const UNKNOWN: Labels = { sv: 'Okänt', en: 'Unknown' };
const YES: Labels = { sv: 'Ja', en: 'Yes' };
const NO: Labels = { sv: 'Nej', en: 'No' };

/** Municipalities and districts bear their own names. */
const LABELS: Record<Exclude<BreakdownDimension, 'MUNICIPALITY' | 'DISTRICT'>, Record<string, Labels>> = {
  GENDER: {
    WOMAN: { sv: 'Kvinna', en: 'Woman' },
    MAN: { sv: 'Man', en: 'Man' },
    OTHER: { sv: 'Annat', en: 'Other' },
    UNKNOWN,
  },
  AGE_BAND: {
    AGE_0_14: { sv: '0–14 år', en: '0–14 years' },
    AGE_15_17: { sv: '15–17 år', en: '15–17 years' },
    AGE_18_20: { sv: '18–20 år', en: '18–20 years' },
    AGE_21_29: { sv: '21–29 år', en: '21–29 years' },
    AGE_30_44: { sv: '30–44 år', en: '30–44 years' },
    AGE_45_64: { sv: '45–64 år', en: '45–64 years' },
    AGE_65_PLUS: { sv: '65 år eller äldre', en: '65 years or older' },
    UNKNOWN: { sv: 'Okänd', en: 'Unknown' },
  },
  TARGET_GROUP: {
    VICTIM: { sv: 'Brottsutsatt', en: 'Victim of crime' },
    WITNESS: { sv: 'Vittne', en: 'Witness' },
    RELATIVE: { sv: 'Anhörig', en: 'Relative' },
    RELATIVE_OF_OFFENDER: { sv: 'Anhörig till gärningsperson', en: 'Relative of an offender' },
  },
  CRIME_CATEGORY: {
    VIOLENCE: { sv: 'Våld', en: 'Violence' },
    SEXUAL: { sv: 'Sexualbrott', en: 'Sexual offences' },
    THREAT_AND_HARASSMENT: { sv: 'Hot och ofredande', en: 'Threat and harassment' },
    ROBBERY: { sv: 'Rån', en: 'Robbery' },
    THEFT_AND_BURGLARY: { sv: 'Stöld och inbrott', en: 'Theft and burglary' },
    FRAUD: { sv: 'Bedrägeri', en: 'Fraud' },
    OTHER: { sv: 'Övrigt', en: 'Other' },
    UNKNOWN,
  },
  SECTION: {
    GENERAL: { sv: 'Allmän', en: 'General support' },
    COURT: { sv: 'Domstol', en: 'Court support' },
  },
  CAME_VIA: {
    POLICE: { sv: 'Polisen', en: 'The police' },
    THE_PERSON: { sv: 'Den enskilde', en: 'The person' },
    STODCENTRUM: { sv: 'Stödcentrum', en: 'Stödcentrum' },
    SOCIAL_SERVICES: { sv: 'Socialtjänsten', en: 'The social services' },
    OTHER: { sv: 'Annan', en: 'Somebody else' },
    UNKNOWN,
  },
  POLICE_REPORTED: { YES, NO, UNKNOWN },
  ANONYMOUS: { YES, NO },
  SPECIAL_CIRCUMSTANCE: {
    CLOSE_RELATIONSHIP: { sv: 'Nära relation', en: 'Close relationship' },
    HONOUR: { sv: 'Heder', en: 'Honour' },
    HATE_CRIME: { sv: 'Hatbrott', en: 'Hate crime' },
    SCHOOL: { sv: 'Skola', en: 'School' },
    GANG: { sv: 'Gängkriminalitet', en: 'Gang crime' },
  },
};

/** What a reader sees for a value. `placeName` is the name of a district, or of a municipality of the area. */
export function labelOf(dimension: BreakdownDimension, value: string, placeName: string | null, locale: Locale): string {
  if (dimension === 'MUNICIPALITY' || dimension === 'DISTRICT')
    return value === 'UNKNOWN' ? UNKNOWN[locale] : (placeName ?? MUNICIPALITY_NAMES.get(value) ?? value);
  return LABELS[dimension][value]?.[locale] ?? value;
}

/** Values in the order in which they are listed; places by name. */
export function orderOf(dimension: BreakdownDimension, value: string): number {
  if (dimension === 'MUNICIPALITY' || dimension === 'DISTRICT') return value === 'UNKNOWN' ? 1 : 0;
  return Object.keys(LABELS[dimension]).indexOf(value);
}
