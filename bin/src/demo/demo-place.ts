import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { InventedOpening } from './invented-rows.js';
import type { Random, Shares } from './random.js';

/** Where somebody who seeks support lives; `district` by name. Null where it is not known, or where there is none. */
export type Residence = { readonly municipalityCode: string | null; readonly district: string | null };

/** How large an association is, and whom it meets: what its invented registers are made from. */
export type DemoPlace = {
  /** How many cases come on average on a day. */
  casesOn(day: PlainDate): number;
  readonly residences: Shares<Residence>;
  readonly supportersFromStart: number;
  readonly supportersToCome: number;
  readonly hearingsPerWeekday: number;
  inventOpenings(random: Random, anchor: PlainDate): InventedOpening[];
};
