import { conflict, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import { ContactAttempt } from '@jourplan/schema/persistence/entities/contacts.js';
import { LockMode } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/is-uuid.js';
import type { RequestContext } from '../../platform/request-context.js';
import { type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { lockedCase } from './locked-case.js';
import type { VoidRow } from './void-support-case.js';

/** Takes one attempt out of every count; the row is kept, with the reason. */
export function voidContactAttempt(context: RequestContext, input: VoidRow) {
  return runCommand(
    context,
    {
      act: 'contactAttemptVoid',
      event: 'contact-attempt.voided',
      entity: 'contact_attempt',
      input,
      right: { act: 'write', subject: 'CONTACTS' },
    },
    (scope) => voidAttempt(scope, input),
  );
}

async function voidAttempt(scope: CommandScope, input: VoidRow): Promise<CommandRuling> {
  const { tx, organisationId } = scope;
  const supportCase = await caseOfAttempt(scope, input.id);
  if (supportCase === null) return refuse('NOT_FOUND', 'id');
  const attempt = await tx.findOneOrFail(
    ContactAttempt,
    { organisation: organisationId, id: input.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (attempt.version !== input.expectedVersion) return conflict(attempt.version);
  if (attempt.voidReason !== null || supportCase.voidReason !== null) return refuse('ALREADY_VOIDED', 'id');
  attempt.voidReason = input.reason;
  await tx.flush();
  await markCases(tx, organisationId, [supportCase.id]);
  return succeed({ entityId: attempt.id, version: attempt.version });
}

/** The case is held before the attempt, in the order in which recording an attempt holds them. An attempt never changes case. */
async function caseOfAttempt(scope: CommandScope, attemptId: string) {
  if (!isUuid(attemptId)) return null;
  const [row] = await scope.tx.execute<{ caseId: string }[]>(
    'select support_case_id as "caseId" from contact_attempt where organisation_id = ? and id = ?',
    [scope.organisationId, attemptId],
  );
  return row === undefined ? null : lockedCase(scope, row.caseId);
}
