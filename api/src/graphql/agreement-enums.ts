import type { AmountBasis, CostCategory, CostPayer } from '@jourplan/schema/domain/agreements/amounts.js';
import type { CommitmentKind } from '@jourplan/schema/domain/agreements/commitments.js';
import type { DocumentState } from '@jourplan/schema/domain/agreements/document-state.js';
import type { FunderKind } from '@jourplan/schema/domain/agreements/funder.js';
import type { AgreementState } from '@jourplan/schema/domain/agreements/position.js';
import type { AgreementScope } from '@jourplan/schema/domain/agreements/scope.js';
import type { Renewal } from '@jourplan/schema/domain/agreements/terms.js';
import { registerEnum } from './register-enum.js';

export type NobodyActsOutcome = 'RENEWS' | 'ENDS';

export const FunderKindEnum = registerEnum<FunderKind>('FunderKind', 'What a funder is.', {
  MUNICIPALITY: 'A municipality.',
  AUTHORITY: 'An authority, such as Brottsoffermyndigheten.',
  COMPANY: 'A company.',
  FOUNDATION: 'A foundation.',
});

export const AgreementStateEnum = registerEnum<DocumentState>('AgreementState', 'How far the paper has come.', {
  DRAFT: 'Not signed: it covers and counts nothing.',
  IN_FORCE: 'It applies, in its term.',
});

export const AgreementScopeEnum = registerEnum<AgreementScope>('AgreementScope', 'Which cases an agreement counts.', {
  ALL_CASES: 'Every case of the organisation.',
  AREA: 'Those of its municipalities or districts.',
});

export const RenewalEnum = registerEnum<Renewal>('Renewal', 'What follows the first period of an agreement.', {
  CALENDAR_YEAR: 'It is renewed by itself, one calendar year at a time, until its final end.',
  NONE: 'Nothing: it ends.',
});

export const PositionStateEnum = registerEnum<AgreementState>('PositionState', 'Where an agreement stands on a day.', {
  UPCOMING: 'It has not started.',
  ACTIVE: 'It runs.',
  NOTICE_GIVEN: 'It runs, and notice has been given, also when that does not move its end.',
  ENDED: 'It has ended.',
});

export const NobodyActsOutcomeEnum = registerEnum<NobodyActsOutcome>(
  'NobodyActsOutcome',
  'What follows the running or first period of an agreement.',
  { RENEWS: 'It is renewed, until a day.', ENDS: 'It ends, on a day.' },
);

export const AmountBasisEnum = registerEnum<AmountBasis>('AmountBasis', 'Where an amount comes from.', {
  STATED: 'The agreement states it for these days.',
  TWELVE_MONTHS: 'Twelve whole months: the table as it is.',
  ASSUMED: 'The yearly table over the months that it runs, broken months by days (our reading).',
});

export const PayerEnum = registerEnum<CostPayer>('Payer', 'Who pays; the two are never added up.', {
  FUNDER: 'The funder.',
  OWN: 'The association itself.',
});

export const CostCategoryEnum = registerEnum<CostCategory>('CostCategory', 'What money is for, or where own money comes from.', {
  STAFF: 'Staff.',
  CONSULTANTS: 'Consultants.',
  PREMISES: 'Premises.',
  ACTIVITIES: 'Activities.',
  CONSUMABLES: 'Consumables.',
  OTHER: 'Other costs.',
  OPERATING_SUPPORT: 'Own financing by operating support from Brottsoffermyndigheten.',
  MEMBER_FEES: 'Own financing by member fees.',
  PROJECT_FUNDS: 'Own financing by project funds.',
});

export const CommitmentKindEnum = registerEnum<CommitmentKind>('CommitmentKind', 'What kind of promise it is.', {
  COMMITMENT: 'What the association promises.',
  QUALITY_AIM: 'What it aims at for good quality.',
});
