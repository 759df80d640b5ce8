import { checkContactAttempt } from '@jourplan/schema/domain/contacts/contact-rules.js';
import type { ContactAttemptFacts, VoidReason } from '@jourplan/schema/domain/contacts/contacts.js';
import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { caseMark } from '@jourplan/schema/persistence/append-marks.js';
import type { Statement } from '@jourplan/schema/persistence/two-trips.js';
import { type Asked, command } from '../../platform/command.js';
import { isUuid } from '../../platform/is-uuid.js';

export type RecordContactAttempt = Asked<{ caseId: string }> & Omit<ContactAttemptFacts, 'voided'>;

type CaseFacts = { id: string; receivedOn: string; voidReason: VoidReason | null };

/** Adds one attempt to a case, open or closed. Two equal attempts on a day are two attempts. */
export const recordContactAttempt = command(
  { act: 'contactAttemptRecord', event: 'contact-attempt.recorded', entity: 'contact_attempt', right: ['write', 'CONTACTS'] },
  {
    facts: ({ organisationId }, { caseId }: RecordContactAttempt) => heldCase(organisationId, caseId),
    decide: ({ today }, { occurredOn, partOfDay, channel, reached }, [supportCase]: readonly CaseFacts[]) => {
      if (supportCase === undefined) return refuse('NOT_FOUND', 'caseId');
      if (supportCase.voidReason !== null) return refuse('ALREADY_VOIDED', 'caseId');
      const attempt = { occurredOn, partOfDay, channel, reached, voided: false };
      const checked = checkContactAttempt(attempt, plainDate(supportCase.receivedOn), today);
      return checked.ok ? succeed({ caseId: supportCase.id, attempt: checked.value }) : checked;
    },
    writes: ({ organisationId }, { caseId, attempt }, id) => [
      insertAttempt({ organisationId, caseId, id }, attempt),
      caseMark(organisationId, caseId),
    ],
  },
);

/** Until the transaction ends, so that what the rule saw still holds when it commits. */
function heldCase(organisationId: string, caseId: string): Statement {
  return {
    name: 'case_of_new_attempt',
    text: `select id, received_on::text as "receivedOn", void_reason as "voidReason"
      from support_case where organisation_id = $1 and id = $2 for update`,
    values: [organisationId, isUuid(caseId) ? caseId : null],
  };
}

type NewRow = { organisationId: string; caseId: string; id: string };

function insertAttempt({ organisationId, caseId, id }: NewRow, attempt: ContactAttemptFacts): Statement {
  const { occurredOn, partOfDay, channel, reached } = attempt;
  return {
    name: 'insert_attempt',
    text: `insert into contact_attempt (organisation_id, id, support_case_id, occurred_on, part_of_day, channel, reached)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [organisationId, id, caseId, occurredOn, partOfDay, channel, reached],
  };
}
