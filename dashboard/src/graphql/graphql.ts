/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@jourplan/schema/domain/plain-date.js';
import type { HalfYear } from '@jourplan/schema/domain/half-year.js';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Role =
  | 'ADMIN'
  | 'BOARD'
  | 'MANAGER'
  | 'COORDINATOR'
  | 'FUNDER';

export type ActivityKind =
  | 'CONTINUOUS'
  | 'FOR_GIVEN_YEARS';

export type ActivitySchedule =
  | 'NONE'
  | 'ISO_WEEK'
  | 'YEARLY'
  | 'HALF_YEARLY';

export type OutcomeStatus =
  | 'NOT_STARTED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'DELAYED'
  | 'CANCELLED';

export type OutcomeState =
  | 'DRAFT'
  | 'SUBMITTED';

export type Assessment =
  | 'ON_TRACK'
  | 'AT_RISK'
  | 'OFF_TRACK'
  | 'NO_DATA';

export type FollowUpStatus =
  | 'COMPUTING'
  | 'DRAFT'
  | 'SUBMITTED'
  | 'ADOPTED'
  | 'SUPERSEDED';

export type ContactKpiKey =
  | 'FIRST_CONTACT_IN_TIME'
  | 'REACHED_IN_TIME'
  | 'PHONE_PERSISTENCE'
  | 'MEETING_OFFERED'
  | 'UNDER_21_REFERRED'
  | 'EVENING_OPENING'
  | 'EVENING_OPENING_JOINT'
  | 'HEARINGS_STAFFED'
  | 'BASIC_TRAINING'
  | 'FURTHER_TRAINING'
  | 'MUNICIPALITY_COVERAGE';

export type BreakdownDimension =
  | 'GENDER'
  | 'AGE_BAND'
  | 'TARGET_GROUP'
  | 'CRIME_CATEGORY'
  | 'MUNICIPALITY'
  | 'DISTRICT'
  | 'SECTION'
  | 'CAME_VIA'
  | 'POLICE_REPORTED'
  | 'ANONYMOUS'
  | 'SPECIAL_CIRCUMSTANCE';

export type Section =
  | 'GENERAL'
  | 'COURT';

export type Channel =
  | 'PHONE'
  | 'SMS'
  | 'EMAIL'
  | 'SOCIAL_MEDIA'
  | 'VISIT'
  | 'COURT'
  | 'VIDEO';

export type UserErrorCode =
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'REQUEST_ID_REUSED'
  | 'INVALID_VALUE'
  | 'REQUIRED'
  | 'TEXT_TOO_LONG'
  | 'FUTURE_DATE'
  | 'BEFORE_RECEIVED'
  | 'REFERRAL_INCOMPLETE'
  | 'LOOKS_LIKE_PERSON_NUMBER'
  | 'BAD_CASE_CODE'
  | 'CODE_TAKEN'
  | 'UNKNOWN_MUNICIPALITY'
  | 'UNKNOWN_DISTRICT'
  | 'BASIC_TRAINING_NOT_PASSED'
  | 'BAD_MUNICIPALITY_CODE'
  | 'ALREADY_VOIDED'
  | 'ALREADY_CLOSED'
  | 'NOT_DUE'
  | 'LOCKED'
  | 'ACCOUNT_REQUIRED'
  | 'WRONG_STATE'
  | 'HALF_YEAR_NOT_STARTED'
  | 'HALF_YEAR_NOT_ENDED'
  | 'AFTER_FIRST_ATTEMPT'
  | 'SAME_PERSON'
  | 'REASON_REQUIRED'
  | 'OUTDATED'
  | 'SIGN_IN_FAILED'
  | 'TOO_MANY_TRIES'
  | 'WEAK_PASSWORD';

export type SignInInput = {
  email: string;
  password: string;
};

export type InvitationAcceptInput = {
  code: string;
  password: string;
};

/** expectedVersion is 0 when no outcome exists yet. */
export type OutcomeRecordInput = {
  organisation: string;
  requestId: string;
  activityId: string | number;
  halfYear: HalfYear;
  expectedVersion: number;
  status: OutcomeStatus;
  account: string;
  indicatorValues?: Array<IndicatorValueInput> | null | undefined;
};

export type IndicatorValueInput = {
  indicatorId: string | number;
  value: number;
};

/** assessment null takes the manual assessment away. */
export type GoalAssessInput = {
  organisation: string;
  requestId: string;
  goalId: string | number;
  halfYear: HalfYear;
  expectedVersion: number;
  assessment?: Assessment | null | undefined;
  reason?: string | null | undefined;
};

export type FollowUpPrepareInput = {
  organisation: string;
  requestId: string;
  halfYear: HalfYear;
};

export type FollowUpWriteAccountInput = {
  organisation: string;
  requestId: string;
  expectedVersion: number;
  account: string;
};

export type FollowUpStepInput = {
  organisation: string;
  requestId: string;
  expectedVersion: number;
};

export type FollowUpReasonInput = {
  organisation: string;
  requestId: string;
  expectedVersion: number;
  reason: string;
};

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { id: string, email: string, today: PlainDate, sessionIdleEndsAt: string, sessionEndsAt: string, memberships: Array<{ role: Role, organisation: { slug: string, name: string, isDemo: boolean } }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type BoardQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
  year: number;
  planFrom: HalfYear;
  planTo: HalfYear;
  compareFrom: HalfYear;
}>;


export type BoardQuery = { organisation: { id: string, name: string, isDemo: boolean, permissions: { adoptFollowUp: boolean, prepareFollowUp: boolean }, plan: { id: string, title: string, adoptedOn: PlainDate | null, firstYear: number, lastYear: number, overallGoal: string, themes: Array<{ year: number, name: string | null }>, focusAreas: Array<{ id: string, position: number, name: string, goals: Array<{ id: string, position: number, statement: string, assessment: { assessment: Assessment, computed: Assessment, targetMissed: boolean, manual: { reason: string } | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }, activities: Array<{ id: string, position: number, title: string, kind: ActivityKind, years: Array<number>, schedule: ActivitySchedule, responsible: string | null, outcomes: Array<{ halfYear: HalfYear, status: OutcomeStatus, account: string }> }> }> }> } | null, followUp: { id: string, revision: number, status: FollowUpStatus, version: number, asOf: PlainDate | null, contentHash: string | null, preparedAt: string | null, submittedAt: string | null, submittedBy: string | null, adoptedAt: string | null, adoptedBy: string | null, returnReason: string | null, account: string, changedSince: boolean, mayAdopt: boolean, mayReturn: boolean, goals: Array<{ area: string, statement: string, assessment: Assessment, computed: Assessment, reason: string | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }> } | null, contactVolumeTrend: Array<{ halfYear: HalfYear, asOf: PlainDate | null, computedAt: string | null, isStale: boolean, casesReceived: number, attempts: number, conversations: number }> } | null };

export type BoardKpiTrendQueryVariables = Exact<{
  organisation: string;
  from: HalfYear;
  to: HalfYear;
}>;


export type BoardKpiTrendQuery = { organisation: { id: string, contactKpiTrend: Array<{ halfYear: HalfYear, asOf: PlainDate | null, computedAt: string | null, isStale: boolean, kpis: Array<{ key: ContactKpiKey, numerator: number, denominator: number, pending: number, share: number | null, targets: Array<{ agreement: string, target: number, met: boolean | null }> }> }> } | null };

export type AdoptFollowUpMutationVariables = Exact<{
  id: string | number;
  input: FollowUpStepInput;
}>;


export type AdoptFollowUpMutation = { followUpAdopt: { followUp: { id: string, status: FollowUpStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type ReturnFollowUpMutationVariables = Exact<{
  id: string | number;
  input: FollowUpReasonInput;
}>;


export type ReturnFollowUpMutation = { followUpReturn: { followUp: { id: string, status: FollowUpStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type ContactKpiPageQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
  from: HalfYear;
}>;


export type ContactKpiPageQuery = { organisation: { id: string, contactKpis: { halfYear: HalfYear, asOf: PlainDate | null, computedAt: string | null, definitionsVersion: string, isStale: boolean, kpis: Array<{ key: ContactKpiKey, numerator: number, denominator: number, pending: number, share: number | null, targets: Array<{ agreement: string, target: number, met: boolean | null }>, definition: { label: string, qualifies: string, numerator: string, pending: string, source: string, ourReadings: Array<string> } }> }, contactKpiTrend: Array<{ halfYear: HalfYear, kpis: Array<{ key: ContactKpiKey, numerator: number, denominator: number, pending: number, share: number | null }> }> } | null };

export type ContactVolumePageQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
  by: BreakdownDimension;
}>;


export type ContactVolumePageQuery = { organisation: { id: string, districts: Array<{ id: string }>, contactVolumes: { halfYear: HalfYear, asOf: PlainDate | null, computedAt: string | null, isStale: boolean, casesReceived: number, attempts: number, conversations: number, digitalShare: number | null, byChannel: Array<{ channel: Channel, attempts: number, conversations: number }>, bySection: Array<{ section: Section, casesReceived: number, attempts: number, conversations: number }>, cells: Array<{ section: Section, value: string, label: string, casesReceived: number, attempts: number, conversations: number }> } } | null };

export type FollowUpDocumentQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
}>;


export type FollowUpDocumentQuery = { organisation: { id: string, name: string, isDemo: boolean, followUp: { id: string, halfYear: HalfYear, revision: number, status: FollowUpStatus, version: number, asOf: PlainDate | null, definitionsVersion: string | null, contentHash: string | null, preparedAt: string | null, submittedAt: string | null, submittedBy: string | null, adoptedAt: string | null, adoptedBy: string | null, returnReason: string | null, corrects: number | null, correctionReason: string | null, account: string, changedSince: boolean, mayAdopt: boolean, mayReturn: boolean, goals: Array<{ area: string, statement: string, assessment: Assessment, computed: Assessment, reason: string | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }>, activities: Array<{ area: string, goal: string, title: string, status: string, account: string }>, kpis: Array<{ key: ContactKpiKey, numerator: number, denominator: number, pending: number, share: number | null }> } | null } | null };

export type AssessGoalMutationVariables = Exact<{
  input: GoalAssessInput;
}>;


export type AssessGoalMutation = { goalAssess: { assessment: { assessment: Assessment, computed: Assessment, manual: { assessment: Assessment, reason: string, version: number } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type PrepareFollowUpMutationVariables = Exact<{
  input: FollowUpPrepareInput;
}>;


export type PrepareFollowUpMutation = { followUpPrepare: { followUp: { id: string, status: FollowUpStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type WriteFollowUpAccountMutationVariables = Exact<{
  id: string | number;
  input: FollowUpWriteAccountInput;
}>;


export type WriteFollowUpAccountMutation = { followUpWriteAccount: { followUp: { id: string, status: FollowUpStatus, version: number, account: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type SubmitFollowUpMutationVariables = Exact<{
  id: string | number;
  input: FollowUpStepInput;
}>;


export type SubmitFollowUpMutation = { followUpSubmit: { followUp: { id: string, status: FollowUpStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type OutcomeTableQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
  year: number;
}>;


export type OutcomeTableQuery = { organisation: { id: string, permissions: { writePlan: boolean, prepareFollowUp: boolean, submitFollowUp: boolean }, plan: { id: string, title: string, firstYear: number, lastYear: number, focusAreas: Array<{ id: string, position: number, name: string, goals: Array<{ id: string, position: number, statement: string, assessment: { assessment: Assessment, computed: Assessment, targetMissed: boolean, manual: { assessment: Assessment, reason: string, version: number } | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }, activities: Array<{ id: string, position: number, title: string, kind: ActivityKind, years: Array<number>, schedule: ActivitySchedule, responsible: string | null, mayRecordOutcome: boolean, outcome: { id: string, status: OutcomeStatus, account: string, state: OutcomeState, changedAt: string, version: number } | null }> }> }> } | null, followUp: { id: string, revision: number, status: FollowUpStatus, version: number, asOf: PlainDate | null, preparedAt: string | null, submittedAt: string | null, submittedBy: string | null, adoptedAt: string | null, adoptedBy: string | null, returnReason: string | null, account: string, changedSince: boolean, maySubmit: boolean, goals: Array<{ area: string, statement: string, assessment: Assessment, computed: Assessment, reason: string | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }> } | null } | null };

export type RecordOutcomeMutationVariables = Exact<{
  input: OutcomeRecordInput;
}>;


export type RecordOutcomeMutation = { outcomeRecord: { outcome: { id: string, status: OutcomeStatus, account: string, state: OutcomeState, changedAt: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { demoUsers: Array<{ role: Role, email: string, password: string, organisationName: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type InvitationQueryVariables = Exact<{
  code: string;
}>;


export type InvitationQuery = { invitation: { email: string, expiresAt: string } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type AcceptInvitationMutation = { invitationAccept: { viewer: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ShellDocument = {"__meta__":{"hash":"3c16062636eb00023380ca0bd86c09d924df88cf6a6bc608f1ddb6af3cae2220"}} as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"ecd7369839d3927510a2f91fc19be2aeb41279f4c7ec7e325fed9735813d134d"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const BoardDocument = {"__meta__":{"hash":"46c96990d51864e27cc943b6e502611478aec6d31884352cdfaaac7a88bdfed5"}} as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardKpiTrendDocument = {"__meta__":{"hash":"69fb29e37127b46837410ac029703167760a41df20429215eb8ed21bbca858a9"}} as unknown as TypedDocumentString<BoardKpiTrendQuery, BoardKpiTrendQueryVariables>;
export const AdoptFollowUpDocument = {"__meta__":{"hash":"6d42d89aad44b536dbee68accd0f3116cc0f557a9c1fd477559124022357c900"}} as unknown as TypedDocumentString<AdoptFollowUpMutation, AdoptFollowUpMutationVariables>;
export const ReturnFollowUpDocument = {"__meta__":{"hash":"712be5e9e9b9b13c56b3172d4285f418d27536f21fa65f71fa417e045b66d0f9"}} as unknown as TypedDocumentString<ReturnFollowUpMutation, ReturnFollowUpMutationVariables>;
export const ContactKpiPageDocument = {"__meta__":{"hash":"6807962152588ba85cd17ecb79cadbb8543dfe1ca2684f6edf1cdb149fae5979"}} as unknown as TypedDocumentString<ContactKpiPageQuery, ContactKpiPageQueryVariables>;
export const ContactVolumePageDocument = {"__meta__":{"hash":"10991c9d53f0accf244083d4e51198e9568487356a65be69ff7cd3f314cd13ee"}} as unknown as TypedDocumentString<ContactVolumePageQuery, ContactVolumePageQueryVariables>;
export const FollowUpDocumentDocument = {"__meta__":{"hash":"3eee15be416f3846f83a62edaf19f74ba01e3d0269a726a6ff97cba00d30f8d5"}} as unknown as TypedDocumentString<FollowUpDocumentQuery, FollowUpDocumentQueryVariables>;
export const AssessGoalDocument = {"__meta__":{"hash":"bac644b1614bf07a7ddcef7631586a80bbe43e23205666549bc9000341020a59"}} as unknown as TypedDocumentString<AssessGoalMutation, AssessGoalMutationVariables>;
export const PrepareFollowUpDocument = {"__meta__":{"hash":"b75927f7ef1421520702e9e667929b36dc12295c2eb764e4ef8d3c2f128f213b"}} as unknown as TypedDocumentString<PrepareFollowUpMutation, PrepareFollowUpMutationVariables>;
export const WriteFollowUpAccountDocument = {"__meta__":{"hash":"5b0bcfae7c60ca96ab5f7f02ea60ba5a16776d1d489c27c49becf7f2d48426e2"}} as unknown as TypedDocumentString<WriteFollowUpAccountMutation, WriteFollowUpAccountMutationVariables>;
export const SubmitFollowUpDocument = {"__meta__":{"hash":"bd9b9e6a11c6e9a9a0a64cc8585d0cffd84f834c86282568b800d8be6065e101"}} as unknown as TypedDocumentString<SubmitFollowUpMutation, SubmitFollowUpMutationVariables>;
export const OutcomeTableDocument = {"__meta__":{"hash":"8e1b068a85c9b9268c433f93cc5c124f229fd619ebccd070e89fc956fb062893"}} as unknown as TypedDocumentString<OutcomeTableQuery, OutcomeTableQueryVariables>;
export const RecordOutcomeDocument = {"__meta__":{"hash":"fd88cfc9c8ec9fbb0d0de22a56a69bd425cc20f1f0e1a0a91b34a4da4c3094ff"}} as unknown as TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const SignInOptionsDocument = {"__meta__":{"hash":"deb451aa7ec1e6ee97c3853bf103c989856af59348a318192f0611ab59a14157"}} as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"172d6df2aeef44310691a2b915399b2e96a3df88f6534913e3638a387350bdf1"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const InvitationDocument = {"__meta__":{"hash":"18f808f5f4492e1ecb7193e7acd7bf4a35c7fe255bd0dd8df757d8cc1c2b7e28"}} as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"fd9ccb0852663ef7870e40bc7643a5facb008bd66b9fb4db6986c69530ff9685"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
