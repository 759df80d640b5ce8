import type { HeldTerm } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import { positionOn } from '@jourplan/schema/domain/agreements/position.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { AgreementPosition } from './agreement.type.js';

/** The clock of the rules in the words of the API; an ended agreement ended on its last possible day. */
export function positionOf({ term, notice }: HeldTerm, on: PlainDate): AgreementPosition {
  const { ifNobodyActs, ...position } = positionOn(term, notice, on);
  const outcome = ifNobodyActs?.kind === 'RENEWS_UNTIL' ? 'RENEWS' : 'ENDS';
  return { ...position, ifNobodyActs: { outcome, on: ifNobodyActs?.on ?? position.lastPossibleDay } };
}
