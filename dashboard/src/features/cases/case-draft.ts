import { parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { SupportCaseUpdateInput } from '../../graphql/graphql.js';
import type { PageCase } from './attempt-steps.js';

/** What stands in the form; dates as typed, `place` as `stadsdel:…`, `kommun:1880` or empty. */
export type CaseDraft = Pick<
  PageCase,
  | 'section'
  | 'targetGroup'
  | 'cameVia'
  | 'ageBand'
  | 'gender'
  | 'crimeCategory'
  | 'policeReported'
  | 'anonymous'
  | 'phonePossible'
  | 'specialCircumstances'
> & {
  receivedOn: string;
  place: string;
  meetingOfferedOn: string;
  referredTo: '' | NonNullable<PageCase['referredTo']>;
  referredOn: string;
  supporterCode: string;
};

export type CaseChange = Omit<SupportCaseUpdateInput, 'organisation' | 'requestId' | 'expectedVersion'>;

export function draftOf(known: PageCase): CaseDraft {
  const { section, targetGroup, cameVia, ageBand, gender, crimeCategory, policeReported, anonymous, phonePossible } = known;
  return {
    ...{ section, targetGroup, cameVia, ageBand, gender, crimeCategory, policeReported, anonymous, phonePossible },
    specialCircumstances: known.specialCircumstances,
    receivedOn: known.receivedOn,
    place: placeOf(known),
    meetingOfferedOn: known.meetingOfferedOn ?? '',
    referredTo: known.referredTo ?? '',
    referredOn: known.referredOn ?? '',
    supporterCode: known.supporterCode ?? '',
  };
}

function placeOf({ district, municipality }: Pick<PageCase, 'district' | 'municipality'>): string {
  if (district) return `stadsdel:${district.id}`;
  return municipality ? `kommun:${municipality.code}` : '';
}

/** Only what differs is sent, so that a colleague's change elsewhere in the case stands. */
export function changeOf(before: CaseDraft, after: CaseDraft): CaseChange {
  const whole = inputOf(after);
  const old = inputOf(before);
  const changed = Object.entries(whole).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name as keyof CaseChange]),
  );
  return Object.fromEntries(changed) as CaseChange;
}

/** Names of date fields that hold something that is no date. */
export function wrongDates({ receivedOn, meetingOfferedOn, referredOn }: CaseDraft): (keyof CaseDraft)[] {
  const given = { meetingOfferedOn, referredOn };
  const wrong = (['meetingOfferedOn', 'referredOn'] as const).filter(
    (name) => given[name] !== '' && !parsePlainDate(given[name]),
  );
  return parsePlainDate(receivedOn) ? wrong : ['receivedOn', ...wrong];
}

function inputOf({
  place,
  receivedOn,
  meetingOfferedOn,
  referredTo,
  referredOn,
  supporterCode,
  ...facts
}: CaseDraft): CaseChange {
  return {
    ...facts,
    receivedOn: parsePlainDate(receivedOn),
    districtId: place.startsWith('stadsdel:') ? place.slice('stadsdel:'.length) : null,
    municipalityCode: place.startsWith('kommun:') ? place.slice('kommun:'.length) : null,
    meetingOfferedOn: parsePlainDate(meetingOfferedOn),
    referredTo: referredTo || null,
    referredOn: parsePlainDate(referredOn),
    supporterCode: supporterCode || null,
  };
}
