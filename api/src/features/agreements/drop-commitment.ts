import { dropCommitment as dropByRule } from '@jourplan/schema/domain/agreements/commitments.js';
import { refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { type PlainDate, plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { type CommandContext, type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { commitmentToChange } from './locked-commitment.js';

export type DropCommitment = { organisation: string; requestId: string; id: string; expectedVersion: number; lastDay: PlainDate };

/** Ends a commitment without a new version. */
export function dropCommitment(context: CommandContext, input: DropCommitment) {
  return runCommand(
    context,
    {
      act: 'commitmentDrop',
      event: 'commitment.dropped',
      entity: 'commitment',
      input,
      right: { act: 'write', subject: 'AGREEMENTS' },
    },
    (scope) => drop(scope, input),
  );
}

async function drop(scope: CommandScope, { id, expectedVersion, lastDay }: DropCommitment): Promise<CommandRuling> {
  const found = await commitmentToChange(scope, id, expectedVersion);
  if (!found.ok) return found;
  const commitment = found.value;
  const validTo = commitment.validTo ? plainDate(commitment.validTo) : null;
  const dropped = dropByRule({ validFrom: plainDate(commitment.validFrom), validTo }, lastDay);
  if (!dropped.ok) {
    const codeOf = { ALREADY_CLOSED: 'COMMITMENT_CLOSED', DROPPED_BEFORE_START: 'DROPPED_BEFORE_START' } as const;
    return refuseAll(dropped.refusals.map((refusal) => ({ ...refusal, code: codeOf[refusal.code], field: 'lastDay' })));
  }
  commitment.validTo = lastDay;
  await scope.tx.flush();
  await markRegister(scope.tx, scope.organisationId, 'AGREEMENTS');
  return succeed({ entityId: commitment.id, version: commitment.version });
}
