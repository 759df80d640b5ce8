import fc from 'fast-check';
import { type PlainDate, plainDate } from '../../time/plain-date.js';
import { dateAround } from '../../time/testing/any-date.js';
import type { SupportCaseRecord } from '../case-facts.js';
import {
  AGE_BANDS,
  CAME_VIA,
  CHANNELS,
  type ContactAttemptFacts,
  CRIME_CATEGORIES,
  GENDERS,
  PARTS_OF_DAY,
  POLICE_REPORTED,
  REFERRAL_DESTINATIONS,
  SECTIONS,
  SPECIAL_CIRCUMSTANCES,
  type SupportCaseFacts,
  TARGET_GROUPS,
} from '../contacts.js';

type Dated<Facts, Field extends keyof Facts> = Partial<Omit<Facts, Field>> & { [Key in Field]?: string | null };

/** A case received on 2 March 2026, of a grown-up who can be phoned; say only what matters. */
export function aCase(
  given: Dated<SupportCaseFacts, 'receivedOn' | 'meetingOfferedOn' | 'referredOn' | 'closedOn'> = {},
  attempts: readonly ContactAttemptFacts[] = [],
): SupportCaseRecord {
  const facts = {
    receivedOn: '2026-03-02',
    section: 'GENERAL',
    targetGroup: 'VICTIM',
    gender: 'WOMAN',
    ageBand: 'AGE_30_44',
    cameVia: 'POLICE',
    crimeCategory: 'VIOLENCE',
    municipalityCode: '1880',
    districtId: null,
    policeReported: 'YES',
    anonymous: false,
    phonePossible: true,
    meetingOfferedOn: null,
    referredTo: null,
    referredOn: null,
    closedOn: null,
    voided: false,
    ...given,
  } as SupportCaseFacts;
  return { facts, attempts };
}

/** An attempt by phone in the daytime that reached nobody; say only what matters. */
export function anAttempt(occurredOn: string, given: Partial<Omit<ContactAttemptFacts, 'occurredOn'>> = {}): ContactAttemptFacts {
  return { partOfDay: 'DAYTIME', channel: 'PHONE', reached: false, voided: false, ...given, occurredOn: plainDate(occurredOn) };
}

/** Cases received within a year around `origin`, with facts before and after it. */
export function anyCase(origin: PlainDate): fc.Arbitrary<SupportCaseRecord> {
  return dateAround(origin, 300, 60).chain((receivedOn) =>
    fc.record({ facts: anyFacts(receivedOn), attempts: fc.array(anyAttempt(receivedOn), { maxLength: 6 }) }),
  );
}

function anyFacts(receivedOn: PlainDate): fc.Arbitrary<SupportCaseFacts> {
  const later = fc.option(dateAround(receivedOn, 0, 25), { nil: null });
  return fc.record({
    receivedOn: fc.constant(receivedOn),
    section: fc.constantFrom(...SECTIONS),
    targetGroup: fc.constantFrom(...TARGET_GROUPS),
    gender: fc.constantFrom(...GENDERS),
    ageBand: fc.constantFrom(...AGE_BANDS),
    cameVia: fc.constantFrom(...CAME_VIA),
    crimeCategory: fc.constantFrom(...CRIME_CATEGORIES),
    municipalityCode: fc.constantFrom('1880', '1864', null),
    districtId: fc.constant(null),
    policeReported: fc.constantFrom(...POLICE_REPORTED),
    anonymous: fc.boolean(),
    phonePossible: fc.boolean(),
    meetingOfferedOn: later,
    referredTo: fc.option(fc.constantFrom(...REFERRAL_DESTINATIONS), { nil: null }),
    referredOn: later,
    closedOn: later,
    specialCircumstances: fc.subarray([...SPECIAL_CIRCUMSTANCES]),
    voided: fc.integer({ min: 0, max: 9 }).map((tenth) => tenth === 0),
  });
}

function anyAttempt(receivedOn: PlainDate): fc.Arbitrary<ContactAttemptFacts> {
  return fc.record({
    occurredOn: dateAround(receivedOn, 0, 25),
    partOfDay: fc.constantFrom(...PARTS_OF_DAY),
    channel: fc.oneof(fc.constant('PHONE' as const), fc.constantFrom(...CHANNELS)),
    reached: fc.integer({ min: 0, max: 3 }).map((quarter) => quarter === 0),
    voided: fc.integer({ min: 0, max: 9 }).map((tenth) => tenth === 0),
  });
}
