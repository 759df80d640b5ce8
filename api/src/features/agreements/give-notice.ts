import { giveNotice as noticeByRule } from '@jourplan/schema/domain/agreements/notice.js';
import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { type CommandContext, type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { agreementToChange } from './locked-agreement.js';
import { heldBy, ownTermOf, parentOf } from './stored-term.js';

export type GiveNotice = { organisation: string; requestId: string; id: string; expectedVersion: number; givenOn: PlainDate };

/** Records that either party has given notice. */
export function giveNotice(context: CommandContext, input: GiveNotice) {
  return runCommand(
    context,
    {
      act: 'fundingAgreementGiveNotice',
      event: 'funding-agreement.notice-given',
      entity: 'funding_agreement',
      input,
      right: { act: 'write', subject: 'AGREEMENTS' },
    },
    (scope) => give(scope, input),
  );
}

async function give(scope: CommandScope, { id, expectedVersion, givenOn }: GiveNotice): Promise<CommandRuling> {
  const found = await agreementToChange(scope, id, expectedVersion);
  if (!found.ok) return found;
  const agreement = found.value;
  const { term, notice } = heldBy(ownTermOf(agreement), await parentOf(scope, agreement));
  if (term === null || agreement.state === 'DRAFT') return refuse('WRONG_STATE', 'id');
  const ending = noticeByRule(term, notice, givenOn, scope.today);
  if (!ending.ok) return ending;
  agreement.noticeGivenOn = givenOn;
  await scope.tx.flush();
  await markRegister(scope.tx, scope.organisationId, 'AGREEMENTS');
  return succeed({ entityId: agreement.id, version: agreement.version });
}
