import { checkSupportCase } from '@jourplan/schema/domain/contacts/contact-rules.js';
import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import type { RequestContext } from '../../platform/request-context.js';
import { type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { caseFactsOf } from './case-facts-of.js';
import { changeableCase } from './locked-case.js';

export type CloseSupportCase = {
  organisation: string;
  requestId: string;
  id: string;
  expectedVersion: number;
  closedOn: PlainDate;
};

/** Ends a case on a day, today at the latest. Attempts may still be recorded afterwards, and count. */
export function closeSupportCase(context: RequestContext, input: CloseSupportCase) {
  return runCommand(
    context,
    {
      act: 'supportCaseClose',
      event: 'support-case.closed',
      entity: 'support_case',
      input,
      right: { act: 'write', subject: 'CONTACTS' },
    },
    (scope) => close(scope, input),
  );
}

async function close(scope: CommandScope, input: CloseSupportCase): Promise<CommandRuling> {
  const found = await changeableCase(scope, input.id, input.expectedVersion);
  if (!found.ok) return found;
  const supportCase = found.value;
  if (supportCase.closedOn !== null) return refuse('ALREADY_CLOSED', 'id');
  const checked = checkSupportCase({ ...caseFactsOf(supportCase), closedOn: input.closedOn }, scope.today);
  if (!checked.ok) return checked;
  supportCase.closedOn = input.closedOn;
  await scope.tx.flush();
  await markCases(scope.tx, scope.organisationId, [supportCase.id]);
  return succeed({ entityId: supportCase.id, version: supportCase.version });
}
