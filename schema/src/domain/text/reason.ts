import { type Ruling, refuse, succeed } from '../ruling.js';

/** Characters, wherever somebody says why; at least one of them is not a space. */
export const REASON_MAX_LENGTH = 1000;

/** What is told of a reason's bounds in the API. */
export const REASON_BOUNDS = '1–1 000 characters';

/** A reason that somebody has to give; its length is held where texts come in. */
export function checkReason(reason: string | null | undefined): Ruling<string, 'REASON_REQUIRED'> {
  return reason == null || reason.trim() === '' ? refuse('REASON_REQUIRED', 'reason') : succeed(reason);
}
