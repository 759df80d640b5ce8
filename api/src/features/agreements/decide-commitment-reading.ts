import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { isAfter, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { refusalsOfMissing } from '../../platform/missing-text.js';
import { type CommandContext, type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { readingToChange } from './locked-commitment.js';

export type DecideCommitmentReading = {
  organisation: string;
  requestId: string;
  id: string;
  expectedVersion: number;
  choice: string;
  decidedBy: string;
  decidedOn: PlainDate;
};

/** Records who decided how a commitment is read: from then on it is no longer ours alone. */
export function decideCommitmentReading(context: CommandContext, input: DecideCommitmentReading) {
  return runCommand(
    context,
    {
      act: 'commitmentReadingDecide',
      event: 'commitment-reading.decided',
      entity: 'commitment_reading',
      input,
      right: { act: 'write', subject: 'AGREEMENTS' },
    },
    (scope) => decide(scope, input),
  );
}

async function decide(scope: CommandScope, input: DecideCommitmentReading): Promise<CommandRuling> {
  const { choice, decidedBy, decidedOn } = input;
  const found = await readingToChange(scope, input.id, input.expectedVersion);
  if (!found.ok) return found;
  const refusals = [
    ...refusalsOfMissing(choice, 'choice'),
    ...refusalsOfMissing(decidedBy, 'decidedBy'),
    ...(isAfter(decidedOn, scope.today) ? refuse('FUTURE_DATE' as const, 'decidedOn').refusals : []),
  ];
  if (refusals.length > 0) return refuseAll(refusals);
  Object.assign(found.value, { choice, decidedBy, decidedOn });
  await scope.tx.flush();
  return succeed({ entityId: found.value.id, version: found.value.version });
}
