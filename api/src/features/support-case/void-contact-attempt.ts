import { succeed } from '@jourplan/schema/domain/ruling.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import { ContactAttempt } from '@jourplan/schema/persistence/entities/contacts.js';
import type { InferEntity } from '@mikro-orm/postgresql';
import { command } from '../../platform/command.js';
import type { CommandScope } from '../../platform/command-scope.js';
import { heldById } from '../../platform/held-by-id.js';
import { lockedCase } from './locked-case.js';
import type { VoidRow } from './void-support-case.js';

/** Takes one attempt out of every count; the row is kept, with the reason. */
export const voidContactAttempt = command(
  {
    act: 'contactAttemptVoid',
    event: 'contact-attempt.voided',
    entity: 'contact_attempt',
    right: ['write', 'CONTACTS'],
    changes: lockedAttempt,
  },
  async (scope, { reason }: VoidRow, { attempt, caseId }) => {
    attempt.voidReason = reason;
    await markCases(scope.tx, scope.organisationId, [caseId]);
    return succeed(attempt);
  },
);

const lockedRow = heldById<InferEntity<typeof ContactAttempt>>(ContactAttempt);

/**
 * The attempt, voided also when its case is. The case is held before the attempt, in the order in which recording an attempt
 * holds them. An attempt never changes case.
 */
async function lockedAttempt(scope: CommandScope, id: string) {
  const [row] = await scope.tx.execute<{ caseId: string }[]>(
    'select support_case_id as "caseId" from contact_attempt where organisation_id = ? and id = ?',
    [scope.organisationId, id],
  );
  const supportCase = row && (await lockedCase(scope, row.caseId));
  const attempt = supportCase && (await lockedRow(scope, id));
  if (!attempt) return null;
  const { version, voidReason } = attempt;
  return { version, voidReason: voidReason ?? supportCase.voidReason, attempt, caseId: supportCase.id };
}
