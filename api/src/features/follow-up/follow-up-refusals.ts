import type { Refused } from '@jourplan/schema/domain/ruling.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';

/** A rule names what it was given; the person gave an id. */
export function aboutTheRow(refused: Refused<UserErrorCode>): Refused<UserErrorCode> {
  const rowFacts = ['status', 'adopter', 'halfYear'];
  return {
    ok: false,
    refusals: refused.refusals.map((refusal) => (rowFacts.includes(refusal.field) ? { ...refusal, field: 'id' } : refusal)),
  };
}
