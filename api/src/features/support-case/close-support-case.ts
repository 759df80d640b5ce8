import { checkSupportCase } from '@jourplan/schema/domain/contacts/contact-rules.js';
import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import { type Changing, command } from '../../platform/command.js';
import { caseFactsOf } from './case-facts-of.js';
import { lockedCase } from './locked-case.js';

export type CloseSupportCase = Changing<{
  closedOn: PlainDate;
}>;

/** Ends a case on a day, today at the latest. Attempts may still be recorded afterwards, and count. */
export const closeSupportCase = command(
  {
    act: 'supportCaseClose',
    event: 'support-case.closed',
    entity: 'support_case',
    right: ['write', 'CONTACTS'],
    changes: lockedCase,
  },
  async (scope, input: CloseSupportCase, supportCase) => {
    if (supportCase.closedOn !== null) return refuse('ALREADY_CLOSED', 'id');
    const checked = checkSupportCase({ ...caseFactsOf(supportCase), closedOn: input.closedOn }, scope.today);
    if (!checked.ok) return checked;
    supportCase.closedOn = input.closedOn;
    await markCases(scope.tx, scope.organisationId, [supportCase.id]);
    return succeed(supportCase);
  },
);
