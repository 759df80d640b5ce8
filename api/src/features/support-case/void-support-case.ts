import type { VoidReason } from '@jourplan/schema/domain/contacts/contacts.js';
import { succeed } from '@jourplan/schema/domain/ruling.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import { type Changing, command } from '../../platform/command.js';
import { lockedCase } from './locked-case.js';

export type VoidRow = Changing<{ reason: VoidReason }>;

/** Takes a case and its attempts out of every count. The row is kept, with the reason, and never changes again. */
export const voidSupportCase = command(
  {
    act: 'supportCaseVoid',
    event: 'support-case.voided',
    entity: 'support_case',
    right: ['write', 'CONTACTS'],
    changes: lockedCase,
  },
  async (scope, input: VoidRow, supportCase) => {
    supportCase.voidReason = input.reason;
    await markCases(scope.tx, scope.organisationId, [supportCase.id]);
    return succeed(supportCase);
  },
);
