import { type Ruling, refuse, succeed } from '../ruling.js';
import { dayBefore, isAfter, type PlainDate } from '../time/plain-date.js';

/** COMMITMENT: what the association promises. QUALITY_AIM: what it aims at for good quality. */
export const COMMITMENT_KINDS = ['COMMITMENT', 'QUALITY_AIM'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** The days on which a version of a commitment holds, both inclusive; null is until further notice. */
export type Validity = { validFrom: PlainDate; validTo: PlainDate | null };

export function isValidOn({ validFrom, validTo }: Validity, on: PlainDate): boolean {
  return !isAfter(validFrom, on) && (validTo === null || !isAfter(on, validTo));
}

/** The versions that hold on a day, in the order given. */
export function validOn<Version extends Validity>(versions: readonly Version[], on: PlainDate): Version[] {
  return versions.filter((version) => isValidOn(version, on));
}

export type RevisionRefusal = 'ALREADY_CLOSED' | 'REVISION_NOT_AFTER_START';

/** The new version starts where the old one is closed, the day before: no gap, no overlap. */
export function reviseCommitment<Version extends Validity>(
  current: Version,
  revised: Omit<Version, 'validTo'>,
): Ruling<{ closed: Version; opened: Omit<Version, 'validTo'> & { validTo: null } }, RevisionRefusal> {
  if (current.validTo !== null) return refuse('ALREADY_CLOSED', 'validFrom', { validTo: current.validTo });
  if (!isAfter(revised.validFrom, current.validFrom)) return refuse('REVISION_NOT_AFTER_START', 'validFrom');
  return succeed({ closed: { ...current, validTo: dayBefore(revised.validFrom) }, opened: { ...revised, validTo: null } });
}

export type DropRefusal = 'ALREADY_CLOSED' | 'DROPPED_BEFORE_START';

/** A commitment that is dropped holds for its last day. */
export function dropCommitment<Version extends Validity>(current: Version, lastDay: PlainDate): Ruling<Version, DropRefusal> {
  if (current.validTo !== null) return refuse('ALREADY_CLOSED', 'validTo', { validTo: current.validTo });
  if (isAfter(current.validFrom, lastDay)) return refuse('DROPPED_BEFORE_START', 'validTo');
  return succeed({ ...current, validTo: lastDay });
}
