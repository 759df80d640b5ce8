import { checkReceivedOn, checkSupportCase } from '@jourplan/schema/domain/contacts/contact-rules.js';
import type { SpecialCircumstance, SupportCaseFacts } from '@jourplan/schema/domain/contacts/contacts.js';
import { refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { type PlainDate, plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import { District } from '@jourplan/schema/persistence/entities/areas.js';
import { Supporter } from '@jourplan/schema/persistence/entities/registers.js';
import { ref } from '@mikro-orm/postgresql';
import { type Changing, command } from '../../platform/command.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { caseFactsOf } from './case-facts-of.js';
import { refusalsOfDistrict, supporterToBeGiven } from './case-refusals.js';
import { lockedCase, type SupportCaseRow } from './locked-case.js';

const ALWAYS_KNOWN = [
  'receivedOn',
  'section',
  'targetGroup',
  'gender',
  'ageBand',
  'cameVia',
  'crimeCategory',
  'policeReported',
  'anonymous',
  'phonePossible',
] as const;
const MAY_BE_EMPTY = ['municipalityCode', 'districtId', 'meetingOfferedOn', 'referredTo', 'referredOn'] as const;

type Changed<Field extends keyof SupportCaseFacts> = { [Name in Field]?: SupportCaseFacts[Name] | null };

/** A field left out (undefined) keeps its value; null empties one that may be empty. */
export type UpdateSupportCase = Changed<(typeof ALWAYS_KNOWN)[number] | (typeof MAY_BE_EMPTY)[number]> &
  Changing<{
    specialCircumstances?: SpecialCircumstance[] | null;
    supporterCode?: string | null;
  }>;

/** Corrects what is known of a case. */
export const updateSupportCase = command(
  {
    act: 'supportCaseUpdate',
    event: 'support-case.updated',
    entity: 'support_case',
    right: ['write', 'CONTACTS'],
    changes: lockedCase,
  },
  async (scope, input: UpdateSupportCase, supportCase) => {
    const facts = merged(caseFactsOf(supportCase), input);
    const supporter = await supporterToBeGiven(scope, await newSupporterCode(scope, supportCase, input.supporterCode));
    const refusals = [
      ...refusalsOfNull(input),
      ...refusalsOfFacts(facts, await firstAttemptOf(scope, supportCase.id), scope.today),
      ...(await refusalsOfDistrict(scope, input.districtId)),
      ...supporter.refusals,
    ];
    if (refusals.length > 0) return refuseAll(refusals);
    write(scope, supportCase, facts);
    if (input.supporterCode === null) supportCase.supporter = null;
    if (supporter.id !== null)
      supportCase.supporter = ref(scope.tx.getReference(Supporter, [scope.organisationId, supporter.id]));
    await markCases(scope.tx, scope.organisationId, [supportCase.id]);
    return succeed(supportCase);
  },
);

function merged(stored: SupportCaseFacts, input: UpdateSupportCase): SupportCaseFacts {
  const known = ALWAYS_KNOWN.filter((name) => input[name] !== undefined && input[name] !== null);
  const given = [...known, ...MAY_BE_EMPTY.filter((name) => input[name] !== undefined)];
  return {
    ...stored,
    ...Object.fromEntries(given.map((name) => [name, input[name]])),
    ...(input.specialCircumstances ? { specialCircumstances: [...new Set(input.specialCircumstances)] } : {}),
  };
}

function refusalsOfNull(input: UpdateSupportCase): CommandRefusal[] {
  const fields = [...ALWAYS_KNOWN, 'specialCircumstances'] as const;
  return fields.filter((name) => input[name] === null).map((field) => ({ code: 'REQUIRED', field }));
}

function refusalsOfFacts(facts: SupportCaseFacts, firstAttemptOn: PlainDate | null, today: PlainDate): CommandRefusal[] {
  const checked = checkSupportCase(facts, today);
  const received = checkReceivedOn(facts.receivedOn, firstAttemptOn);
  return [...(checked.ok ? [] : checked.refusals), ...(received.ok ? [] : received.refusals)];
}

/** The earliest attempt that counts. */
async function firstAttemptOf({ tx, organisationId }: CommandScope, caseId: string): Promise<PlainDate | null> {
  const [row] = await tx.execute<{ first: string | null }[]>(
    `select min(occurred_on)::text as first from contact_attempt
      where organisation_id = ? and support_case_id = ? and void_reason is null`,
    [organisationId, caseId],
  );
  return row?.first ? plainDate(row.first) : null;
}

/** Undefined when the case keeps its supporter: whom a case was given to once is not judged again. */
async function newSupporterCode(
  { tx, organisationId }: CommandScope,
  supportCase: SupportCaseRow,
  wanted: string | null | undefined,
): Promise<string | null | undefined> {
  if (!wanted || !supportCase.supporter) return wanted;
  const same = await tx.execute('select 1 from supporter where organisation_id = ? and id = ? and code = ?', [
    organisationId,
    supportCase.supporter.id,
    wanted,
  ]);
  return same.length > 0 ? undefined : wanted;
}

function write({ tx, organisationId }: CommandScope, supportCase: SupportCaseRow, facts: SupportCaseFacts): void {
  const { districtId, voided: _, specialCircumstances, ...columns } = facts;
  Object.assign(supportCase, columns);
  supportCase.specialCircumstances = [...(specialCircumstances ?? [])];
  if (districtId !== (supportCase.district?.id ?? null))
    supportCase.district = districtId === null ? null : ref(tx.getReference(District, [organisationId, districtId]));
}
