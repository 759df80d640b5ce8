import { type HalfYear, hasEnded, hasStarted } from './half-year.js';
import type { PlainDate } from './plain-date.js';
import { type Refused, type Ruling, refuse, succeed } from './ruling.js';

/** COMPUTING → DRAFT → SUBMITTED → ADOPTED → SUPERSEDED, and from SUBMITTED back to DRAFT. */
export const FOLLOW_UP_STATUSES = ['COMPUTING', 'DRAFT', 'SUBMITTED', 'ADOPTED', 'SUPERSEDED'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** The latest text the manager may write to a follow-up, in characters. */
export const FOLLOW_UP_ACCOUNT_MAX_LENGTH = 20_000;

type AtStatus = { status: FollowUpStatus };

/** A half-year that runs can be prepared and looked at, one to come cannot. `status` is null when there is none yet. */
export function canPrepare({
  status,
  halfYear,
  today,
}: {
  status: FollowUpStatus | null;
  halfYear: HalfYear;
  today: PlainDate;
}): Ruling<'COMPUTING', 'WRONG_STATE' | 'HALF_YEAR_NOT_STARTED'> {
  if (status !== null && status !== 'COMPUTING' && status !== 'DRAFT') return wrongState(status);
  return hasStarted(halfYear, today) ? succeed('COMPUTING') : refuse('HALF_YEAR_NOT_STARTED', 'halfYear', { halfYear });
}

/** The manager's account is written while the follow-up is a draft. */
export function canWriteAccount({ status }: AtStatus): Ruling<'DRAFT', 'WRONG_STATE'> {
  return status === 'DRAFT' ? succeed('DRAFT') : wrongState(status);
}

/** Only a draft of a half-year that has ended: its last day must be over. */
export function canSubmit({
  status,
  halfYear,
  today,
}: AtStatus & { halfYear: HalfYear; today: PlainDate }): Ruling<'SUBMITTED', 'WRONG_STATE' | 'HALF_YEAR_NOT_ENDED'> {
  if (status !== 'DRAFT') return wrongState(status);
  return hasEnded(halfYear, today) ? succeed('SUBMITTED') : refuse('HALF_YEAR_NOT_ENDED', 'halfYear', { halfYear });
}

/** Back to the manager, with a reason. */
export function canReturn({ status, reason }: AtStatus & { reason: string }): Ruling<'DRAFT', 'WRONG_STATE' | 'REASON_REQUIRED'> {
  if (status !== 'SUBMITTED') return wrongState(status);
  return reason.trim() === '' ? refuse('REASON_REQUIRED', 'reason') : succeed('DRAFT');
}

/** Adopted by somebody else than who submitted it; both are user ids. */
export function canAdopt({
  status,
  submittedBy,
  adopter,
}: AtStatus & { submittedBy: string | null; adopter: string }): Ruling<'ADOPTED', 'WRONG_STATE' | 'SAME_PERSON'> {
  if (status !== 'SUBMITTED' || submittedBy === null) return wrongState(status);
  return submittedBy === adopter ? refuse('SAME_PERSON', 'adopter') : succeed('ADOPTED');
}

/** An adopted follow-up is never changed: a correction is a new revision that says why, and the old one is superseded. */
export function canCorrect({
  status,
  reason,
}: AtStatus & { reason: string }): Ruling<'SUPERSEDED', 'WRONG_STATE' | 'REASON_REQUIRED'> {
  if (status !== 'ADOPTED') return wrongState(status);
  return reason.trim() === '' ? refuse('REASON_REQUIRED', 'reason') : succeed('SUPERSEDED');
}

function wrongState(status: FollowUpStatus): Refused<'WRONG_STATE'> {
  return refuse('WRONG_STATE', 'status', { status });
}
