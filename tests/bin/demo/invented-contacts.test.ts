import { describe, expect, it } from '@jest/globals';
import { orebroDemo, stockholmDemo } from '@jourplan/bin/demo/demo-organisations.js';
import { type InventedContacts, inventContacts } from '@jourplan/bin/demo/invented-contacts.js';
import { parseCaseCode } from '@jourplan/schema/domain/contacts/case-code.js';
import {
  checkContactAttempt,
  checkSupportCase,
  checkSupporterMayBeGiven,
} from '@jourplan/schema/domain/contacts/contact-rules.js';
import {
  AGE_BANDS,
  CAME_VIA,
  CHANNELS,
  CRIME_CATEGORIES,
  GENDERS,
  SPECIAL_CIRCUMSTANCES,
} from '@jourplan/schema/domain/contacts/contacts.js';
import { looksLikePersonNumber } from '@jourplan/schema/domain/text/personal-number.js';
import { isAfter, isBefore, type PlainDate, plainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';

const anchor = plainDate('2026-11-22');
const place = orebroDemo.place;
const invented = inventContacts({ anchor, seed: 2025, place });
const inStockholm = inventContacts({ anchor, seed: stockholmDemo.seed, place: stockholmDemo.place });
/** Cases and hearings that somebody got who was not active then, or had not passed basic training by then. */
function wronglyGiven({ supporters, trainings, attendances, cases, hearings }: InventedContacts) {
  const supporterOf = new Map(supporters.map((supporter) => [supporter.id, supporter]));
  const basicTrainingOf = new Map(
    attendances
      .filter(({ passed }) => passed)
      .flatMap(({ supporterId, trainingId }) =>
        trainings
          .filter(({ id, kind }) => id === trainingId && kind === 'BASIC')
          .map(({ heldOn }): [string, PlainDate] => [supporterId, heldOn]),
      ),
  );
  const mayBeGiven = (supporterId: string, on: PlainDate): boolean => {
    const supporter = supporterOf.get(supporterId);
    if (supporter === undefined || isBefore(on, supporter.activeFrom)) return false;
    if (supporter.activeTo !== null && isAfter(on, supporter.activeTo)) return false;
    return checkSupporterMayBeGiven(basicTrainingOf.get(supporterId) ?? null, on).ok;
  };
  const given = [
    ...cases.flatMap(({ supporterId, assignedOn }) => (supporterId && assignedOn ? [{ supporterId, on: assignedOn }] : [])),
    ...hearings.flatMap(({ supporterIds, heldOn }) => supporterIds.map((supporterId) => ({ supporterId, on: heldOn }))),
  ];
  return { given: given.length, wrong: given.filter(({ supporterId, on }) => !mayBeGiven(supporterId, on)) };
}

describe('invented registers', () => {
  it('are the same for the same seed and anchor, and others for another seed', () => {
    expect(inventContacts({ anchor, seed: 2025, place })).toEqual(invented);
    expect(inventContacts({ anchor, seed: 2026, place }).cases[0]?.code).not.toBe(invented.cases[0]?.code);
  });

  it('are about 1 200 cases, 4 000 attempts and 35 supporters in late autumn 2026', () => {
    expect(Math.abs(invented.cases.length - 1200)).toBeLessThan(60);
    expect(Math.abs(invented.attempts.length - 4000)).toBeLessThan(250);
    expect(invented.supporters).toHaveLength(35);
  });

  it('continue where an earlier anchor stopped: the same cases, younger', () => {
    const earlier = plainDate('2026-03-10');
    const young = inventContacts({ anchor: earlier, seed: 2025, place });
    const grown = invented.cases.filter(({ receivedOn }) => !isAfter(receivedOn, earlier));
    expect(young.cases.map(({ id, code, receivedOn }) => ({ id, code, receivedOn }))).toEqual(
      grown.map(({ id, code, receivedOn }) => ({ id, code, receivedOn })),
    );
    expect(young.attempts).toEqual(invented.attempts.filter(({ occurredOn }) => !isAfter(occurredOn, earlier)));
  });

  it.each([
    ['Örebro', invented],
    ['Stockholm', inStockholm],
  ])('keep every hard rule of cases and attempts in %s, as of the anchor', (_, { cases, attempts }) => {
    const receivedOn = new Map(cases.map((supportCase) => [supportCase.id, supportCase.receivedOn]));
    for (const supportCase of cases) {
      const facts = { ...supportCase, districtId: supportCase.district, voided: supportCase.voidReason !== null };
      expect(checkSupportCase(facts, anchor)).toMatchObject({ ok: true });
    }
    for (const attempt of attempts) {
      const facts = { ...attempt, voided: attempt.voidReason !== null };
      expect(checkContactAttempt(facts, receivedOn.get(attempt.caseId) as PlainDate, anchor)).toMatchObject({ ok: true });
    }
  });

  it.each([
    ['Örebro', invented, 500],
    ['Stockholm', inStockholm, 150],
  ])('give cases and hearings in %s only to active supporters with basic training passed by then', (_, registers, atLeast) => {
    const { given, wrong } = wronglyGiven(registers);
    expect(given).toBeGreaterThan(atLeast);
    expect(wrong).toEqual([]);
    const half = registers.cases.filter(({ supporterId, assignedOn }) => (supporterId === null) !== (assignedOn === null));
    expect(half).toEqual([]);
  });

  it('lie no later than the anchor, but for hearings planned within four weeks', () => {
    const days = [...invented.openings.map(({ openOn }) => openOn), ...invented.trainings.map(({ heldOn }) => heldOn)];
    expect(days.filter((day) => isAfter(day, anchor))).toEqual([]);
    const planned = invented.hearings.filter(({ heldOn }) => isAfter(heldOn, anchor));
    expect(planned.length).toBeGreaterThan(0);
    expect(planned.filter((hearing) => isAfter(hearing.heldOn, plusDays(anchor, 28)) || hearing.supporterIds.length > 0)).toEqual(
      [],
    );
  });

  it('show every dimension, a small municipality and a large one, and what is pending near the anchor', () => {
    const seen = <T>(values: readonly T[]): Set<T> => new Set(values);
    expect(seen(invented.cases.map(({ gender }) => gender))).toEqual(new Set(GENDERS));
    expect(seen(invented.cases.map(({ ageBand }) => ageBand))).toEqual(new Set(AGE_BANDS));
    expect(seen(invented.cases.map(({ cameVia }) => cameVia))).toEqual(new Set(CAME_VIA));
    expect(seen(invented.cases.map(({ crimeCategory }) => crimeCategory))).toEqual(new Set(CRIME_CATEGORIES));
    expect(seen(invented.cases.flatMap(({ specialCircumstances }) => specialCircumstances))).toEqual(
      new Set(SPECIAL_CIRCUMSTANCES),
    );
    expect(seen(invented.attempts.map(({ channel }) => channel))).toEqual(new Set(CHANNELS));
    const inMunicipality = (code: string) => invented.cases.filter(({ municipalityCode }) => municipalityCode === code).length;
    expect(inMunicipality('1864')).toBeLessThan(45);
    expect(inMunicipality('1880')).toBeGreaterThan(400);
    const tried = new Set(invented.attempts.map(({ caseId }) => caseId));
    expect(invented.cases.some(({ id, receivedOn }) => !tried.has(id) && !isAfter(anchor, plusDays(receivedOn, 3)))).toBe(true);
  });

  it('open most evenings of 2026, some with a partner', () => {
    const evenings = invented.openings.filter(({ partOfDay, cancelled }) => partOfDay === 'EVENING' && !cancelled);
    expect(evenings.filter(({ heldBy }) => heldBy === 'OWN').length).toBeGreaterThan(30);
    expect(evenings.some(({ heldBy }) => heldBy === 'PARTNER')).toBe(true);
    expect(evenings.every(({ openOn }) => openOn >= '2026-01-01')).toBe(true);
  });

  it('have unique codes that nobody can take for a person number', () => {
    const codes = [...invented.cases, ...invented.supporters].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !parseCaseCode(code).ok || looksLikePersonNumber(code))).toEqual([]);
  });

  it('hold for any anchor within the plan', () => {
    for (const day of ['2025-01-01', '2025-06-30', '2026-02-28', '2027-12-31']) {
      const some = inventContacts({ anchor: plainDate(day), seed: 7, place });
      expect(some.cases.filter(({ receivedOn }) => isAfter(receivedOn, plainDate(day)))).toEqual([]);
      expect(new Set(some.cases.map(({ code }) => code)).size).toBe(some.cases.length);
    }
  });

  it('come in Stockholm from the four districts most of the time, and from elsewhere too', () => {
    const inDistrict = (name: string | null) => inStockholm.cases.filter(({ district }) => district === name).length;
    expect(stockholmDemo.districts.map((name) => inDistrict(name) > 40)).toEqual([true, true, true, true]);
    expect(inDistrict(null)).toBeGreaterThan(40);
    expect(inDistrict(null) * 4).toBeLessThan(inStockholm.cases.length);
    expect(inStockholm.cases.filter(({ district, municipalityCode }) => district && municipalityCode !== '0180')).toEqual([]);
    expect(Math.abs(inStockholm.cases.length - 560)).toBeLessThan(60);
  });

  it('have an evening in Stockholm nearly every week of the partnership, now with us and now with a partner', () => {
    const evenings = inStockholm.openings.filter(({ partOfDay }) => partOfDay === 'EVENING');
    expect(evenings[0]?.openOn).toBe('2025-04-03');
    expect(new Set(evenings.map(({ openOn }) => openOn)).size).toBe(evenings.length);
    const held = (by: 'OWN' | 'PARTNER') => evenings.filter(({ heldBy, cancelled }) => heldBy === by && !cancelled).length;
    expect(evenings.length).toBe(86);
    expect(held('OWN')).toBeGreaterThan(30);
    expect(held('PARTNER')).toBeGreaterThan(20);
    expect(evenings.some(({ cancelled }) => cancelled)).toBe(true);
    expect(inStockholm.openings.every(({ openOn }) => openOn >= '2025-04-01')).toBe(true);
  });
});
