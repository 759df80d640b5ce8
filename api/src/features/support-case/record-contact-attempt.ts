import { checkContactAttempt } from '@jourplan/schema/domain/contacts/contact-rules.js';
import type { ContactAttemptFacts } from '@jourplan/schema/domain/contacts/contacts.js';
import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import { ContactAttempt } from '@jourplan/schema/persistence/entities/contacts.js';
import { type Asked, command } from '../../platform/command.js';
import { lockedCase } from './locked-case.js';

export type RecordContactAttempt = Omit<ContactAttemptFacts, 'voided'> &
  Asked<{
    caseId: string;
  }>;

/** Adds one attempt to a case, open or closed. Two equal attempts on a day are two attempts. */
export const recordContactAttempt = command(
  { act: 'contactAttemptRecord', event: 'contact-attempt.recorded', entity: 'contact_attempt', right: ['write', 'CONTACTS'] },
  async (scope, input: RecordContactAttempt) => {
    const { tx, organisationId, today } = scope;
    const { occurredOn, partOfDay, channel, reached } = input;
    const supportCase = await lockedCase(scope, input.caseId);
    if (supportCase === null) return refuse('NOT_FOUND', 'caseId');
    if (supportCase.voidReason !== null) return refuse('ALREADY_VOIDED', 'caseId');
    const facts = { occurredOn, partOfDay, channel, reached, voided: false };
    const checked = checkContactAttempt(facts, plainDate(supportCase.receivedOn), today);
    if (!checked.ok) return checked;
    const attempt = tx.create(ContactAttempt, {
      organisation: organisationId,
      supportCase,
      occurredOn,
      partOfDay,
      channel,
      reached,
      voidReason: null,
      importOccurrence: null,
    });
    await markCases(tx, organisationId, [supportCase.id]);
    return succeed(attempt);
  },
);
