import type { VoidReason } from '@jourplan/schema/domain/contacts/contacts.js';
import { succeed } from '@jourplan/schema/domain/ruling.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import type { RequestContext } from '../../platform/request-context.js';
import { type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { changeableCase } from './locked-case.js';

export type VoidRow = { organisation: string; requestId: string; id: string; expectedVersion: number; reason: VoidReason };

/** Takes a case and its attempts out of every count. The row is kept, with the reason, and never changes again. */
export function voidSupportCase(context: RequestContext, input: VoidRow) {
  return runCommand(
    context,
    {
      act: 'supportCaseVoid',
      event: 'support-case.voided',
      entity: 'support_case',
      input,
      right: { act: 'write', subject: 'CONTACTS' },
    },
    (scope) => voidCase(scope, input),
  );
}

async function voidCase(scope: CommandScope, input: VoidRow): Promise<CommandRuling> {
  const found = await changeableCase(scope, input.id, input.expectedVersion);
  if (!found.ok) return found;
  const supportCase = found.value;
  supportCase.voidReason = input.reason;
  await scope.tx.flush();
  await markCases(scope.tx, scope.organisationId, [supportCase.id]);
  return succeed({ entityId: supportCase.id, version: supportCase.version });
}
