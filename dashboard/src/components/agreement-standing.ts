import type { AgreementState, PositionState } from '../graphql/graphql.js';

export type AgreementStanding = PositionState | 'DRAFT';

/** A draft stands nowhere, whatever its dates say. */
export function standingOf(agreement: { state: AgreementState; position: { state: PositionState } | null }): AgreementStanding {
  return agreement.state === 'DRAFT' || agreement.position === null ? 'DRAFT' : agreement.position.state;
}
