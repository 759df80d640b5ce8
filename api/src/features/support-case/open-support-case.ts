import { randomBytes } from 'node:crypto';
import { caseCodeFromBytes, parseCaseCode } from '@jourplan/schema/domain/contacts/case-code.js';
import { checkSupportCase } from '@jourplan/schema/domain/contacts/contact-rules.js';
import type { SpecialCircumstance, SupportCaseFacts } from '@jourplan/schema/domain/contacts/contacts.js';
import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import { SupportCase } from '@jourplan/schema/persistence/entities/contacts.js';
import { type Asked, command } from '../../platform/command.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { refusalsOfDistrict, supporterToBeGiven } from './case-refusals.js';

type MayBeLeftOut = 'municipalityCode' | 'districtId' | 'meetingOfferedOn' | 'referredTo' | 'referredOn';

export type OpenSupportCase = Omit<SupportCaseFacts, MayBeLeftOut | 'closedOn' | 'voided' | 'specialCircumstances'> &
  Partial<Pick<SupportCaseFacts, MayBeLeftOut>> &
  Asked<{
    code?: string | null;
    specialCircumstances?: SpecialCircumstance[] | null;
    supporterCode?: string | null;
  }>;

/** Takes in a case; without a code of the association's own it gets eight random characters. */
export const openSupportCase = command(
  { act: 'supportCaseOpen', event: 'support-case.opened', entity: 'support_case', right: ['write', 'CONTACTS'] },
  async (scope, input: OpenSupportCase) => {
    const facts = factsOf(input);
    const checked = checkSupportCase(facts, scope.today);
    const supporter = await supporterToBeGiven(scope, input.supporterCode);
    const refusals = [
      ...(await refusalsOfCode(scope, input.code)),
      ...(checked.ok ? [] : checked.refusals),
      ...(await refusalsOfDistrict(scope, facts.districtId)),
      ...supporter.refusals,
    ];
    return refusals.length > 0 ? refuseAll(refusals) : insert(scope, input.code ?? newCode(), facts, supporter.id);
  },
);

async function insert({ tx, organisationId }: CommandScope, code: string, facts: SupportCaseFacts, supporterId: string | null) {
  const { districtId, voided: _, specialCircumstances, ...columns } = facts;
  const supportCase = tx.create(SupportCase, {
    ...columns,
    organisation: organisationId,
    code,
    specialCircumstances: [...(specialCircumstances ?? [])],
    district: districtId === null ? null : [organisationId, districtId],
    supporter: supporterId === null ? null : [organisationId, supporterId],
    voidReason: null,
  });
  await tx.flush();
  await markCases(tx, organisationId, [supportCase.id]);
  return succeed(supportCase);
}

function factsOf(input: OpenSupportCase): SupportCaseFacts {
  return {
    receivedOn: input.receivedOn,
    section: input.section,
    targetGroup: input.targetGroup,
    gender: input.gender,
    ageBand: input.ageBand,
    cameVia: input.cameVia,
    crimeCategory: input.crimeCategory,
    municipalityCode: input.municipalityCode ?? null,
    districtId: input.districtId ?? null,
    policeReported: input.policeReported,
    anonymous: input.anonymous,
    phonePossible: input.phonePossible,
    specialCircumstances: [...new Set(input.specialCircumstances)],
    meetingOfferedOn: input.meetingOfferedOn ?? null,
    referredTo: input.referredTo ?? null,
    referredOn: input.referredOn ?? null,
    closedOn: null,
    voided: false,
  };
}

/** A code that two people choose at once is refused by the database when the second commits. */
async function refusalsOfCode({ tx, organisationId }: CommandScope, code: string | null | undefined): Promise<CommandRefusal[]> {
  if (code === null || code === undefined) return [];
  const parsed = parseCaseCode(code);
  if (!parsed.ok) return parsed.refusals.map((refusal) => ({ ...refusal, field: 'code' }));
  const taken = await tx.execute('select 1 from support_case where organisation_id = ? and code = ?', [organisationId, code]);
  return taken.length > 0 ? refuse('CODE_TAKEN' as const, 'code').refusals : [];
}

function newCode(): string {
  return caseCodeFromBytes(randomBytes(8));
}
