import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { DemoPlace } from './demo-place.js';
import { inventCases } from './invented-cases.js';
import { inventHearings } from './invented-hearings.js';
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

type Wanted = { readonly anchor: PlainDate; readonly seed: number; readonly place: DemoPlace };

/**
 * Invented registers from 2025 up to the anchor, inclusive; only hearings are also planned beyond it. The same
 * anchor and seed give the same rows, and a later anchor continues where an earlier one stopped.
 */
export function inventContacts({ anchor, seed, place }: Wanted): InventedContacts {
  const invented = inventSupporters(createRandom(seed, 'supporters'), place, anchor);
  return {
    ...invented,
    ...inventCases(createRandom(seed, 'cases'), place, invented, anchor),
    openings: place.inventOpenings(createRandom(seed, 'openings'), anchor),
    hearings: inventHearings(createRandom(seed, 'hearings'), place, invented, anchor),
  };
}
