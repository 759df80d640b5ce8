import type { SupportCaseFacts } from '@jourplan/schema/domain/contacts/contacts.js';
import { type PlainDate, plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { SupportCaseRow } from './locked-case.js';

/** What the rules need to know of a stored case. */
export function caseFactsOf(row: SupportCaseRow): SupportCaseFacts {
  return {
    receivedOn: plainDate(row.receivedOn),
    section: row.section,
    targetGroup: row.targetGroup,
    gender: row.gender,
    ageBand: row.ageBand,
    cameVia: row.cameVia,
    crimeCategory: row.crimeCategory,
    municipalityCode: row.municipalityCode ?? null,
    districtId: row.district?.id ?? null,
    policeReported: row.policeReported,
    anonymous: row.anonymous,
    phonePossible: row.phonePossible,
    specialCircumstances: row.specialCircumstances,
    meetingOfferedOn: dateOrNull(row.meetingOfferedOn),
    referredTo: row.referredTo ?? null,
    referredOn: dateOrNull(row.referredOn),
    closedOn: dateOrNull(row.closedOn),
    voided: row.voidReason !== null,
  };
}

function dateOrNull(text: string | null | undefined): PlainDate | null {
  return text ? plainDate(text) : null;
}
