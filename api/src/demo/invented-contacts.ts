import type { PlainDate } from '@jourplan/schema/domain/plain-date.js';
import { inventCases } from './invented-cases.js';
import { inventHearings } from './invented-hearings.js';
import { inventOpenings } from './invented-openings.js';
import type {
  InventedAttempt,
  InventedAttendance,
  InventedCase,
  InventedHearing,
  InventedOpening,
  InventedSupporter,
  InventedTraining,
} from './invented-rows.js';
import { inventSupporters } from './invented-supporters.js';
import { createRandom } from './random.js';

export type InventedContacts = {
  readonly supporters: readonly InventedSupporter[];
  readonly trainings: readonly InventedTraining[];
  readonly attendances: readonly InventedAttendance[];
  readonly cases: readonly InventedCase[];
  readonly attempts: readonly InventedAttempt[];
  readonly openings: readonly InventedOpening[];
  readonly hearings: readonly InventedHearing[];
};

/**
 * Invented registers from 2025 up to the anchor, inclusive; only hearings are also planned beyond it. The same
 * anchor and seed give the same rows, and a later anchor continues where an earlier one stopped.
 */
export function inventContacts({ anchor, seed }: { anchor: PlainDate; seed: number }): InventedContacts {
  const invented = inventSupporters(createRandom(seed, 'supporters'), anchor);
  return {
    ...invented,
    ...inventCases(createRandom(seed, 'cases'), invented, anchor),
    openings: inventOpenings(createRandom(seed, 'openings'), anchor),
    hearings: inventHearings(createRandom(seed, 'hearings'), invented, anchor),
  };
}
