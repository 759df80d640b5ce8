import type { CommitmentFacts } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import type { Commitment } from './commitment.type.js';

/** A reading is ours until somebody has decided it. */
export function commitmentOf({ lineage: _, targetPerMille, readings, ...commitment }: CommitmentFacts): Commitment {
  return {
    ...commitment,
    target: targetPerMille === null ? null : targetPerMille / 1000,
    readings: readings.map((reading) => ({ ...reading, isOurs: reading.decidedOn === null })),
  };
}
