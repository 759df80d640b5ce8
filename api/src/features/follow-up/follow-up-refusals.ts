import { refusalsOfText } from '@jourplan/schema/domain/free-text.js';
import type { Refused } from '@jourplan/schema/domain/ruling.js';
import type { UserErrorCode } from '../../graphql/user-error-code.js';
import type { CommandRefusal } from '../../platform/run-command.js';

const REASON_MAX_LENGTH = 2000;

/** A rule names what it was given; the person gave an id. */
export function aboutTheRow(refused: Refused<UserErrorCode>): Refused<UserErrorCode> {
  const rowFacts = ['status', 'adopter', 'halfYear'];
  return {
    ok: false,
    refusals: refused.refusals.map((refusal) => (rowFacts.includes(refusal.field) ? { ...refusal, field: 'id' } : refusal)),
  };
}

export function refusalsOfReason(reason: string): CommandRefusal[] {
  return refusalsOfText(reason, 'reason', REASON_MAX_LENGTH);
}
