import { randomUUID } from 'node:crypto';
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
} from '@jourplan/schema/domain/contacts/contacts.js';
import { daysBetween, type PlainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';

export type RandomCase = { id: string; facts: SupportCaseFacts; attempts: ContactAttemptFacts[] };

export type Dice = { upTo(last: number): number; oneOf<T>(values: readonly T[]): T; happens(share: number): boolean };

/** Deterministic: the same seed throws the same. */
export function diceOf(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (last: number) => Math.floor(next() * (last + 1));
  return {
    upTo,
    oneOf: <T>(values: readonly T[]) => values[upTo(values.length - 1)] as T,
    happens: (share) => next() < share,
  };
}

/** Every field at random, with the days crowded round the bounds of the rules; also what the rules refuse to be typed in. */
export function randomCase(dice: Dice, from: PlainDate, to: PlainDate): RandomCase {
  const receivedOn = plusDays(from, dice.upTo(daysBetween(from, to)));
  const later = (chance: number, days: number) => (dice.happens(chance) ? plusDays(receivedOn, dice.upTo(days)) : null);
  const referredOn = later(0.3, 20);
  const facts: SupportCaseFacts = {
    receivedOn,
    section: dice.oneOf(SECTIONS),
    targetGroup: dice.oneOf(TARGET_GROUPS),
    gender: dice.oneOf(GENDERS),
    ageBand: dice.oneOf(AGE_BANDS),
    cameVia: dice.oneOf(CAME_VIA),
    crimeCategory: dice.oneOf(CRIME_CATEGORIES),
    municipalityCode: dice.oneOf(['1880', '1863', null]),
    districtId: null,
    policeReported: dice.oneOf(POLICE_REPORTED),
    anonymous: dice.happens(0.2),
    phonePossible: dice.happens(0.8),
    meetingOfferedOn: later(0.4, 25),
    referredTo: referredOn === null ? null : dice.oneOf(REFERRAL_DESTINATIONS),
    referredOn,
    closedOn: later(0.3, 40),
    specialCircumstances: SPECIAL_CIRCUMSTANCES.filter(() => dice.happens(0.2)),
    voided: dice.happens(0.08),
  };
  const attempts = Array.from({ length: dice.upTo(6) }, () => randomAttempt(dice, receivedOn));
  // Two equal attempts on one day are two attempts.
  const repeated = dice.happens(0.2) ? attempts.slice(0, 1) : [];
  return { id: randomUUID(), facts, attempts: [...attempts, ...repeated] };
}

export function randomAttempt(dice: Dice, receivedOn: PlainDate): ContactAttemptFacts {
  const days = dice.happens(0.6) ? dice.upTo(5) : dice.upTo(60);
  return {
    occurredOn: plusDays(receivedOn, days),
    partOfDay: dice.oneOf(PARTS_OF_DAY),
    channel: dice.happens(0.5) ? 'PHONE' : dice.oneOf(CHANNELS),
    reached: dice.happens(0.25),
    voided: dice.happens(0.1),
  };
}
