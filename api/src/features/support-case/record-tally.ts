import { randomBytes } from 'node:crypto';
import { caseCodeFromBytes } from '@jourplan/schema/domain/contacts/case-code.js';
import { checkSupportCase } from '@jourplan/schema/domain/contacts/contact-rules.js';
import type { AgeBand, Gender, SupportCaseFacts, TargetGroup } from '@jourplan/schema/domain/contacts/contacts.js';
import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import { ContactAttempt, SupportCase } from '@jourplan/schema/persistence/entities/contacts.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { type Asked, command } from '../../platform/command.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { tallyCaseIds } from './tally-case-ids.js';

export type TallyRow = {
  targetGroup: TargetGroup;
  gender?: Gender | null;
  ageBand?: AgeBand | null;
  persons: number;
  meetingOffered: boolean;
};

export type RecordTally = Asked<{
  date: PlainDate;
  closeCases: boolean;
  rows: readonly TallyRow[];
}>;

const MOST_PERSONS = 200;

/**
 * Enters the tally sheet of a court day: for each person met a case of the court section, with one contact at court. All
 * of it, or nothing. A repeat of the request gives the same cases.
 */
export const recordTally = command(
  { act: 'tallyRecord', event: 'tally.recorded', entity: 'support_case', right: ['write', 'CONTACTS'] },
  async (scope, input: RecordTally) => {
    const { tx, organisationId } = scope;
    const refusals = refusalsOf(input, scope.today);
    if (refusals.length > 0) return refuseAll(refusals);
    const ids = casesOfTally(scope.actor.userId, input);
    const facts = input.rows.flatMap((row) => Array.from({ length: row.persons }, () => factsOf(row, input)));
    const [first = ''] = ids;
    for (const [index, fact] of facts.entries()) insert(scope, ids[index] ?? '', fact);
    await tx.flush();
    await markCases(tx, organisationId, ids);
    // The sheet itself is recorded by the command; each case gets the trace it would have had by itself.
    for (const id of ids) await recordOpening(scope, id);
    return succeed({ id: first, version: 1 });
  },
);

/** The cases that a sheet opens, or has opened when the request is a repeat. */
export function casesOfTally(userId: string, input: RecordTally): string[] {
  return tallyCaseIds(userId, input.requestId, personsOf(input));
}

function refusalsOf(input: RecordTally, today: PlainDate): CommandRefusal[] {
  const wrong = input.rows.flatMap(({ persons }, index) =>
    persons < 0 || persons > MOST_PERSONS ? refuse('INVALID_VALUE' as const, `rows.${index}.persons`).refusals : [],
  );
  if (wrong.length > 0) return wrong;
  const persons = personsOf(input);
  if (persons === 0) return refuse('REQUIRED' as const, 'rows').refusals;
  if (persons > MOST_PERSONS) return refuse('INVALID_VALUE' as const, 'rows').refusals;
  const [row] = input.rows;
  const checked = row ? checkSupportCase(factsOf(row, input), today) : null;
  return checked && !checked.ok ? refuse('FUTURE_DATE' as const, 'date').refusals : [];
}

function personsOf({ rows }: RecordTally): number {
  return rows.reduce((total, { persons }) => total + persons, 0);
}

/** What a tally sheet does not tell is unknown, and never guessed. Nobody met at court is tried by phone. */
function factsOf(
  { targetGroup, gender, ageBand, meetingOffered }: TallyRow,
  { date, closeCases }: RecordTally,
): SupportCaseFacts {
  return {
    receivedOn: date,
    section: 'COURT',
    targetGroup,
    gender: gender ?? 'UNKNOWN',
    ageBand: ageBand ?? 'UNKNOWN',
    cameVia: 'UNKNOWN',
    crimeCategory: 'UNKNOWN',
    municipalityCode: null,
    districtId: null,
    policeReported: 'UNKNOWN',
    anonymous: false,
    phonePossible: false,
    specialCircumstances: [],
    meetingOfferedOn: meetingOffered ? date : null,
    referredTo: null,
    referredOn: null,
    closedOn: closeCases ? date : null,
    voided: false,
  };
}

function insert({ tx, organisationId }: CommandScope, id: string, facts: SupportCaseFacts): void {
  const { districtId: _, voided: __, specialCircumstances: ___, ...columns } = facts;
  const supportCase = tx.create(SupportCase, {
    ...columns,
    organisation: organisationId,
    id,
    code: caseCodeFromBytes(randomBytes(8)),
    specialCircumstances: [],
    district: null,
    supporter: null,
    voidReason: null,
  });
  tx.create(ContactAttempt, {
    organisation: organisationId,
    supportCase,
    occurredOn: facts.receivedOn,
    partOfDay: 'DAYTIME',
    channel: 'COURT',
    reached: true,
    voidReason: null,
    importOccurrence: null,
  });
}

function recordOpening({ tx, organisationId, actor, now }: CommandScope, entityId: string): Promise<void> {
  const act = 'support-case.opened';
  return recordEvent(tx, { organisationId, actorId: actor.userId, act, entity: 'support_case', entityId, occurredAt: now });
}
