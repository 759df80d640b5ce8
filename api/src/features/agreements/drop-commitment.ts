import { dropCommitment as dropByRule } from '@jourplan/schema/domain/agreements/commitments.js';
import { refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { type PlainDate, plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { type Changing, command } from '../../platform/command.js';
import { lockedCommitment } from './locked-commitment.js';

export type DropCommitment = Changing<{ lastDay: PlainDate }>;

/** Ends a commitment without a new version. */
export const dropCommitment = command(
  {
    act: 'commitmentDrop',
    event: 'commitment.dropped',
    entity: 'commitment',
    right: ['write', 'AGREEMENTS'],
    changes: lockedCommitment,
  },
  async (scope, { lastDay }: DropCommitment, commitment) => {
    const validTo = commitment.validTo ? plainDate(commitment.validTo) : null;
    const dropped = dropByRule({ validFrom: plainDate(commitment.validFrom), validTo }, lastDay);
    if (!dropped.ok) {
      const codeOf = { ALREADY_CLOSED: 'COMMITMENT_CLOSED', DROPPED_BEFORE_START: 'DROPPED_BEFORE_START' } as const;
      return refuseAll(dropped.refusals.map((refusal) => ({ ...refusal, code: codeOf[refusal.code], field: 'lastDay' })));
    }
    commitment.validTo = lastDay;
    await markRegister(scope.tx, scope.organisationId, 'AGREEMENTS');
    return succeed(commitment);
  },
);
