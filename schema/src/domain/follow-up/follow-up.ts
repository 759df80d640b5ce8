import { type Refused, type Ruling, refuse, succeed } from '../ruling.js';
import { checkReason } from '../text/reason.js';
import { firstDayOf, type HalfYear, hasEnded, hasStarted, lastDayOf } from '../time/half-year.js';
import { isBefore, type PlainDate } from '../time/plain-date.js';
import { withinReach } from '../time/reach-back.js';

/** What a revision itself says of its life; that a later one has replaced it is told by the later one. */
export const KEPT_FOLLOW_UP_STATUSES = ['COMPUTING', 'DRAFT', 'SUBMITTED', 'ADOPTED'] as const;

/** COMPUTING → DRAFT → SUBMITTED → ADOPTED → SUPERSEDED, and from SUBMITTED back to DRAFT. */
export const FOLLOW_UP_STATUSES = [...KEPT_FOLLOW_UP_STATUSES, 'SUPERSEDED'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** In characters. */
export const FOLLOW_UP_ACCOUNT_MAX_LENGTH = 20_000;

/**
 * Whether a half-year is locked: the latest revision of its follow-up, if there is one, has frozen the outcomes and
 * assessments, and none is written until it is returned or corrected. The database refuses such a write by itself too.
 */
export function locksHalfYear(latest: FollowUpStatus | null | undefined): boolean {
  return latest === 'SUBMITTED' || latest === 'ADOPTED';
}

type AtStatus = { status: FollowUpStatus };

/**
 * A half-year that runs can be prepared and looked at, one to come cannot. `status` is null when there is none yet: a new one
 * is not of a half-year that ended before `firstDay`, the day the association's first plan begins (null: no plan), nor of one
 * further back than anything reaches.
 */
export function canPrepare({
  status,
  halfYear,
  today,
  firstDay,
}: {
  status: FollowUpStatus | null;
  halfYear: HalfYear;
  today: PlainDate;
  firstDay: PlainDate | null;
}): Ruling<'COMPUTING', 'WRONG_STATE' | 'HALF_YEAR_NOT_STARTED' | 'TOO_EARLY'> {
  if (status !== null && status !== 'COMPUTING' && status !== 'DRAFT') return wrongState(status);
  if (!hasStarted(halfYear, today)) return refuse('HALF_YEAR_NOT_STARTED', 'halfYear', { halfYear });
  if (status !== null) return succeed('COMPUTING');
  if (firstDay !== null && isBefore(lastDayOf(halfYear), firstDay))
    return refuse('TOO_EARLY', 'halfYear', { earliest: firstDay });
  const reached = withinReach(firstDayOf(halfYear), today, 'halfYear');
  return reached.ok ? succeed('COMPUTING') : reached;
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
  const checked = checkReason(reason);
  return checked.ok ? succeed('DRAFT') : checked;
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
  const checked = checkReason(reason);
  return checked.ok ? succeed('SUPERSEDED') : checked;
}

function wrongState(status: FollowUpStatus): Refused<'WRONG_STATE'> {
  return refuse('WRONG_STATE', 'status', { status });
}
