import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { isAfter, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { type Changing, command } from '../../platform/command.js';
import { refusalsOfMissing } from '../../platform/missing-text.js';
import { lockedReading } from './locked-commitment.js';

export type DecideCommitmentReading = Changing<{
  choice: string;
  decidedBy: string;
  decidedOn: PlainDate;
}>;

/** Records who decided how a commitment is read: from then on it is no longer ours alone. */
export const decideCommitmentReading = command(
  {
    act: 'commitmentReadingDecide',
    event: 'commitment-reading.decided',
    entity: 'commitment_reading',
    right: ['write', 'AGREEMENTS'],
    changes: lockedReading,
  },
  async (scope, input: DecideCommitmentReading, reading) => {
    const { choice, decidedBy, decidedOn } = input;
    const refusals = [
      ...refusalsOfMissing(choice, 'choice'),
      ...refusalsOfMissing(decidedBy, 'decidedBy'),
      ...(isAfter(decidedOn, scope.today) ? refuse('FUTURE_DATE' as const, 'decidedOn').refusals : []),
    ];
    if (refusals.length > 0) return refuseAll(refusals);
    Object.assign(reading, { choice, decidedBy, decidedOn });
    return succeed(reading);
  },
);
