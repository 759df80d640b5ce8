import { caseCodeFromBytes } from '@jourplan/schema/domain/contacts/case-code.js';
import { isAfter, maxDate, type PlainDate, plainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import type { DemoPlace } from './demo-place.js';
import type { InventedAttendance, InventedSupporter, InventedTraining } from './invented-rows.js';
import type { Random } from './random.js';

const FIRST_DAY = plainDate('2025-01-01');
const FIRST_YEAR_OF_TRAINING = 2020;
const LAST_YEAR_OF_TRAINING = 2027;

export type InventedSupporters = {
  readonly supporters: readonly InventedSupporter[];
  readonly trainings: readonly InventedTraining[];
  readonly attendances: readonly InventedAttendance[];
};

/** Supporters, the trainings held up to the anchor, and who attended them. */
export function inventSupporters(random: Random, place: DemoPlace, anchor: PlainDate): InventedSupporters {
  const { supportersFromStart, supportersToCome } = place;
  const trainings = inventTrainings(random);
  const everyone = Array.from({ length: supportersFromStart + supportersToCome }, (_, index) =>
    inventSupporter(random, index - supportersFromStart),
  );
  const attendances = everyone.flatMap((supporter, index) => attend(random, supporter, trainings, index));
  const supporters = everyone
    .filter(({ activeFrom }) => !isAfter(activeFrom, anchor))
    .map((supporter) => ({ ...supporter, activeTo: knownBy(anchor, supporter.activeTo) }));
  const held = trainings.filter(({ heldOn }) => !isAfter(heldOn, anchor));
  const known = new Set([...supporters, ...held].map(({ id }) => id));
  return {
    supporters,
    trainings: held,
    attendances: attendances.filter(({ supporterId, trainingId }) => known.has(supporterId) && known.has(trainingId)),
  };
}

/** Who may be given a case or a hearing of the section on the day: active, and basic training passed by then. */
export function readySupporters(invented: InventedSupporters, on: PlainDate): readonly InventedSupporter[] {
  const heldOn = new Map(invented.trainings.map((training) => [training.id, training]));
  const passed = new Set(
    invented.attendances
      .filter((attendance) => {
        const training = heldOn.get(attendance.trainingId);
        return attendance.passed && training?.kind === 'BASIC' && !isAfter(training.heldOn, on);
      })
      .map(({ supporterId }) => supporterId),
  );
  return invented.supporters.filter(
    ({ id, activeFrom, activeTo }) => passed.has(id) && !isAfter(activeFrom, on) && (activeTo === null || !isAfter(on, activeTo)),
  );
}

function inventTrainings(random: Random): InventedTraining[] {
  const trainings: InventedTraining[] = [];
  for (let year = FIRST_YEAR_OF_TRAINING; year <= LAST_YEAR_OF_TRAINING; year += 1) {
    trainings.push(
      { id: random.uuid(), kind: 'BASIC', heldOn: plainDate(`${year}-03-${14 + random.between(0, 9)}`) },
      { id: random.uuid(), kind: 'FURTHER', heldOn: plainDate(`${year}-04-${12 + random.between(0, 14)}`) },
      { id: random.uuid(), kind: 'BASIC', heldOn: plainDate(`${year}-09-${12 + random.between(0, 14)}`) },
      { id: random.uuid(), kind: 'FURTHER', heldOn: plainDate(`${year}-11-${10 + random.between(0, 9)}`) },
    );
  }
  return trainings;
}

/** `newcomer` counts those who come later from 0; below 0 from the start. */
function inventSupporter(random: Random, newcomer: number): InventedSupporter {
  const isToCome = newcomer >= 0;
  const activeFrom = isToCome
    ? plusDays(FIRST_DAY, 14 + newcomer * 62 + random.between(0, 20))
    : plusDays(plainDate('2020-10-01'), random.between(0, 1400));
  return {
    id: random.uuid(),
    code: `S-${caseCodeFromBytes(random.bytes(8)).slice(0, 4)}`,
    section: random.chance(0.45) ? 'COURT' : 'GENERAL',
    activeFrom,
    activeTo: random.chance(0.16) ? plusDays(maxDate(activeFrom, FIRST_DAY), 120 + random.between(0, 540)) : null,
  };
}

function attend(
  random: Random,
  supporter: InventedSupporter,
  trainings: readonly InventedTraining[],
  index: number,
): InventedAttendance[] {
  const basics = trainings.filter(({ kind }) => kind === 'BASIC');
  const before = basics.filter(({ heldOn }) => !isAfter(heldOn, supporter.activeFrom)).at(-1);
  // Every seventh newcomer starts before the training and has to wait for the next one.
  const waits = index % 7 === 6;
  const next = basics.find(({ heldOn }) => isAfter(heldOn, supporter.activeFrom));
  const basic = waits ? next : before;
  const further = trainings.filter(
    ({ kind, heldOn }) =>
      kind === 'FURTHER' &&
      isAfter(heldOn, supporter.activeFrom) &&
      (supporter.activeTo === null || !isAfter(heldOn, supporter.activeTo)) &&
      random.chance(0.55),
  );
  return [...(basic ? [basic] : []), ...further].map(({ id }) => ({
    id: random.uuid(),
    trainingId: id,
    supporterId: supporter.id,
    passed: true,
  }));
}

function knownBy(anchor: PlainDate, date: PlainDate | null): PlainDate | null {
  return date === null || isAfter(date, anchor) ? null : date;
}
