import type { KeptRegisterKind, OccasionRegistersQuery, SupporterRegisterQuery } from '../../graphql/graphql.js';

/** The four registers by their words in the address. */
export const REGISTERS = {
  stodjare: 'SUPPORTERS',
  utbildning: 'TRAINING',
  forhandlingar: 'HEARINGS',
  oppet: 'OPENINGS',
} as const satisfies Record<string, KeptRegisterKind>;

export type RegisterInAddress = keyof typeof REGISTERS;

/** Null when the address names no register. */
export function registerInAddress(text: string): RegisterInAddress | null {
  return Object.hasOwn(REGISTERS, text) ? (text as RegisterInAddress) : null;
}

export type RegisterOrganisation = NonNullable<SupporterRegisterQuery['organisation']>;
export type Supporter = RegisterOrganisation['supporters'][number];
export type Occasions = NonNullable<OccasionRegistersQuery['organisation']>;
export type Training = Occasions['trainings'][number];
export type Hearing = Occasions['hearings'][number];
export type Opening = Occasions['openings'][number];
