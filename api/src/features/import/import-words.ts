import type {
  AgeBand,
  CameVia,
  Channel,
  CrimeCategory,
  Gender,
  PartOfDay,
  PoliceReported,
  ReferralDestination,
  Section,
  TargetGroup,
} from '@jourplan/schema/domain/contacts/contacts.js';

/** The words of the import files and what each stands for. Typed so that a new value of the domain needs its word here. */
const words = <Value extends string>(byValue: Record<Value, string>): ReadonlyMap<string, Value> =>
  new Map((Object.entries(byValue) as [Value, string][]).map(([value, word]) => [word, value]));

export const SECTION_WORDS = words<Section>({ GENERAL: 'allmän', COURT: 'domstol' });
export const TARGET_GROUP_WORDS = words<TargetGroup>({
  VICTIM: 'brottsutsatt',
  WITNESS: 'vittne',
  RELATIVE: 'anhörig',
  RELATIVE_OF_OFFENDER: 'anhörig till gärningsperson',
});
export const GENDER_WORDS = words<Gender>({ WOMAN: 'kvinna', MAN: 'man', OTHER: 'annat', UNKNOWN: 'okänt' });
export const AGE_BAND_WORDS = words<AgeBand>({
  AGE_0_14: '0-14',
  AGE_15_17: '15-17',
  AGE_18_20: '18-20',
  AGE_21_29: '21-29',
  AGE_30_44: '30-44',
  AGE_45_64: '45-64',
  AGE_65_PLUS: '65+',
  UNKNOWN: 'okänd',
});
export const CAME_VIA_WORDS = words<CameVia>({
  POLICE: 'polisen',
  THE_PERSON: 'den enskilde',
  STODCENTRUM: 'stödcentrum',
  SOCIAL_SERVICES: 'socialtjänsten',
  OTHER: 'annan',
  UNKNOWN: 'okänt',
});
export const CRIME_CATEGORY_WORDS = words<CrimeCategory>({
  VIOLENCE: 'våld',
  SEXUAL: 'sexualbrott',
  THREAT_AND_HARASSMENT: 'hot och ofredande',
  ROBBERY: 'rån',
  THEFT_AND_BURGLARY: 'stöld och inbrott',
  FRAUD: 'bedrägeri',
  OTHER: 'övrigt',
  UNKNOWN: 'okänt',
});
export const POLICE_REPORTED_WORDS = words<PoliceReported>({ YES: 'ja', NO: 'nej', UNKNOWN: 'okänt' });
export const REFERRAL_WORDS = words<ReferralDestination>({ STODCENTRUM: 'stödcentrum', OTHER: 'annan' });
export const CHANNEL_WORDS = words<Channel>({
  PHONE: 'telefon',
  SMS: 'sms',
  EMAIL: 'e-post',
  SOCIAL_MEDIA: 'sociala medier',
  VISIT: 'besök',
  COURT: 'domstol',
  VIDEO: 'video',
});
export const PART_OF_DAY_WORDS = words<PartOfDay>({ DAYTIME: 'dag', EVENING: 'kväll' });
export const YES_NO_WORDS: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['nej', false],
]);

/** Composed letters (macOS writes ö as o and two dots), single spaces, small letters: what words are compared by. */
export function compared(text: string): string {
  return singleSpaced(text).toLocaleLowerCase('sv');
}

export function singleSpaced(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
