import { reviseCommitment as revisionByRule } from '@jourplan/schema/domain/agreements/commitments.js';
import { type Ruling, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { type Changing, command } from '../../platform/command.js';
import { type GivenCommitment, insertCommitment, refusalsOfCommitment } from './commitment-content.js';
import { type CommitmentRow, lockedCommitment } from './locked-commitment.js';

export type ReviseCommitment = Omit<GivenCommitment, 'validTo'> & Changing;

/** Puts a new version in the place of a commitment; the old one ends the day before. */
export const reviseCommitment = command(
  {
    act: 'commitmentRevise',
    event: 'commitment.revised',
    entity: 'commitment',
    right: ['write', 'AGREEMENTS'],
    changes: lockedCommitment,
  },
  async (scope, input: ReviseCommitment, current) => {
    const revision = closing(current, input);
    const refusals = [...(revision.ok ? [] : revision.refusals), ...refusalsOfCommitment(input, '')];
    if (refusals.length > 0 || !revision.ok) return refuseAll(refusals);
    current.validTo = revision.value;
    await scope.tx.flush();
    const { lineage, position, agreement } = current;
    const id = await insertCommitment(scope, input, { agreementId: agreement.id, lineage, position });
    await markRegister(scope.tx, scope.organisationId, 'AGREEMENTS');
    return succeed({ id, version: 1 });
  },
);

function closing(
  current: CommitmentRow,
  { validFrom }: ReviseCommitment,
): Ruling<string, 'COMMITMENT_CLOSED' | 'REVISION_NOT_AFTER_START'> {
  const validity = { validFrom: plainDate(current.validFrom), validTo: current.validTo ? plainDate(current.validTo) : null };
  const revised = revisionByRule(validity, { validFrom });
  if (revised.ok) return succeed(String(revised.value.closed.validTo));
  return refuseAll(
    revised.refusals.map((refusal) => ({
      ...refusal,
      code: refusal.code === 'ALREADY_CLOSED' ? 'COMMITMENT_CLOSED' : refusal.code,
    })),
  );
}
